import type { Input } from '../../../shared/contract/index.ts'
import { usualChances } from '../../../shared/domain/deals/stages.ts'
import type { Deal } from '../../../shared/domain/deals/types.ts'

/** What the form holds: the fields of the call, the client not yet chosen at first. */
export type DealValues = Omit<Required<Input<'deals.save'>['fields']>, 'clientId'> & {
  readonly clientId: string | null
}

/** The fields of a deal that is there, or of a new one in the book's currency. */
export function dealValues(deal: Deal | null, currency: string): DealValues {
  if (deal === null) return { ...blank, currency }
  const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...fields } = deal
  return { ...fields, personIds: [...fields.personIds], rivals: [...fields.rivals] }
}

const blank: DealValues = {
  clientId: null,
  companyId: null,
  personId: null,
  proposalId: null,
  title: '',
  stage: 'lead',
  currency: 'EUR',
  amountMinor: 0,
  costMinor: null,
  agencyFeeMinor: null,
  chancePpm: usualChances.lead,
  expectedOn: null,
  closedOn: null,
  lostCause: null,
  lostReason: '',
  lostTo: '',
  source: '',
  personIds: [],
  rivals: [],
  notes: '',
}

/** What else changes with the stage: the chance, and the day of the decision. today: YYYY-MM-DD. */
export function atStage(values: DealValues, stage: DealValues['stage'], today: string): Partial<DealValues> {
  const isDecided = stage === 'won' || stage === 'lost'
  const closedOn = isDecided ? (values.closedOn ?? today) : null
  return { stage, chancePpm: usualChances[stage], closedOn }
}
