import type { Statement, StatementLine } from '../../../shared/domain/statements/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const statementTable = defineTable<Statement>({
  name: 'statement',
  fields: {
    companyId: plain,
    number: plain,
    issuedOn: plain,
    paidOn: plain,
    currency: plain,
    totalMinor: plain,
    fileName: plain,
    notes: plain,
  },
  title: (s) => s.number,
})

export const statementLineTable = defineTable<StatementLine>({
  name: 'statement_line',
  fields: {
    statementId: plain,
    position: plain,
    text: plain,
    clientName: plain,
    reference: plain,
    happenedOn: plain,
    amountMinor: plain,
    entryId: plain,
    expectedMinor: plain,
    mark: plain,
  },
  title: (l) => l.text,
})
