import { z } from 'zod'
import type { BookedBonus } from '../domain/bonuses/standing.ts'
import type { Invoice, OrderAct, Payment } from '../domain/orders/types.ts'
import type { Ageing } from '../domain/receivables/ageing.ts'
import type { ChaseItem } from '../domain/receivables/chase.ts'
import type { DebtQuality } from '../domain/receivables/debt-quality.ts'
import type { SettledInvoice } from '../domain/receivables/settle.ts'
import {
  type CollectionNote,
  type CreditNote,
  collectionKinds,
  letterTones,
} from '../domain/receivables/types.ts'
import { command, hostCall, query, returns } from './define.ts'
import { currency, empty, id, localDate, minor, text, windowFields } from './fields.ts'
import { languages } from './settings.ts'

export const invoiceFields = z.object({
  clientId: id,
  orderId: id.nullable(),
  dealId: id.nullable(),
  number: z.string().trim().max(100),
  issuedOn: localDate,
  dueOn: localDate,
  currency,
  amountMinor: minor,
  vatMinor: minor,
  dispute: text(2000),
})

export const creditFields = z.object({
  orderActId: id.nullable(),
  clientBonusId: id.nullable(),
  number: z.string().trim().max(100),
  issuedOn: localDate,
  amountMinor: minor,
  reason: text(1000),
})

export const collectionFields = z.object({
  invoiceId: id.nullable(),
  kind: z.enum(collectionKinds),
  happenedOn: localDate,
  note: text(5000),
  tone: z.enum(letterTones).nullable(),
  promisedOn: localDate.nullable(),
  promisedMinor: minor.min(0).nullable(),
  currency,
})

export type InvoiceRow = SettledInvoice & { readonly clientName: string }

export type InvoiceDetail = {
  readonly invoice: SettledInvoice
  readonly clientName: string
  readonly payments: readonly Payment[]
  readonly credits: readonly CreditNote[]
  /** What came back or was missing and no credit note settles yet, the newest first. */
  readonly openActs: readonly OrderAct[]
  /** Bonuses booked as owed to the client in the invoice's currency and not settled yet, the oldest first. */
  readonly openBonuses: readonly BookedBonus[]
  readonly notes: readonly CollectionNote[]
}

export type ClientAgeing = Ageing & {
  readonly clientId: string
  readonly clientName: string
  readonly currency: string
  /** null: no limit was agreed. Of the client's own currency only. */
  readonly creditLimitMinor: number | null
}

export type AgeingReport = {
  readonly currency: string
  readonly total: Ageing
  /** Those who owe most first. */
  readonly clients: readonly ClientAgeing[]
}

/** What one client owes, has paid, and how it pays. */
export type ClientAccount = {
  readonly clientName: string
  readonly ageing: readonly ClientAgeing[]
  readonly quality: DebtQuality
  /** Unsettled first, then the newest. */
  readonly invoices: readonly SettledInvoice[]
  readonly payments: readonly Payment[]
  readonly notes: readonly CollectionNote[]
}

export type Letter = { readonly subject: string; readonly text: string; readonly email: string }

/** What the list of invoices can be sorted by; state: by days overdue. */
export const invoiceSorts = ['number', 'client', 'issued', 'due', 'state', 'amount', 'open'] as const

export const receivableScopes = ['open', 'overdue', 'settled', 'all'] as const
export type ReceivableScope = (typeof receivableScopes)[number]

const touched = ['receivables', 'bonuses', 'orders', 'deals', 'commission'] as const
const letterInput = z.object({ clientId: id, tone: z.enum(letterTones), language: z.enum(languages) })

