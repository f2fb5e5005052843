import type { Input } from '../../../shared/contract/index.ts'
import {
  type BuyingRole,
  buyingRoles,
  type RelationStage,
  relationStages,
} from '../../../shared/domain/people/types.ts'
import type { ListState } from '../../../shared/domain/views/types.ts'

/** Filters of the list of people as they are arranged and saved; empty: whatever. */
export type PeopleFilter = {
  readonly text: string
  readonly role: string
  readonly support: string
  readonly stage: string
  readonly onlyKeyClients: boolean
}

export const everybody: PeopleFilter = { text: '', role: '', support: '', stage: '', onlyKeyClients: false }

/** The filter of a stored arrangement; what it does not name is whatever. */
export function readPeopleFilter(stored: ListState['filter']): PeopleFilter {
  const text = (key: keyof PeopleFilter) => {
    const value = stored[key]
    return typeof value === 'string' ? value : ''
  }
  return {
    text: text('text'),
    role: text('role'),
    support: text('support'),
    stage: text('stage'),
    onlyKeyClients: stored.onlyKeyClients === true,
  }
}

/** The filter as the call takes it; a value the book does not know (an old view) is left out. */
export function askedFilter(filter: PeopleFilter): NonNullable<Input<'people.list'>['filter']> {
  const { text, role, support, stage, onlyKeyClients } = filter
  const isStep = /^-?[0-2]$/.test(support)
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(buyingRoles.includes(role as BuyingRole) ? { role: role as BuyingRole } : {}),
    ...(relationStages.includes(stage as RelationStage) ? { stage: stage as RelationStage } : {}),
    ...(isStep ? { support: Number(support) } : {}),
    ...(onlyKeyClients ? { onlyKeyClients } : {}),
  }
}
