import { addDays, addToMonth, lastDayOfMonth, monthOf } from '../../base/local-date.ts'
import { applyRate } from '../../base/money.ts'
import { attainmentOf, curveAt, payByCurve } from '../plans/curve.ts'
import { drawLedger } from '../plans/draw.ts'
import { applyLimit } from '../plans/pay.ts'
import type { Step } from '../plans/steps.ts'
import type { Bonus, PlanTerms } from '../plans/terms.ts'
import { type PlanInForce, periodDays } from '../plans/versions.ts'
import type { Line } from './line.ts'
import { periodLineBase } from './reckon-sales.ts'
import type { LineKind } from './types.ts'

/** What a plan's sales brought in one period, in one currency. */
export type PeriodSum = {
  readonly period: string
  readonly currency: string
  /** Commission of sales, clawbacks and true-ups. */
  readonly variableMinor: number
  readonly volumeMinor: number
  /** null: no target was set. */
  readonly targetMinor: number | null
}

type Extra = {
  readonly key: string
  readonly kind: LineKind
  readonly minor: number
  readonly steps: readonly Step[]
}

/**
 * What a period adds to its sales: the factor by plan fulfilment, bonuses, cap and floor (K-60). A period that is
 * not over has only what is already reached; what fulfilment may still cut is known at its end.
 */
export function linesOfPeriod(inForce: PlanInForce, sum: PeriodSum, today: string): readonly Line[] {
  const { to } = periodDays(sum.period)
  const isOver = to < today
  const { terms } = inForce.version
  const extras = extrasOf(terms, sum).filter((extra) => extra.minor !== 0 && (isOver || extra.minor > 0))
  return extras.map((extra) => ({
    ...periodLineBase(inForce, `${inForce.plan.id}|${sum.period}`, `${extra.key}|${sum.currency}`),
    isEarned: isOver,
    kind: extra.kind,
    on: to,
    dueOn: addDays(to, terms.payoutDays),
    currency: sum.currency,
    ratePpm: null,
    amountMinor: extra.minor,
    note: inForce.plan.name,
    steps: [headStep(inForce), ...extra.steps],
  }))
}

function headStep({ plan, version }: PlanInForce): Step {
  return { kind: 'plan', plan: plan.name, validFrom: version.validFrom, rule: '' }
}

function extrasOf(terms: PlanTerms, sum: PeriodSum): readonly Extra[] {
  const { variableMinor, volumeMinor, targetMinor, period, currency } = sum
  const ppm = targetMinor === null ? null : attainmentOf(volumeMinor, targetMinor)
  const reached: readonly Step[] = [
    { kind: 'period-sum', period, volumeMinor, minor: variableMinor },
    ...(targetMinor === null || ppm === null
      ? []
      : [{ kind: 'attainment', volumeMinor, targetMinor, ppm } as const]),
  ]
  const multiplied = multiplierOf(terms, variableMinor, ppm, reached)
  const variable = variableMinor + (multiplied?.minor ?? 0)
  const bonuses =
    ppm === null ? [] : terms.bonuses.map((bonus, i) => bonusOf(bonus, i, ppm, variable, reached))
  const total = variable + bonuses.reduce((sum, b) => sum + b.minor, 0)
  const limited = periodLimited(terms, total, currency)
  const limit: Extra | null =
    limited.minor === total
      ? null
      : { key: 'limit', kind: 'limit', minor: limited.minor - total, steps: limited.steps }
  return [multiplied, ...bonuses, limit].filter((extra) => extra !== null)
}

function multiplierOf(
  { multiplier }: PlanTerms,
  variableMinor: number,
  ppm: number | null,
  reached: readonly Step[],
): Extra | null {
  if (multiplier === null || ppm === null) return null
  const minor = payByCurve(multiplier, ppm, variableMinor) - variableMinor
  const step: Step = { kind: 'multiplier', ppm: curveAt(multiplier, ppm), ofMinor: variableMinor, minor }
  return { key: 'multiplier', kind: 'multiplier', minor, steps: [...reached, step] }
}

