import { foldForSearch } from '../../../shared/base/fold.ts'
import type { CommissionPlan } from '../../../shared/domain/imports/plan-commissions.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords } from '../../db/records.ts'
import { blankClient, clientTable } from '../clients/store.ts'
import { blankEntry, commissionEntryTable } from '../commission/store.ts'
import { companyTable } from '../deals/store.ts'

const step = 100

export function knownReferences(ctx: Ctx): ReadonlySet<string> {
  const sql = `SELECT external_ref FROM commission_entry WHERE deleted_at IS NULL AND external_ref <> ''`
  return new Set(ctx.db.statement(sql).pluck().all() as string[])
}

/** Clients named in the plan that the book does not have yet, folded. */
export function newClientNames(ctx: Ctx, plan: CommissionPlan): ReadonlySet<string> {
  const known = new Set(listRecords(ctx.db, clientTable).map((client) => foldForSearch(client.name)))
  const named = plan.create.map((entry) => foldForSearch(entry.clientName)).filter((name) => name !== '')
  return new Set(named.filter((name) => !known.has(name)))
}

/** Writes the entries as received; clients and principals they name and the book lacks are made. */
export function applyCommissions(ctx: Ctx, plan: CommissionPlan): void {
  const clientOf = keeper(
    listRecords(ctx.db, clientTable),
    (name, currency) => insertRecord(ctx.db, clientTable, ctx.newId(), { ...blankClient(currency), name }).id,
  )
  const companyOf = keeper(
    listRecords(ctx.db, companyTable),
    (name, currency) => insertRecord(ctx.db, companyTable, ctx.newId(), { name, currency, notes: '' }).id,
  )
  plan.create.forEach(({ clientName, companyName, ...entry }, i) => {
    if (i % step === 0) ctx.progress('rows', i, plan.create.length)
    insertRecord(ctx.db, commissionEntryTable, ctx.newId(), {
      ...blankEntry(entry.currency),
      ...entry,
      source: 'imported',
      clientId: clientOf(clientName, entry.currency),
      companyId: companyOf(companyName, entry.currency),
    })
  })
}

/** The id for a name, made where there is none; null for no name. */
function keeper(
  present: readonly { readonly id: string; readonly name: string }[],
  make: (name: string, currency: string) => string,
): (name: string, currency: string) => string | null {
  const ids = new Map(present.map((record) => [foldForSearch(record.name), record.id]))
  return (name, currency) => {
    const key = foldForSearch(name)
    if (key === '') return null
    const id = ids.get(key) ?? make(name, currency)
    ids.set(key, id)
    return id
  }
}