export const receivables = {
  /** A window on the list; sort null: open ones by the day they are due, others the newest first. */
  'receivables.list': query(
    z.object({
      scope: z.enum(receivableScopes).default('open'),
      text: text(200).default(''),
      sort: z
        .object({ column: z.enum(invoiceSorts), descending: z.boolean() })
        .nullable()
        .default(null),
      language: z.enum(languages).default('en'),
      ...windowFields(300),
    }),
    returns<{ readonly rows: readonly InvoiceRow[]; readonly total: number }>(),
    ['receivables', 'clients'],
  ),
  /** Money owed by age (K-51), each currency for itself. */
  'receivables.ageing': query(empty, returns<readonly AgeingReport[]>(), ['receivables', 'clients']),
  'receivables.client': query(z.object({ clientId: id }), returns<ClientAccount>(), [
    'receivables',
    'clients',
  ]),
  'receivables.invoice': query(z.object({ id }), returns<InvoiceDetail>(), [
    'receivables',
    'clients',
    'orders',
    'bonuses',
  ]),
  'receivables.saveInvoice': command(
    z.object({ id: id.nullable(), fields: invoiceFields.partial() }),
    returns<Invoice>(),
    touched,
  ),
  'receivables.trashInvoice': command(z.object({ id }), returns<null>(), touched),
  /** Puts what came to the invoices named, in their order; one payment for each. */
  'receivables.pay': command(
    z.object({
      invoiceIds: z.array(id).min(1).max(500),
      paidOn: localDate,
      currency,
      amountMinor: minor.min(1),
      /** Decimal, where another currency came than the invoices are in: 1 received = rate of theirs. null: the book's dated rate. */
      rate: z
        .string()
        .regex(/^\d{1,12}(\.\d{1,12})?$/)
        .nullable()
        .default(null),
      note: text(1000).default(''),
    }),
    returns<readonly Payment[]>(),
    touched,
  ),
  'receivables.trashPayment': command(z.object({ id }), returns<null>(), touched),
  'receivables.credit': command(
    z.object({ invoiceId: id, fields: creditFields.partial() }),
    returns<CreditNote>(),
    touched,
  ),
  'receivables.trashCredit': command(z.object({ id }), returns<null>(), touched),
  /** Forward: what is open is paid today. Back: the newest payment is taken back. */
  'receivables.step': command(
    z.object({ id, by: z.union([z.literal(1), z.literal(-1)]) }),
    returns<Invoice>(),
    touched,
  ),
  'receivables.saveNote': command(
    z.object({ id: id.nullable(), clientId: id, fields: collectionFields.partial() }),
    returns<CollectionNote>(),
    ['receivables'],
  ),
  'receivables.trashNote': command(z.object({ id }), returns<null>(), ['receivables']),
  /** Whom to chase first, and why. */
  'receivables.chase': query(empty, returns<readonly (ChaseItem & { readonly clientName: string })[]>(), [
    'receivables',
    'clients',
  ]),
  /** The letter about all that is overdue, as text for an e-mail. */
  'receivables.letter': query(letterInput, returns<Letter>(), ['receivables', 'clients', 'settings']),
  'receivables.letterPage': query(
    letterInput,
    returns<{ readonly html: string; readonly fileName: string }>(),
    ['receivables', 'clients', 'settings'],
  ),
  'receivables.saveLetter': hostCall(letterInput, returns<{ readonly path: string | null }>()),
} as const

export type ReceivablesErrors = {
  'receivables.incomplete': Record<string, never>
  'receivables.numberEmpty': Record<string, never>
  'receivables.dueBeforeIssued': Record<string, never>
  'receivables.paymentTooLarge': {
    readonly openMinor: number
    readonly currency: string
    readonly overMinor: number
  }
  'receivables.creditTooLarge': { readonly openMinor: number; readonly currency: string }
  'receivables.actCredited': Record<string, never>
  'receivables.bonusCredited': Record<string, never>
  'receivables.bonusTooLarge': { readonly openMinor: number; readonly currency: string }
  'receivables.creditNotPositive': Record<string, never>
  'receivables.rateMissing': { readonly from: string; readonly to: string }
  'receivables.currenciesMixed': Record<string, never>
  'receivables.paidBeforeIssued': { readonly number: string; readonly issuedOn: string }
  'receivables.paidInFuture': Record<string, never>
  'receivables.amountBelowPaid': Record<string, never>
  'receivables.hasPayments': Record<string, never>
  'receivables.nothingOverdue': Record<string, never>
  'receivables.noStepForward': Record<string, never>
  'receivables.noStepBack': Record<string, never>
}
