import type { CommissionEntry } from '../domain/commission/types.ts'
import type { Step } from '../domain/plans/steps.ts'
import { periodDays } from '../domain/plans/versions.ts'
import type { Format } from './format.ts'
import type { AllMessages } from './index.ts'

type Words = AllMessages['commission']['steps']
/** Everything a sentence about a step is built from. */
type Speech = {
  readonly w: Words
  readonly m: AllMessages
  readonly f: Format
  readonly money: (minor: number, currency?: string) => string
  readonly percent: (ppm: number) => string
}

/** The steps of an entry in the user's language; an entry without any says where it comes from. */
export function stepTexts(
  entry: Pick<CommissionEntry, 'steps' | 'source' | 'currency'>,
  m: AllMessages,
  format: Format,
): readonly string[] {
  const w = m.commission.steps
  if (entry.steps.length === 0) return [entry.source === 'imported' ? w.imported : w.typed]
  const speech: Speech = {
    w,
    m,
    f: format,
    money: (minor, currency = entry.currency) => format.money(minor, currency),
    percent: (ppm) => format.percent(ppm, 3),
  }
  return entry.steps.map((step) => stepText(step, speech))
}

/** A period as people say it: November 2026, 4th quarter 2026, 2026. */
export function periodText(period: string, m: AllMessages, format: Format): string {
  if (period.length === 4) return format.year(`${period}-01`)
  if (period[5] === 'Q') return m.commission.quarter(period.slice(6), format.year(periodDays(period).from))
  return format.month(period)
}

function stepText(step: Step, s: Speech): string {
  const { w, f, money, percent } = s
  switch (step.kind) {
    case 'plan':
      return w.plan(step.plan, f.day(step.validFrom), step.rule)
    case 'amount':
      return w.amount(money(step.minor, step.currency))
    case 'returned-before':
      return w.returnedBefore(money(step.minor, step.currency))
    case 'margin': {
      const { amountMinor, costMinor, minor, currency } = step
      return w.margin(money(amountMinor, currency), money(costMinor, currency), money(minor, currency))
    }
    case 'agency-fee': {
      const of = step.of === 'amount' ? w.feeOfAmount : w.feeOnNet
      return of(percent(step.feePpm), money(step.minor, step.currency))
    }
    case 'own-fee':
      return w.ownFee(money(step.minor, step.currency))
    case 'credit':
      return w.credit(percent(step.ppm), money(step.minor, step.currency))
    case 'fixed':
      return w.fixed(money(step.minor, step.currency))
    case 'units':
      return w.units(
        f.quantity(step.unitsMilli),
        money(step.eachMinor, step.currency),
        money(step.minor, step.currency),
      )
    default:
      return rateText(step, s)
  }
}

type RateStep = Exclude<
  Step,
  {
    readonly kind:
      | 'plan'
      | 'amount'
      | 'returned-before'
      | 'margin'
      | 'agency-fee'
      | 'own-fee'
      | 'credit'
      | 'fixed'
      | 'units'
  }
>

/** How a base becomes a commission. */
function rateText(step: RateStep, s: Speech): string {
  const { w, money, percent } = s
  switch (step.kind) {
    case 'rate':
      return w.rate(step.rule, percent(step.ratePpm), money(step.minor, step.currency))
    case 'band':
      return bandText(step, s)
    case 'bands-total': {
      const of = step.reading === 'whole' ? w.wholeTotal : w.marginalTotal
      return of(percent(step.blendedPpm), money(step.minor, step.currency))
    }
    case 'interpolated':
      return w.interpolated(
        money(step.sizeMinor, step.currency),
        percent(step.ratePpm),
        money(step.minor, step.currency),
      )
    case 'margin-rate': {
      const of = step.of === 'price' ? w.marginOfPrice : w.marginOfCost
      return of(percent(step.marginPpm), percent(step.ratePpm), money(step.minor, step.currency))
    }
    case 'limit': {
      const of = { cap: w.cap, floor: w.floor }[step.which]
      return of(w.scopes[step.scope], money(step.limitMinor, step.currency))
    }
    case 'share':
      return w.share(percent(step.ppm), money(step.minor, step.currency))
    case 'part':
      return w.part(
        w.parts[step.at],
        money(step.partMinor, step.currency),
        money(step.wholeMinor, step.currency),
        money(step.minor, step.currency),
      )
    default:
      return cutText(step, s)
  }
}

