import { daysBetween } from '../../base/local-date.ts'
import { divideHalfAwayFromZero } from '../../base/money.ts'
import { attainmentOf } from '../plans/curve.ts'
import { periodDays } from '../plans/versions.ts'
import type { TargetMeasure } from './types.ts'

/** A period of a measure: what was planned, what was done, and what it takes to get there. */
export type PeriodProgress = {
  readonly period: string
  /** null: no target is set. */
  readonly target: number | null
  /** The target is set for this very period, not added up from its parts. */
  readonly isOwn: boolean
  readonly done: number
  readonly attainmentPpm: number | null
  readonly state: 'over' | 'running' | 'ahead'
  /** Needed each month (of a quarter) or week (of a month) that is left; null: nothing is, or the period does not run. */
  readonly runRate: RunRate | null
}
export type RunRate = { readonly each: 'week' | 'month'; readonly needed: number; readonly soFar: number }

export type TargetPlan = {
  readonly measure: TargetMeasure
  /** Twelve months and four quarters of the year. */
  readonly periods: readonly PeriodProgress[]
}

/** Plan against fact of one period (K-60). done and target in minor units or counts; today: YYYY-MM-DD. */
export function progressOf(
  period: string,
  target: number | null,
  isOwn: boolean,
  done: number,
  today: string,
): PeriodProgress {
  const { from, to } = periodDays(period)
  const state = to < today ? 'over' : from > today ? 'ahead' : 'running'
  return {
    period,
    target,
    isOwn,
    done,
    attainmentPpm: target === null || target === 0 ? null : attainmentOf(done, target),
    state,
    runRate: state === 'running' && target !== null ? runRate(period, from, to, target, done, today) : null,
  }
}

/** The pace that still reaches the target, beside the pace so far. */
function runRate(
  period: string,
  from: string,
  to: string,
  target: number,
  done: number,
  today: string,
): RunRate {
  const each = period[5] === 'Q' ? 'month' : 'week'
  // A month of a quarter is a third of its days.
  const days = each === 'week' ? 7 : Math.round((daysBetween(from, to) + 1) / 3)
  const left = Math.max(0, target - done)
  const daysLeft = daysBetween(today, to) + 1
  const daysGone = Math.max(1, daysBetween(from, today))
  return {
    each,
    needed: divideHalfAwayFromZero(BigInt(left) * BigInt(Math.min(days, daysLeft)), BigInt(daysLeft)),
    soFar: divideHalfAwayFromZero(BigInt(done) * BigInt(Math.min(days, daysGone)), BigInt(daysGone)),
  }
}
