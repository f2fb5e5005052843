import { applyRate, divideHalfAwayFromZero, safe } from '../../base/money.ts'

/** What the value of a relation is reckoned from. Shares in millionths, the margin in minor units. */
export type ValueInputs = {
  /** Margin of a year, as it is now. */
  readonly marginMinor: number
  readonly growthPpm: number
  /** Chance that the client stays for another year. */
  readonly stayPpm: number
  /** What money costs in a year. */
  readonly discountPpm: number
  readonly years: number
}
export type ValueInput = keyof ValueInputs

/** One year of the reckoning, for people who want to follow it. */
export type ValueYear = {
  readonly year: number
  /** Margin of the year if the client is still there. */
  readonly marginMinor: number
  /** Chance that it is, in millionths. */
  readonly stayPpm: number
  /** What remains of a sum of that year in today's money, in millionths. */
  readonly discountPpm: number
  /** The three multiplied; the years add up to the value. */
  readonly presentMinor: number
}

const million = 1_000_000n

function power(ppm: number, years: number): { readonly top: bigint; readonly bottom: bigint } {
  return { top: BigInt(ppm) ** BigInt(years), bottom: million ** BigInt(years) }
}

/**
 * The years of a relation: margin × (1 + growth)^t × stay^t ÷ (1 + discount)^t (K-13; Gupta and Lehmann 2003,
 * 'Customers as Assets'). Exact until each year is rounded once.
 */
export function valueYears(inputs: ValueInputs): readonly ValueYear[] {
  return Array.from({ length: inputs.years }, (_, i) => {
    const year = i + 1
    const grown = power(1_000_000 + inputs.growthPpm, year)
    const stays = power(inputs.stayPpm, year)
    const worth = power(1_000_000 + inputs.discountPpm, year)
    const margin = BigInt(safe(inputs.marginMinor))
    return {
      year,
      marginMinor: divideHalfAwayFromZero(margin * grown.top, grown.bottom),
      stayPpm: divideHalfAwayFromZero(stays.top * million, stays.bottom),
      discountPpm: divideHalfAwayFromZero(worth.bottom * million, worth.top),
      // Of the three powers of a million one stays below: (grown·stays ÷ worth) ÷ million^t.
      presentMinor: divideHalfAwayFromZero(margin * grown.top * stays.top, worth.top * grown.bottom),
    }
  })
}

/** Net present value of a relation in minor units (K-13). */
export function relationValue(inputs: ValueInputs): number {
  return safe(valueYears(inputs).reduce((sum, year) => sum + year.presentMinor, 0))
}

export type Sway = {
  readonly input: ValueInput
  /** The input a step lower and higher, and the value it would then have. */
  readonly low: number
  readonly high: number
  readonly valueAtLow: number
  readonly valueAtHigh: number
}

/** A step of each input that may well turn out so: a tenth of the margin, five points, two points of interest, a year. */
function steps(inputs: ValueInputs): { readonly [K in ValueInput]: readonly [low: number, high: number] } {
  const tenth = Math.abs(applyRate(inputs.marginMinor, 100_000))
  return {
    marginMinor: [inputs.marginMinor - tenth, inputs.marginMinor + tenth],
    growthPpm: [inputs.growthPpm - 50_000, inputs.growthPpm + 50_000],
    stayPpm: [Math.max(0, inputs.stayPpm - 50_000), Math.min(1_000_000, inputs.stayPpm + 50_000)],
    discountPpm: [Math.max(0, inputs.discountPpm - 20_000), inputs.discountPpm + 20_000],
    years: [Math.max(1, inputs.years - 1), inputs.years + 1],
  }
}

/** How far each input sways the value, the strongest first. */
export function swaysOf(inputs: ValueInputs): readonly Sway[] {
  const sways = (Object.entries(steps(inputs)) as [ValueInput, readonly [number, number]][]).map(
    ([input, [low, high]]) => ({
      input,
      low,
      high,
      valueAtLow: relationValue({ ...inputs, [input]: low }),
      valueAtHigh: relationValue({ ...inputs, [input]: high }),
    }),
  )
  const width = (sway: Sway) => Math.abs(sway.valueAtHigh - sway.valueAtLow)
  return sways.sort((a, b) => width(b) - width(a))
}

export type SwayGrid = {
  readonly rows: Sway
  readonly columns: Sway
  /** Values by row (low, as it is, high) and column (low, as it is, high). */
  readonly values: readonly (readonly number[])[]
}

/** The value under the two strongest inputs together. */
export function swayGrid(inputs: ValueInputs): SwayGrid | null {
  const [rows, columns] = swaysOf(inputs)
  if (rows === undefined || columns === undefined) return null
  const values = [rows.low, inputs[rows.input], rows.high].map((row) =>
    [columns.low, inputs[columns.input], columns.high].map((column) =>
      relationValue({ ...inputs, [rows.input]: row, [columns.input]: column }),
    ),
  )
  return { rows, columns, values }
}
