import { Fault } from '../../../shared/contract/errors.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, updateRecord } from '../../db/records.ts'
import { assertLostReason, noteStanding } from '../appraisal/note-standing.ts'
import { clientTable } from './store.ts'

const mostTags = 50
const step = 50

type Change = Required<Input<'clients.change'>>

/** Tags without some, then with others that are not there yet; the user's order stays. */
function changedTags(client: Client, { addTags, removeTags }: Change): readonly string[] {
  const kept = client.tags.filter((tag) => !removeTags.includes(tag))
  const tags = [...kept, ...addTags.filter((tag) => !kept.includes(tag))]
  if (tags.length > mostTags) throw new Fault('clients.tooManyTags', { name: client.name, limit: mostTags })
  return tags
}

/** Own fields with some written anew; an empty content takes its field away. */
function changedOwn(client: Client, { custom }: Change): Client['custom'] {
  const fields = Object.entries({ ...client.custom, ...custom })
  return Object.fromEntries(fields.filter(([name, value]) => !(name in custom) || value !== ''))
}

/**
 * Makes the same change to many clients and says how many; one that can't take it stops all.
 * Faults: core.notFound, clients.idealAfterLongestOf, clients.tooManyTags, appraisal.reasonMissing,
 * core.cancelled.
 */
export function changeMany(ctx: Ctx, change: Change): number {
  const { ids, fields } = change
  ids.forEach((id, i) => {
    if (i % step === 0) ctx.progress('rows', i, ids.length)
    const before = getRecord(ctx.db, clientTable, id)
    const after = { ...before, ...fields, tags: changedTags(before, change) }
    if (after.idealDays !== null && after.longestDays !== null && after.idealDays > after.longestDays)
      throw new Fault('clients.idealAfterLongestOf', { name: before.name })
    const saved = updateRecord(ctx.db, clientTable, id, {
      ...fields,
      ...keptReason(before, change),
      tags: after.tags,
      custom: changedOwn(before, change),
    })
    assertLostReason(before, saved)
    noteStanding(ctx, before, saved, { sinceOn: ctx.today, reason: change.reason })
  })
  return ids.length
}

/** The reason stands with the client itself too, where it says why it was lost or is key. */
function keptReason(before: Client, { fields, reason }: Change): Partial<Client> {
  if (reason.trim() === '') return before.status === 'lost' ? {} : lostWithout(fields.status)
  return {
    ...(fields.status === 'lost' && before.status !== 'lost' ? { lostReason: reason } : {}),
    ...(fields.isKey === undefined || fields.isKey === before.isKey ? {} : { keyReason: reason }),
  }
}

/** Why it was lost long ago is no reason for being lost now. */
function lostWithout(status: Change['fields']['status']): Partial<Client> {
  return status === 'lost' ? { lostReason: '' } : {}
}
