import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { InvoiceDetail, receivables } from '../../../shared/contract/receivables.ts'
import type { CollectionNote } from '../../../shared/domain/receivables/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { paymentTable } from '../orders/store.ts'
import { openActsOf } from './act-credits.ts'
import { openBonusesOf } from './bonus-credits.ts'
import { listInvoices } from './invoice-list.ts'
import { saveInvoice, settled, trashInvoice } from './invoices.ts'
import { letterPage, letterText } from './letter.ts'
import { ageingReports, chaseList, clientAccount } from './list.ts'
import { credit, pay, stepInvoice, trashCredit, trashPayment } from './payments.ts'
import { collectionNoteTable, creditNoteTable } from './store.ts'

function invoiceDetail(ctx: Ctx, id: string): InvoiceDetail {
  const invoice = settled(ctx, id)
  return {
    invoice,
    clientName: findRecord(ctx.db, clientTable, invoice.clientId)?.name ?? '',
    payments: listRecords(ctx.db, paymentTable, 'invoice_id = ? ORDER BY paid_on, id', [id]),
    credits: listRecords(ctx.db, creditNoteTable, 'invoice_id = ? ORDER BY issued_on, id', [id]),
    openActs: openActsOf(ctx.db, invoice),
    openBonuses: openBonusesOf(ctx.db, invoice),
    notes: listRecords(ctx.db, collectionNoteTable, 'invoice_id = ? ORDER BY happened_on DESC, id DESC', [
      id,
    ]),
  }
}

type NoteFields = Partial<Omit<NewRecord<CollectionNote>, 'clientId'>>

function saveNote(ctx: Ctx, id: string | null, clientId: string, fields: NoteFields): CollectionNote {
  if (id !== null) return updateRecord(ctx.db, collectionNoteTable, id, fields)
  const client = getRecord(ctx.db, clientTable, clientId)
  return insertRecord(ctx.db, collectionNoteTable, ctx.newId(), {
    clientId,
    invoiceId: null,
    kind: 'call',
    happenedOn: ctx.today,
    note: '',
    tone: null,
    promisedOn: null,
    promisedMinor: null,
    currency: client.currency,
    ...fields,
  })
}

export const receivablesHandlers: Handlers<typeof receivables, 'query' | 'command', Ctx> = {
  'receivables.list': (ctx, filter) => listInvoices(ctx, filter),
  'receivables.ageing': (ctx) => ageingReports(ctx),
  'receivables.client': (ctx, { clientId }) => clientAccount(ctx, clientId),
  'receivables.invoice': (ctx, { id }) => invoiceDetail(ctx, id),
  'receivables.saveInvoice': (ctx, { id, fields }) => saveInvoice(ctx, id, fields),
  'receivables.trashInvoice': (ctx, { id }) => {
    trashInvoice(ctx, id)
    return null
  },
  'receivables.pay': (ctx, input) => pay(ctx, input),
  'receivables.trashPayment': (ctx, { id }) => {
    trashPayment(ctx, id)
    return null
  },
  'receivables.credit': (ctx, { invoiceId, fields }) => credit(ctx, invoiceId, fields),
  'receivables.trashCredit': (ctx, { id }) => {
    trashCredit(ctx, id)
    return null
  },
  'receivables.step': (ctx, { id, by }) => stepInvoice(ctx, id, by),
  'receivables.saveNote': (ctx, { id, clientId, fields }) => saveNote(ctx, id, clientId, fields),
  'receivables.trashNote': (ctx, { id }) => {
    trashRecord(ctx.db, collectionNoteTable, id)
    return null
  },
  'receivables.chase': (ctx) => chaseList(ctx),
  'receivables.letter': (ctx, input) => letterText(ctx, input),
  'receivables.letterPage': (ctx, input) => letterPage(ctx, input),
}
