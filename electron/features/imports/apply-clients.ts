import { foldForSearch } from '../../../shared/base/fold.ts'
import type { ClientPlan, KnownClients } from '../../../shared/domain/imports/plan-clients.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { noteStanding } from '../appraisal/note-standing.ts'
import { blankClient, clientTable } from '../clients/store.ts'
import { blankJob, blankPerson, jobTable, personTable } from '../people/store.ts'
import { readSettings } from '../settings/store.ts'

const step = 50

export function knownClients(ctx: Ctx): KnownClients {
  const names = new Map<string, Set<string>>()
  const rows = ctx.db
    .statement(
      `SELECT job.client_id AS clientId, person.name AS name FROM job JOIN person ON person.id = job.person_id
        WHERE job.deleted_at IS NULL AND person.deleted_at IS NULL`,
    )
    .all() as { readonly clientId: string; readonly name: string }[]
  for (const { clientId, name } of rows) {
    const known = names.get(clientId) ?? new Set<string>()
    names.set(clientId, known.add(foldForSearch(name)))
  }
  return {
    clients: listRecords(ctx.db, clientTable),
    contactsOf: (clientId) => names.get(clientId) ?? new Set<string>(),
  }
}

/** Writes what the plan says, in the transaction of the command; Fault core.cancelled leaves nothing. */
export function applyClients(ctx: Ctx, plan: ClientPlan): void {
  const { currency } = readSettings(ctx.db)
  const all = plan.create.length + plan.update.length
  plan.create.forEach(({ fields, contacts }, i) => {
    if (i % step === 0) ctx.progress('rows', i, all)
    const { id } = insertRecord(ctx.db, clientTable, ctx.newId(), { ...blankClient(currency), ...fields })
    addContacts(ctx, id, contacts, true)
  })
  plan.update.forEach(({ id, fields, contacts }, i) => {
    if (i % step === 0) ctx.progress('rows', plan.create.length + i, all)
    const before = getRecord(ctx.db, clientTable, id)
    const after = updateRecord(ctx.db, clientTable, id, fields)
    noteStanding(ctx, before, after, { sinceOn: ctx.today, reason: null })
    addContacts(ctx, id, contacts, false)
  })
}

function addContacts(ctx: Ctx, clientId: string, names: readonly string[], isNew: boolean): void {
  names.forEach((name, i) => {
    const person = insertRecord(ctx.db, personTable, ctx.newId(), { ...blankPerson, name })
    const isMain = isNew && i === 0
    insertRecord(ctx.db, jobTable, ctx.newId(), { ...blankJob, personId: person.id, clientId, isMain })
  })
}