function bonusOf(bonus: Bonus, index: number, ppm: number, ofMinor: number, reached: readonly Step[]): Extra {
  const step = bonusStep(bonus, ppm, ofMinor)
  return { key: `bonus-${index}`, kind: 'bonus', minor: step.minor, steps: [...reached, step] }
}

function bonusStep(bonus: Bonus, ppm: number, ofMinor: number): Step & { readonly minor: number } {
  switch (bonus.kind) {
    case 'fixed':
      return { kind: 'bonus-fixed', atPpm: bonus.atPpm, minor: ppm >= bonus.atPpm ? bonus.minor : 0 }
    case 'curve': {
      const minor = payByCurve(bonus.curve, ppm, bonus.targetMinor)
      return { kind: 'bonus-curve', targetMinor: bonus.targetMinor, ppm: curveAt(bonus.curve, ppm), minor }
    }
    case 'on-commission': {
      const minor = ppm >= bonus.atPpm ? applyRate(ofMinor, bonus.ppm) : 0
      return { kind: 'bonus-commission', atPpm: bonus.atPpm, ppm: bonus.ppm, ofMinor, minor }
    }
  }
}

/** Unlike a sale, a period without any commission still has its floor. */
function periodLimited({ periodLimit }: PlanTerms, total: number, currency: string) {
  const { floorMinor } = periodLimit
  if (floorMinor === null || total >= floorMinor) return applyLimit(total, periodLimit, 'period', currency)
  const step: Step = {
    kind: 'limit',
    which: 'floor',
    scope: 'period',
    limitMinor: floorMinor,
    minor: floorMinor,
    currency,
  }
  return { minor: floorMinor, steps: [step] }
}

/** Draw and base salary of a plan, month by month from its version's first month on; earned holds every month that had any. */
export function linesOfMonths(
  inForce: PlanInForce,
  earned: ReadonlyMap<string, number>,
  currency: string,
  today: string,
): readonly Line[] {
  const { validFrom, validTo, terms } = inForce.version
  const months: string[] = []
  const last = validTo !== null && validTo < today ? monthOf(validTo) : monthOf(today)
  for (let month = monthOf(validFrom); month <= last; month = addToMonth(month, 1)) months.push(month)
  const line = (month: string, key: 'draw' | 'salary', minor: number, step: Step): Line => ({
    ...periodLineBase(inForce, `${inForce.plan.id}|months`, `${key}|${month}`),
    kind: key,
    isEarned: lastDayOfMonth(month) < today,
    on: lastDayOfMonth(month),
    dueOn: addDays(lastDayOfMonth(month), terms.payoutDays),
    currency,
    ratePpm: null,
    amountMinor: minor,
    note: inForce.plan.name,
    steps: [headStep(inForce), step],
  })
  const salaries =
    terms.salaryMinor === 0
      ? []
      : months.map((month) =>
          line(month, 'salary', terms.salaryMinor, { kind: 'salary', month, minor: terms.salaryMinor }),
        )
  return [...salaries, ...drawLines(terms, months, earned, today, line)]
}

function drawLines(
  { draw }: PlanTerms,
  months: readonly string[],
  earned: ReadonlyMap<string, number>,
  today: string,
  line: (month: string, key: 'draw', minor: number, step: Step) => Line,
): readonly Line[] {
  if (draw === null) return []
  const over = months.filter((month) => lastDayOfMonth(month) < today)
  const ledger = drawLedger(
    over.map((month) => ({ month, earnedMinor: earned.get(month) ?? 0 })),
    draw,
  )
  return ledger
    .filter((m) => m.paidMinor !== m.earnedMinor)
    .map(({ month, earnedMinor, paidMinor, owedBeforeMinor, owedAfterMinor }) => {
      const minor = paidMinor - earnedMinor
      const step: Step = {
        kind: 'draw',
        drawMinor: draw.minor,
        earnedMinor,
        owedBeforeMinor,
        owedAfterMinor,
        minor,
      }
      return line(month, 'draw', minor, step)
    })
}
