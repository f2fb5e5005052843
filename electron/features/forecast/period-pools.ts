import { addDays, lastDayOfMonth, monthOf, monthsBetween } from '../../../shared/base/local-date.ts'
import { shapeOf } from '../../../shared/domain/commission/period-pay.ts'
import type { IncomeDeal } from '../../../shared/domain/forecast/income-model.ts'
import { meanOf } from '../../../shared/domain/forecast/numbers.ts'
import type { PeriodRate } from '../../../shared/domain/forecast/period-rates.ts'
import { type Band, isPeriodRate, type Rate } from '../../../shared/domain/plans/terms.ts'
import { type PlanInForce, periodDays, periodOf } from '../../../shared/domain/plans/versions.ts'
import type { Ctx } from '../../core/context.ts'

const million = 1_000_000

/** A plan in force as its period rates need it; own: to the book's currency. */
type PoolPlan = {
  readonly inForce: PlanInForce
  readonly place: number
  readonly months: PeriodRate['months']
  readonly currency: string
  readonly own: (minor: number) => number
  /** Target of the period that begins with a month number, in the plan's currency; null: none. */
  readonly targetOf: (start: number) => number | null
  /** Days by which its company pays later than is due. */
  readonly lateDays: number
  readonly knownUntil: string
}

/** What of a commission says which rate pays it. */
type Ruled = {
  readonly planId: string | null
  readonly lineKey: string | null
  readonly baseMinor: number
  readonly minor: number
}

/** Rates that look at a period's total, and which of them pays a commission. */
export class Pools {
  readonly rates: PeriodRate[] = []
  readonly #places = new Map<string, number>()

  /** Takes up the rates of a plan that look at its period's total. */
  add(ctx: Ctx, of: PoolPlan): void {
    const { plan, version } = of.inForce
    for (const [index, { pay }] of version.terms.rules.entries()) {
      if (pay.kind !== 'share' || !isPeriodRate(pay)) continue
      this.#places.set(`${plan.id}|${index}`, this.rates.length)
      this.rates.push(periodRate(ctx, of, index, pay.rate))
    }
  }

  /**
   * Pool and base of a commission; {} where its sale alone decides what it earns. What earns nothing by itself, below a
   * threshold, is taken for what its bands pay in the mean: its period says what it really brings.
   */
  of({
    planId,
    lineKey,
    baseMinor,
    minor,
  }: Ruled): Pick<IncomeDeal, 'pool' | 'baseMinor'> & { commissionMinor?: number } {
    const pool = this.#places.get(`${planId}|${(lineKey ?? '').split('|')[0]}`)
    const rate = pool === undefined ? undefined : this.rates[pool]
    if (pool === undefined || rate === undefined || baseMinor <= 0) return {}
    if (minor > 0) return { pool, baseMinor }
    const ppm = meanOf(rate.bandsOf(0).map((band) => band.ppm))
    return { pool, baseMinor, commissionMinor: Math.round((baseMinor * ppm * rate.share) / million) }
  }
}

function periodRate(ctx: Ctx, of: PoolPlan, ruleIndex: number, rate: Rate): PeriodRate {
  const { inForce, place, months, own, targetOf, lateDays } = of
  const { split } = inForce.version.terms
  const mine = split?.parties.reduce((sum, p) => (p.isMe ? sum + p.ppm : sum), 0) ?? million
  const known = new Map<number, readonly Band[]>()
  const plain = shapeOf(rate, null)
  const lastDay = lastDayOfMonth(monthOf(ctx.today))
  return {
    plan: place,
    months,
    isWhole: plain?.isWhole ?? false,
    edge: plain?.edge ?? 'from',
    share: split?.of === 'commission' ? mine / million : 1,
    soFarMinor: own(soFar(ctx, of, ruleIndex)),
    dueMonths: monthsBetween(monthOf(lastDay), monthOf(addDays(lastDay, lateDays))),
    bandsOf: (start) => {
      const found = known.get(start)
      if (found !== undefined) return found
      const bands = (shapeOf(rate, targetOf(start))?.bands ?? []).map(({ from, to, ppm }) => ({
        from: own(from),
        to: to === null ? null : own(to),
        ppm,
      }))
      known.set(start, bands)
      return bands
    },
  }
}

/** What the rate applied to in the running period, in the plan's currency. */
function soFar(ctx: Ctx, { inForce, currency, knownUntil }: PoolPlan, ruleIndex: number): number {
  const { from } = periodDays(periodOf(ctx.today, inForce.version.terms.period))
  return ctx.db
    .statement(
      `SELECT coalesce(sum(base_minor), 0) FROM commission_entry
        WHERE deleted_at IS NULL AND plan_id = ? AND currency = ? AND state <> 'expected' AND kind = 'sale'
          AND line_key LIKE ? AND earned_on BETWEEN ? AND ? AND base_minor > 0`,
    )
    .pluck()
    .get(inForce.plan.id, currency, `${ruleIndex}|%`, from, knownUntil) as number
}
