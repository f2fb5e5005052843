import { addDays, lastDayOfMonth, monthOf, monthsBetween } from '../../../shared/base/local-date.ts'
import { targetFor } from '../../../shared/domain/commission/reckon-sales.ts'
import type { PeriodPlan } from '../../../shared/domain/forecast/plan-months.ts'
import type { LateTerms, PlanTerms } from '../../../shared/domain/plans/terms.ts'
import {
  type PlanInForce,
  type PlanWithVersions,
  periodDays,
  periodOf,
  versionOn,
} from '../../../shared/domain/plans/versions.ts'
import { targetOf } from '../../../shared/domain/targets/target-of.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { homeCurrency } from '../commission/reckon-period.ts'
import { targetTable } from '../targets/store.ts'
import type { BookCurrency } from './book-currency.ts'
import type { Lateness } from './payout-lateness.ts'
import { Pools } from './period-pools.ts'

export type PlansInForce = {
  readonly plans: readonly PeriodPlan[]
  /** Place among them, by the plan's id. */
  readonly places: ReadonlyMap<string, number>
  readonly salaryMinor: number
  /** Rates that look at a period's total, and what late payment cuts by plan. */
  readonly pools: Pools
  readonly lateTerms: readonly (LateTerms | null)[]
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/**
 * The plans that hold today, as the simulation needs them, and the base salary they pay each month (K-60, K-70).
 * knownUntil: what was earned after this day is left out; without a word nothing is.
 */
export function plansInForce(
  ctx: Ctx,
  all: readonly PlanWithVersions[],
  money: BookCurrency,
  lateBy: Lateness,
  knownUntil = '9999-12-31',
): PlansInForce {
  const plans: PeriodPlan[] = []
  const places = new Map<string, number>()
  const pools = new Pools()
  const lateTerms: (LateTerms | null)[] = []
  let salaryMinor = 0
  for (const { plan, versions } of all) {
    const version = versionOn(versions, ctx.today)
    if (version === undefined) continue
    const currency = homeCurrency(ctx, { plan, version })
    const own = (minor: number) => money.convert(minor, currency, ctx.today) ?? 0
    salaryMinor += own(version.terms.salaryMinor)
    const inForce = { plan, version }
    const targetOf = targetsAhead(ctx, inForce, currency)
    const months = monthsOf[version.terms.period]
    const lateDays = lateBy(plan.companyId)
    pools.add(ctx, { inForce, place: plans.length, months, currency, own, targetOf, lateDays, knownUntil })
    places.set(plan.id, plans.length)
    lateTerms.push(version.terms.late)
    plans.push(periodPlan(ctx, inForce, currency, own, knownUntil))
  }
  return { plans, places, salaryMinor, pools, lateTerms }
}

type Convert = (minor: number) => number

function periodPlan(
  ctx: Ctx,
  inForce: PlanInForce,
  currency: string,
  own: Convert,
  knownUntil: string,
): PeriodPlan {
  const { terms } = inForce.version
  const { from } = periodDays(periodOf(ctx.today, terms.period))
  const soFar = sumsSince(ctx, inForce.plan.id, currency, from, knownUntil)
  const month = sumsSince(ctx, inForce.plan.id, currency, `${monthOf(ctx.today)}-01`, knownUntil)
  const lastDay = lastDayOfMonth(monthOf(ctx.today))
  const targetOf = targetsAhead(ctx, inForce, currency)
  return {
    months: monthsOf[terms.period],
    terms: termsIn(terms, own),
    targetOf: (start) => {
      const target = targetOf(start)
      return target === null ? null : own(target)
    },
    soFarMinor: own(soFar.minor),
    soFarVolume: own(soFar.volume),
    thisMonthMinor: own(month.minor),
    owedMinor: terms.draw?.isRecoverable === true ? own(advanced(ctx, inForce.plan.id, knownUntil)) : 0,
    payoutMonths: monthsBetween(monthOf(lastDay), monthOf(addDays(lastDay, terms.payoutDays))),
  }
}

function sumsSince(ctx: Ctx, planId: string, currency: string, from: string, knownUntil: string) {
  return ctx.db
    .statement(
      `SELECT coalesce(sum(amount_minor), 0) AS minor, coalesce(sum(volume_minor), 0) AS volume
         FROM commission_entry
        WHERE deleted_at IS NULL AND plan_id = ? AND currency = ? AND state <> 'expected' AND earned_on BETWEEN ? AND ?
          AND kind IN ('sale', 'held', 'clawback', 'correction', 'true-up')`,
    )
    .get(planId, currency, from, knownUntil) as { readonly minor: number; readonly volume: number }
}

/** What was advanced beyond earnings and not taken back yet. */
function advanced(ctx: Ctx, planId: string, knownUntil: string): number {
  return ctx.db
    .statement(
      `SELECT coalesce(sum(amount_minor), 0) FROM commission_entry
        WHERE deleted_at IS NULL AND plan_id = ? AND kind = 'draw' AND coalesce(earned_on, ?) <= ?`,
    )
    .pluck()
    .get(planId, '', knownUntil) as number
}

/** Targets by the month number a period begins with; where none is set yet, that of the same period a year before. */
function targetsAhead(ctx: Ctx, inForce: PlanInForce, currency: string) {
  const targets = listRecords(ctx.db, targetTable)
  const known = new Map<number, number | null>()
  const input = { targetOf: (period: string, of: string) => targetOf(targets, 'volume', period, of) }
  const of = (start: number) => {
    const day = (year: number) =>
      `${String(year).padStart(4, '0')}-${String((start % 12) + 1).padStart(2, '0')}-01`
    const year = Math.floor(start / 12)
    const at = (y: number) =>
      targetFor(inForce, periodOf(day(y), inForce.version.terms.period), currency, input)
    return at(year) ?? at(year - 1) ?? at(year - 2)
  }
  return (start: number) => {
    if (!known.has(start)) known.set(start, of(start))
    return known.get(start) ?? null
  }
}

function termsIn(terms: PlanTerms, own: Convert): PeriodPlan['terms'] {
  const { capMinor, floorMinor } = terms.periodLimit
  return {
    multiplier: terms.multiplier,
    bonuses: terms.bonuses.map((bonus) => {
      if (bonus.kind === 'fixed') return { ...bonus, minor: own(bonus.minor) }
      return bonus.kind === 'curve' ? { ...bonus, targetMinor: own(bonus.targetMinor) } : bonus
    }),
    periodLimit: {
      capMinor: capMinor === null ? null : own(capMinor),
      floorMinor: floorMinor === null ? null : own(floorMinor),
    },
    draw: terms.draw === null ? null : { ...terms.draw, minor: own(terms.draw.minor) },
  }
}
