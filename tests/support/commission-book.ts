import type { EntryRow } from '../../shared/contract/commission.ts'
import type { Pay, PlanTerms } from '../../shared/domain/plans/terms.ts'
import { simpleTerms } from '../../shared/domain/plans/terms.ts'
import type { TestBook } from './test-book.ts'

const tenPercent: Pay = { kind: 'share', basis: { kind: 'amount' }, rate: { kind: 'flat', ppm: 100_000 } }

/** A book with a client, a company and a plan of 10 % at payment, part by part, paid out 30 days later. */
export async function commissionBook(book: TestBook, given: Partial<PlanTerms> = {}) {
  const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Orion' } })
  const { id: companyId } = await book.call('deals.saveCompany', {
    id: null,
    name: 'Baltic Board',
    currency: 'EUR',
    notes: '',
  })
  const terms = { ...simpleTerms('10 %', tenPercent, 'payment', 30), inParts: true, ...given }
  const fields = { validFrom: '2026-01-01', validTo: null, terms }
  const plan = await book.call('plans.save', {
    id: null,
    fields: { name: 'Baltic 10 %', companyId },
    version: { id: null, fields },
  })
  return { clientId, companyId, plan, terms }
}

type Sold = { readonly dealId: string; readonly invoiceId: string }

/** A won deal with one invoice. Sums in cents. */
export async function sell(
  book: TestBook,
  at: { readonly clientId: string; readonly companyId: string },
  title: string,
  amountMinor: number,
  signedOn: string,
): Promise<Sold> {
  const { id: dealId } = await book.call('deals.save', {
    id: null,
    fields: {
      clientId: at.clientId,
      companyId: at.companyId,
      title,
      stage: 'won',
      closedOn: signedOn,
      currency: 'EUR',
      amountMinor,
    },
  })
  const { id: invoiceId } = await book.call('receivables.saveInvoice', {
    id: null,
    fields: {
      clientId: at.clientId,
      dealId,
      number: `I-${title}`,
      issuedOn: signedOn,
      dueOn: signedOn,
      currency: 'EUR',
      amountMinor,
      vatMinor: 0,
    },
  })
  return { dealId, invoiceId }
}

export async function pay(
  book: TestBook,
  invoiceId: string,
  paidOn: string,
  amountMinor: number,
): Promise<void> {
  await book.call('receivables.pay', { invoiceIds: [invoiceId], paidOn, currency: 'EUR', amountMinor })
}

/** Lines of a deal as 'state amount', in order. */
export async function ledgerOf(book: TestBook, dealId: string): Promise<readonly string[]> {
  const entries = await book.call('commission.ofDeal', { dealId })
  return entries.map((e: EntryRow) => `${e.kind} ${e.state} ${e.amountMinor}`)
}
