import { convertMinor } from '../../base/money.ts'
import type { RateOn } from '../../base/rates.ts'
import type { PayProblem } from '../plans/pay.ts'
import { isPeriodRate } from '../plans/terms.ts'
import { type PlanInForce, type PlanWithVersions, periodDays, periodOf, plansFor } from '../plans/versions.ts'
import type { Line } from './line.ts'
import { type PeriodPays, type PeriodSlice, periodPays } from './period-pay.ts'
import { planDay, type Sale } from './sale.ts'
import { linesOfSale } from './sale-lines.ts'
import { ownPay, type SlicedRule, sliceSale } from './slices.ts'

export type ReckonInput = {
  readonly sales: readonly Sale[]
  readonly plans: readonly PlanWithVersions[]
  readonly rateOn: RateOn
  /** The user's target for a period ('2026-11', '2026-Q4', '2026') in a currency; null: none. */
  readonly targetOf: (period: string, currency: string) => number | null
  /** YYYY-MM-DD */
  readonly today: string
}

export type Reckoned = {
  readonly lines: readonly Line[]
  /** Sales a plan fits but can't reckon. */
  readonly problems: readonly { readonly saleId: string; readonly problem: PayProblem }[]
}

type Work = { readonly sale: Sale; readonly inForce: PlanInForce; readonly rules: readonly SlicedRule[] }

/** One rule of a plan's version in one period and currency: what its total decides is reckoned together. */
type Pool = {
  readonly inForce: PlanInForce
  readonly rule: SlicedRule
  readonly period: string
  readonly currency: string
  readonly slices: PeriodSlice[]
}

/**
 * The ledger of some sales under all plans. Where a rate looks at a period's total, every sale of that period must
 * be among them. Pure: the same input gives the same lines with the same keys.
 */
export function reckonSales(input: ReckonInput): Reckoned {
  const problems: { saleId: string; problem: PayProblem }[] = []
  const works: Work[] = []
  for (const sale of input.sales) {
    if (sale.state === 'gone') continue
    for (const inForce of plansFor(input.plans, sale.companyId, planDay(sale, input.today))) {
      const rules = sliceSale(sale, inForce.version.terms)
      if (rules.ok) works.push({ sale, inForce, rules: rules.value })
      else problems.push({ saleId: sale.id, problem: rules.error })
    }
  }
  const pools = poolsOf(works, input)
  const bySlice: PeriodPays['bySlice'][] = []
  const trueUps: Line[] = []
  for (const pool of pools) {
    const paid = payPool(pool, input)
    bySlice.push(paid.bySlice)
    if (paid.trueUp !== null) trueUps.push(trueUpLine(pool, paid.trueUp))
  }
  const pays = new Map(bySlice.flatMap((map) => [...map]))
  const lines = works.flatMap(({ sale, inForce, rules }) =>
    linesOfSale(sale, inForce, rules, {
      rateOn: input.rateOn,
      periodPay: (saleId, key) => pays.get(`${inForce.plan.id}|${saleId}|${key}`),
      targetMinor: targetFor(inForce, planPeriod(inForce, planDay(sale, input.today)), sale.currency, input),
    }),
  )
  return { lines: [...lines, ...trueUps], problems }
}

function planPeriod({ version }: PlanInForce, on: string): string {
  return periodOf(on, version.terms.period)
}

/** The target that a plan measures attainment against; null: there is none. */
export function targetFor(
  { version }: PlanInForce,
  period: string,
  currency: string,
  { targetOf }: Pick<ReckonInput, 'targetOf'>,
): number | null {
  const { quota } = version.terms
  if (quota === null) return null
  return quota.kind === 'fixed' ? quota.minor : targetOf(period, currency)
}

function poolsOf(works: readonly Work[], { rateOn }: ReckonInput): readonly Pool[] {
  const pools = new Map<string, Pool>()
  for (const { sale, inForce, rules } of works) {
    for (const rule of rules) {
      if (!isPeriodRate(rule.rule.pay)) continue
      const { paysIn } = inForce.version.terms
      for (const { key, event, baseMinor } of rule.groups.flatMap((g) => g.slices)) {
        if (event.kind === 'return' || baseMinor <= 0) continue
        const rate = paysIn === null ? '1' : rateOn(sale.currency, paysIn.currency, event.on)
        const currency = paysIn === null || rate === null ? sale.currency : paysIn.currency
        const base = rate === null ? baseMinor : convertMinor(baseMinor, sale.currency, currency, rate)
        const period = planPeriod(inForce, event.on)
        const poolKey = `${inForce.version.id}|${rule.ruleIndex}|${currency}|${period}`
        const pool = pools.get(poolKey) ?? { inForce, rule, period, currency, slices: [] }
        pool.slices.push({ key: `${inForce.plan.id}|${sale.id}|${key}`, on: event.on, baseMinor: base })
        pools.set(poolKey, pool)
      }
    }
  }
  return [...pools.values()]
}

function payPool({ inForce, rule, period, currency, slices }: Pool, input: ReckonInput): PeriodPays {
  const { pay, name } = rule.rule
  if (pay.kind !== 'share') return { bySlice: new Map(), trueUp: null }
  const target = targetFor(inForce, period, currency, input)
  return periodPays(pay.rate, name, period, slices, target, currency)
}

function trueUpLine(
  { inForce, rule, period, currency }: Pool,
  trueUp: NonNullable<PeriodPays['trueUp']>,
): Line {
  const { plan, version } = inForce
  const own = ownPay(version.terms, trueUp.minor, currency)
  const group = `${plan.id}|${period}`
  return {
    ...periodLineBase(inForce, group, `true-up|${version.id}|${rule.ruleIndex}|${currency}`),
    kind: 'true-up',
    on: trueUp.on,
    dueOn: trueUp.on > periodDays(period).to ? trueUp.on : periodDays(period).to,
    currency,
    ratePpm: trueUp.ratePpm,
    amountMinor: own.minor ?? 0,
    note: plan.name,
    steps: [
      { kind: 'plan', plan: plan.name, validFrom: version.validFrom, rule: rule.rule.name },
      ...trueUp.steps,
      ...own.steps,
    ],
  }
}

/** What all lines of a plan's period have in common. */
export function periodLineBase({ plan, version }: PlanInForce, group: string, key: string) {
  return {
    group,
    key,
    planId: plan.id,
    versionId: version.id,
    companyId: plan.companyId,
    clientId: null,
    dealId: null,
    orderId: null,
    invoiceId: null,
    paymentId: null,
    isEarned: true,
    baseMinor: null,
    volumeMinor: 0,
  } as const
}
