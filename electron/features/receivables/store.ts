import type { CollectionNote, CreditNote } from '../../../shared/domain/receivables/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const creditNoteTable = defineTable<CreditNote>({
  name: 'credit_note',
  fields: {
    clientId: plain,
    invoiceId: plain,
    orderActId: plain,
    clientBonusId: plain,
    bonusMinor: plain,
    number: plain,
    issuedOn: plain,
    currency: plain,
    amountMinor: plain,
    reason: plain,
  },
  title: (c) => [c.number, c.issuedOn].join(' ').trim(),
  search: (c) => ({
    kind: 'invoice',
    clientId: c.clientId,
    title: c.number,
    detail: c.issuedOn,
    text: c.reason,
  }),
})

export const collectionNoteTable = defineTable<CollectionNote>({
  name: 'collection_note',
  fields: {
    clientId: plain,
    invoiceId: plain,
    kind: plain,
    happenedOn: plain,
    note: plain,
    tone: plain,
    promisedOn: plain,
    promisedMinor: plain,
    currency: plain,
  },
  title: (n) => n.happenedOn,
})
