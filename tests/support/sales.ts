import { rateLookup } from '../../shared/base/rates.ts'
import type { Line } from '../../shared/domain/commission/line.ts'
import { reckonSales } from '../../shared/domain/commission/reckon-sales.ts'
import type { Sale } from '../../shared/domain/commission/sale.ts'
import type { Pay, PlanTerms, Rate } from '../../shared/domain/plans/terms.ts'
import { simpleTerms } from '../../shared/domain/plans/terms.ts'
import type { FxRate } from '../../shared/domain/plans/types.ts'
import type { PlanWithVersions } from '../../shared/domain/plans/versions.ts'

/** Builders for tests of the commission engine: only what a test is about is said. */
const times = { createdAt: '', changedAt: '', deletedAt: null }

export const today = '2026-11-24'

/** A won sale of 1 000.00 euros, signed, delivered, invoiced and paid on one day unless said otherwise. */
export function sale(given: Partial<Sale> = {}): Sale {
  const amountMinor = given.amountMinor ?? 100_000
  const on = given.signedOn ?? '2026-10-10'
  const id = given.id ?? 'sale-1'
  return {
    id,
    dealId: id,
    orderId: null,
    title: 'Paper',
    companyId: null,
    clientId: 'client-1',
    currency: 'EUR',
    amountMinor,
    costMinor: null,
    unitsMilli: null,
    agencyFeeMinor: null,
    state: 'won',
    signedOn: on,
    expectedOn: null,
    promisedOn: null,
    orderedMinor: null,
    deliveries: [{ id: `delivery-${id}`, on, minor: amountMinor }],
    invoices: [{ id: `invoice-${id}`, on, dueOn: on, minor: amountMinor }],
    payments: [{ id: `payment-${id}`, invoiceId: `invoice-${id}`, on, minor: amountMinor }],
    returns: [],
    bonuses: [],
    ...given,
  }
}

/** Terms whose one rule pays a rate on the amount, earned at signing. */
export function termsOf(pay: Pay | Rate, given: Partial<PlanTerms> = {}): PlanTerms {
  const isPay = pay.kind === 'share' || pay.kind === 'per-unit' || pay.kind === 'fixed'
  const whole: Pay = isPay ? pay : { kind: 'share', basis: { kind: 'amount' }, rate: pay }
  return { ...simpleTerms('rule', whole, 'signing', 0), ...given }
}

export function planOf(
  terms: PlanTerms,
  given: { readonly id?: string; readonly validFrom?: string; readonly validTo?: string } = {},
): PlanWithVersions {
  const { id = 'plan-1', validFrom = '2020-01-01', validTo = null } = given
  return {
    plan: { id, ...times, companyId: null, name: 'Plan', priority: 1, isOverlay: false, notes: '' },
    versions: [{ id: `${id}-v1`, ...times, planId: id, validFrom, validTo, terms }],
  }
}

type Options = {
  readonly rates?: readonly Pick<FxRate, 'day' | 'fromCurrency' | 'toCurrency' | 'rate'>[]
  readonly target?: number | null
}

/** The lines that some sales earn under terms. */
export function linesFor(sales: readonly Sale[], terms: PlanTerms, options: Options = {}): readonly Line[] {
  return reckonSales({
    sales,
    plans: [planOf(terms)],
    rateOn: rateLookup(options.rates ?? []),
    targetOf: () => options.target ?? null,
    today,
  }).lines
}

/** The sum earned, in minor units. */
export function earned(sales: readonly Sale[], terms: PlanTerms, options: Options = {}): number {
  return linesFor(sales, terms, options)
    .filter((line) => line.isEarned)
    .reduce((sum, line) => sum + line.amountMinor, 0)
}

export const percent = (value: number): number => Math.round(value * 10_000)
export const flat = (value: number): Rate => ({ kind: 'flat', ppm: percent(value) })