function bandText(step: Extract<Step, { readonly kind: 'band' }>, { w, money, percent }: Speech): string {
  const { band, partMinor, minor, currency } = step
  const range =
    band.to === null
      ? w.above(money(band.from, currency))
      : w.between(money(band.from, currency), money(band.to, currency))
  return w.band(range, money(partMinor, currency), percent(band.ppm), money(minor, currency))
}

type CutStep = Exclude<
  RateStep,
  {
    readonly kind:
      | 'rate'
      | 'band'
      | 'bands-total'
      | 'interpolated'
      | 'margin-rate'
      | 'limit'
      | 'share'
      | 'part'
  }
>

/** What lateness, currency, holdback and dates make of it. */
function cutText(step: CutStep, s: Speech): string {
  const { w, m, f, money, percent } = s
  switch (step.kind) {
    case 'late':
      return w.late(
        f.number(step.days),
        percent(step.cutPpm),
        f.number(step.afterDays),
        money(step.minor, step.currency),
      )
    case 'too-late':
      return w.tooLate(f.number(step.days), f.number(step.longestDays))
    case 'converted':
      return w.converted(
        money(step.fromMinor, step.from),
        step.rate,
        f.day(step.on),
        money(step.minor, step.to),
      )
    case 'no-rate':
      return w.noRate(step.from, step.to, f.day(step.on))
    case 'holdback': {
      const of = step.part === 'now' ? w.heldNow : w.held
      return of(percent(step.ppm), f.number(step.days), money(step.minor))
    }
    case 'clawback':
      return w.clawback(
        f.day(step.on),
        money(step.returnedMinor, step.currency),
        w.clawbackModes[step.mode],
        money(step.earnedMinor),
        money(step.minor),
      )
    case 'earned':
      return step.on === null
        ? w.notEarned(m.commission.events[step.at])
        : w.earned(m.commission.events[step.at], f.day(step.on))
    case 'payout':
      return step.on === null
        ? w.payoutOpen(f.number(step.days))
        : w.payout(f.number(step.days), f.day(step.on))
    case 'safety':
      return w.safety(f.number(step.days), f.day(step.on))
    case 'expected':
      return step.on === null ? w.expectedSometime : w.expected(f.day(step.on))
    default:
      return periodStepText(step, s)
  }
}

type PeriodStep = Exclude<
  CutStep,
  {
    readonly kind:
      | 'late'
      | 'too-late'
      | 'converted'
      | 'no-rate'
      | 'holdback'
      | 'clawback'
      | 'earned'
      | 'payout'
      | 'safety'
      | 'expected'
  }
>

/** What belongs to a period rather than to one sale. */
function periodStepText(step: PeriodStep, { w, m, f, money, percent }: Speech): string {
  switch (step.kind) {
    case 'period-before':
      return w.periodBefore(
        periodText(step.period, m, f),
        money(step.beforeMinor, step.currency),
        money(step.afterMinor, step.currency),
      )
    case 'period-sum':
      return w.periodSum(periodText(step.period, m, f), money(step.volumeMinor), money(step.minor))
    case 'true-up':
      return w.trueUp(
        periodText(step.period, m, f),
        money(step.volumeMinor),
        percent(step.ratePpm),
        money(step.wholeMinor),
        money(step.soFarMinor),
        money(step.minor),
      )
    case 'attainment':
      return w.attainment(money(step.volumeMinor), money(step.targetMinor), f.percent(step.ppm))
    case 'multiplier':
      return w.multiplier(percent(step.ppm), money(step.ofMinor), money(step.minor))
    case 'bonus-fixed':
      return w.bonusFixed(percent(step.atPpm), money(step.minor))
    case 'bonus-curve':
      return w.bonusCurve(percent(step.ppm), money(step.targetMinor), money(step.minor))
    case 'bonus-commission':
      return w.bonusCommission(percent(step.atPpm), percent(step.ppm), money(step.ofMinor), money(step.minor))
    case 'draw':
      return w.draw(
        money(step.drawMinor),
        money(step.earnedMinor),
        money(step.owedBeforeMinor),
        money(step.owedAfterMinor),
      )
    case 'salary':
      return w.salary(f.month(step.month), money(step.minor))
    case 'already':
      return w.already(money(step.minor))
    case 'correction':
      return w.correction(f.month(step.month), money(step.wholeMinor), money(step.minor))
  }
}
