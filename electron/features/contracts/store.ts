import type { Contract, ContractVersion, Obligation } from '../../../shared/domain/contracts/types.ts'
import type { Db } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const contractTable = defineTable<Contract>({
  name: 'contract',
  fields: {
    clientId: plain,
    dealId: plain,
    companyId: plain,
    number: plain,
    title: plain,
    stage: plain,
    version: plain,
    signedOn: plain,
    startsOn: plain,
    endsOn: plain,
    renewal: plain,
    renewalMonths: plain,
    noticeDays: plain,
    currency: plain,
    amountMinor: plain,
    paymentDays: plain,
    terms: plain,
    documentIds: json<readonly string[]>(),
    paperPlace: plain,
  },
  title: (c) => [c.number, c.title].join(' ').trim(),
  search: (c) => ({
    kind: 'contract',
    clientId: c.clientId,
    title: [c.number, c.title].join(' ').trim(),
    detail: c.endsOn ?? '',
    text: c.terms,
  }),
})

export const contractVersionTable = defineTable<ContractVersion>({
  name: 'contract_version',
  fields: { contractId: plain, version: plain, replacedOn: plain, note: plain, frozen: json<unknown>() },
  title: (v) => String(v.version),
})

export const obligationTable = defineTable<Obligation>({
  name: 'obligation',
  fields: {
    contractId: plain,
    clientId: plain,
    side: plain,
    kind: plain,
    text: plain,
    dueOn: plain,
    doneOn: plain,
    remindDays: plain,
    amountMinor: plain,
  },
  title: (o) => o.text,
})

/** Obligations nobody has met yet under contracts in force, due up to a day; the earliest first. until: YYYY-MM-DD. */
export function openObligations(db: Db, until: string): Obligation[] {
  return listRecords(
    db,
    obligationTable,
    `done_on IS NULL AND due_on <= ?
      AND contract_id IN (SELECT id FROM contract WHERE deleted_at IS NULL AND stage IN ('agreed', 'signed'))
    ORDER BY due_on`,
    [until],
  )
}
