import { addToMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { SmoothingPlanFields, SmoothingView } from '../../../shared/contract/smoothing.ts'
import {
  type MonthBefore,
  type PlannedMonth,
  planMonths,
} from '../../../shared/domain/smoothing/plan-months.ts'
import { laidBy } from '../../../shared/domain/smoothing/reserve-flow.ts'
import {
  dryShareByMonth,
  type Paths,
  reserveNeeded,
  riskOfRunningDry,
  runwayMonths,
  sustainablePay,
} from '../../../shared/domain/smoothing/sustainable-pay.ts'
import { sharedByKind, taxDues, taxesOf, totalOf } from '../../../shared/domain/smoothing/taxes.ts'
import { type KindSums, noIncome, type TaxRule, usualPlan } from '../../../shared/domain/smoothing/types.ts'
import type { Ctx } from '../../core/context.ts'
import { incomePaths } from '../forecast/paths.ts'
import { readSettings } from '../settings/store.ts'
import { addedUp, incomeByKind } from './income-kinds.ts'
import { balancesByMonth, findPlan, listTaxes } from './store.ts'

const yearMonths = 12
const shownPast = 6

/** The months before this one, this one and those ahead, as far as they are known. */
type Income = {
  readonly past: readonly MonthBefore[]
  readonly ahead: readonly MonthBefore[]
  /** Simulated income after taxes from this month on. */
  readonly netPaths: Paths
  readonly received: KindSums
}

/** What to pay oneself, with what reserve and at what risk, and where each month's income goes (K-73, K-75). */
export function smoothingView(ctx: Ctx): SmoothingView {
  const { currency, monthlyNeeds } = readSettings(ctx.db)
  const saved = findPlan(ctx.db, currency)
  const { payMinor, riskPpm, reserve } = saved ?? usualPlan
  const plan: SmoothingPlanFields = { currency, payMinor, riskPpm, reserve }
  const taxes = listTaxes(ctx.db, currency)
  const income = incomeOf(ctx, currency, taxes)
  const { netPaths } = income
  const payWith = (reserveMinor: number) => {
    const sustainableMinor = sustainablePay(netPaths, reserveMinor, riskPpm, reserve)
    return { sustainableMinor, pay: payMinor ?? sustainableMinor ?? monthlyNeeds ?? 0 }
  }
  // What lay by so far hangs on the pay, the pay the income bears on what lies by: the last balance entered starts both.
  const entered = income.past.findLast((m) => m.enteredMinor !== null)?.enteredMinor ?? 0
  const known = income.ahead[0]?.enteredMinor ?? null
  const carried = planMonths(income.past, payWith(entered).pay, reserve, taxes, null).at(-1)
  const reserveMinor = known ?? carried?.flow.balanceMinor ?? 0
  const { sustainableMinor, pay } = payWith(reserveMinor)
  const planned = [
    ...planMonths(income.past, pay, reserve, taxes, null),
    ...planMonths(income.ahead, pay, reserve, taxes, reserveMinor),
  ]
  const isReserveKnown = known !== null || income.past.some((m) => m.enteredMinor !== null)
  return {
    currency,
    plan,
    isOwnPlan: saved !== undefined,
    basis: netPaths.length === 0 ? 'none' : 'forecast',
    horizon: netPaths[0]?.length ?? 0,
    needsMinor: monthlyNeeds,
    reserveMinor: isReserveKnown ? reserveMinor : 0,
    isReserveKnown,
    sustainableMinor,
    payMinor: pay,
    risk: riskOfRunningDry(netPaths, pay, reserveMinor, reserve),
    neededMinor: netPaths.length === 0 ? null : reserveNeeded(netPaths, pay, riskPpm, reserve),
    runwayMonths: runwayMonths(reserveMinor, pay),
    thisMonth: thisMonthOf(ctx, income.received, pay, plan, taxes),
    months: withPhases(planned, income, dryShareByMonth(netPaths, pay, reserveMinor, reserve)),
    taxes,
    dues: duesOf(ctx, income, taxes),
  }
}

function incomeOf(ctx: Ctx, currency: string, taxes: readonly TaxRule[]): Income {
  const thisMonth = monthOf(ctx.today)
  const from = addToMonth(thisMonth, -yearMonths)
  const facts = incomeByKind(ctx.db, currency, from)
  const balances = balancesByMonth(ctx.db, currency)
  const before = (month: string, income: KindSums): MonthBefore => ({
    month,
    income,
    enteredMinor: balances.get(month)?.balanceMinor ?? null,
  })
  const pastMonths = Array.from({ length: yearMonths }, (_, i) => addToMonth(from, i))
  const usual = addedUp(pastMonths.map((month) => facts.get(month) ?? noIncome))
  const { paths } = incomePaths(ctx)
  const monthAt = (i: number) => addToMonth(thisMonth, i)
  const netOf = (minor: number, i: number) => minor - taxesOf(taxes, monthAt(i), sharedByKind(minor, usual))
  const received = facts.get(thisMonth) ?? noIncome
  const expected = meanPath(paths)
  return {
    past: pastMonths.map((month) => before(month, facts.get(month) ?? noIncome)),
    ahead:
      expected.length === 0
        ? [before(thisMonth, received)]
        : expected.map((minor, i) => before(monthAt(i), sharedByKind(minor, usual))),
    netPaths: paths.map((path) => path.map(netOf)),
    received,
  }
}

function meanPath(paths: Paths): readonly number[] {
  const sums = (paths[0] ?? []).map(() => 0)
  for (const path of paths) for (const [i, minor] of path.entries()) sums[i] = (sums[i] ?? 0) + minor
  return sums.map((sum) => Math.round(sum / paths.length))
}

/** From what came so far; what is still to come this month is no harvest yet. */
function thisMonthOf(
  ctx: Ctx,
  received: KindSums,
  pay: number,
  plan: SmoothingPlanFields,
  taxes: readonly TaxRule[],
): SmoothingView['thisMonth'] {
  const month = monthOf(ctx.today)
  const receivedMinor = totalOf(received)
  const taxMinor = taxesOf(taxes, month, received)
  // Without a pay there is nothing a month could be above of.
  const above = pay === 0 ? 0 : receivedMinor - taxMinor - pay
  return {
    month,
    receivedMinor,
    taxMinor,
    setAsideMinor: laidBy(above, plan.reserve),
  }
}

function withPhases(
  planned: readonly PlannedMonth[],
  { past }: Income,
  dry: readonly number[],
): SmoothingView['months'] {
  return planned.slice(Math.max(0, past.length - shownPast)).map((month, i) => {
    const place = i - Math.min(shownPast, past.length)
    const phase = place < 0 ? 'past' : place === 0 ? 'running' : 'ahead'
    return { ...month, phase, dryShare: dry[place] ?? null }
  })
}

function duesOf(
  ctx: Ctx,
  { past, ahead, received }: Income,
  taxes: readonly TaxRule[],
): SmoothingView['dues'] {
  const thisMonth = monthOf(ctx.today)
  const facts = past.map(({ month, income }) => ({ month, income, isFact: true }))
  const rest = ahead.map(({ month, income }) => ({ month, income, isFact: false }))
  const dues = taxDues(taxes, [...facts, ...rest], ctx.today)
  return dues.slice(0, yearMonths).map((due) => {
    // Of the running month only what came is set aside.
    const rule = taxes.find((tax) => tax.id === due.ruleId)
    const runs = due.from <= thisMonth && thisMonth <= due.to && rule !== undefined
    const soFar = runs && rule.amount.kind === 'share' ? taxesOf([rule], thisMonth, received) : 0
    return { ...due, setAsideMinor: due.setAsideMinor + soFar }
  })
}
