import { bandsOfTarget, marginalPay, wholePay } from '../plans/bands.ts'
import { unlockBands } from '../plans/pay.ts'
import type { Step } from '../plans/steps.ts'
import type { Band, BandEdge, Rate } from '../plans/terms.ts'

/** One slice of a period's sales under a rule whose rate looks at the period's total. base: not negative. */
export type PeriodSlice = { readonly key: string; readonly on: string; readonly baseMinor: number }

export type PeriodPay = {
  readonly minor: number
  readonly ratePpm: number
  readonly steps: readonly Step[]
}

export type PeriodPays = {
  readonly bySlice: ReadonlyMap<string, PeriodPay>
  /** What reaching a band pays for all that came before it in the period; null: nothing. */
  readonly trueUp: (PeriodPay & { readonly on: string }) | null
}

export type Shape = { readonly bands: readonly Band[]; readonly isWhole: boolean; readonly edge: BandEdge }

/** Bands of a period rate in money; by attainment they need the target, without one the first rate pays for all. */
export function shapeOf(rate: Rate, targetMinor: number | null): Shape | null {
  if (rate.kind === 'unlock') return { bands: unlockBands(rate), isWhole: true, edge: 'from' }
  if (rate.kind !== 'bands' || rate.by === 'deal') return null
  const isWhole = rate.reading === 'whole'
  if (rate.by === 'period') return { bands: rate.bands, isWhole, edge: rate.edge }
  if (targetMinor !== null) return { bands: bandsOfTarget(rate.bands, targetMinor), isWhole, edge: rate.edge }
  return { bands: [{ from: 0, to: null, ppm: rate.bands[0]?.ppm ?? 0 }], isWhole, edge: rate.edge }
}

/**
 * Pays a period's slices in order of their days by the total reached. Marginal bands pay each slice for where it
 * lies; whole ones pay the rate reached so far, and one true-up brings the period to what its total earns. The
 * slices and the true-up sum to the pay of the total.
 */
export function periodPays(
  rate: Rate,
  rule: string,
  period: string,
  slices: readonly PeriodSlice[],
  targetMinor: number | null,
  currency: string,
): PeriodPays {
  const shape = shapeOf(rate, targetMinor)
  const bySlice = new Map<string, PeriodPay>()
  if (shape === null) return { bySlice, trueUp: null }
  const sorted = [...slices].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1))
  let [total, soFar] = [0, 0]
  for (const { key, baseMinor } of sorted) {
    const pay = slicePay(shape, rule, period, total, baseMinor, currency)
    bySlice.set(key, pay)
    total += baseMinor
    soFar += pay.minor
  }
  return { bySlice, trueUp: trueUpOf(shape, rule, period, total, soFar, sorted.at(-1)?.on) }
}

function slicePay(
  { bands, isWhole, edge }: Shape,
  rule: string,
  period: string,
  beforeMinor: number,
  baseMinor: number,
  currency: string,
): PeriodPay {
  const afterMinor = beforeMinor + baseMinor
  const reached: Step = { kind: 'period-before', period, beforeMinor, afterMinor, currency }
  if (isWhole) {
    const { minor, ppm } = wholePay(baseMinor, afterMinor, bands, edge)
    return { minor, ratePpm: ppm, steps: [reached, { kind: 'rate', rule, ratePpm: ppm, minor, currency }] }
  }
  const { minor, parts } = marginalPay(beforeMinor, afterMinor, bands)
  const steps = parts.map((part): Step => ({ kind: 'band', isShare: false, ...part, currency }))
  const ratePpm = baseMinor === 0 ? 0 : Math.round((minor / baseMinor) * 1_000_000)
  return { minor, ratePpm, steps: [reached, ...steps] }
}

function trueUpOf(
  { bands, isWhole, edge }: Shape,
  rule: string,
  period: string,
  volumeMinor: number,
  soFarMinor: number,
  on: string | undefined,
): PeriodPays['trueUp'] {
  if (!isWhole || on === undefined) return null
  const whole = wholePay(volumeMinor, volumeMinor, bands, edge)
  const minor = whole.minor - soFarMinor
  if (minor === 0) return null
  const step: Step = {
    kind: 'true-up',
    period,
    rule,
    volumeMinor,
    ratePpm: whole.ppm,
    wholeMinor: whole.minor,
    soFarMinor,
    minor,
  }
  return { minor, ratePpm: whole.ppm, on, steps: [step] }
}

/** What a period rate is likely to pay for something not earned yet: the rate its own size would reach. */
export function likelyPay(rate: Rate, baseMinor: number, targetMinor: number | null): number {
  const shape = shapeOf(rate, targetMinor)
  if (shape === null) return 0
  return shape.isWhole
    ? wholePay(baseMinor, baseMinor, shape.bands, shape.edge).minor
    : marginalPay(0, Math.abs(baseMinor), shape.bands).minor * (baseMinor < 0 ? -1 : 1)
}
