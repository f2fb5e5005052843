import type { Approval } from '../../../shared/domain/approvals/types.ts'
import type { Db } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const approvalTable = defineTable<Approval>({
  name: 'approval',
  fields: {
    proposalId: plain,
    version: plain,
    versionHash: plain,
    askedOn: plain,
    toName: plain,
    toEmail: plain,
    reason: plain,
    request: json<Approval['request']>(),
    answer: plain,
    upToPpm: plain,
    answeredOn: plain,
    answeredBy: plain,
    note: plain,
  },
  title: (a) => a.request.number,
})

/** What was asked of a proposal, in that order. */
export function approvalsOf(db: Db, proposalId: string): Approval[] {
  return listRecords(db, approvalTable, 'proposal_id = ? ORDER BY rowid', [proposalId])
}
