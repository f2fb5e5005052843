import type { ValueInput, ValueInputs } from './relation-value.ts'
import { growthOf, type Reckoned } from './scorecard.ts'
import type { Appraisal } from './types.ts'

/** Where a number comes from: the user's own, reckoned from the book, or assumed until the user says better. */
export type Origin = 'own' | 'reckoned' | 'assumed'

export type GivenInputs = {
  /** null: there is no margin to begin with. */
  readonly inputs: ValueInputs | null
  readonly origins: Readonly<Record<ValueInput, Origin>>
}

const assumed = { growthPpm: 0, stayPpm: 850_000, discountPpm: 120_000, years: 5 } as const
/** One good or bad year is no trend that lasts. */
const mostGrowthPpm = 150_000

/** What the value of a relation is reckoned from, and where each number comes from. */
export function valueInputsOf(reckoned: Reckoned, own: Appraisal | null): GivenInputs {
  const growth = growthOf(reckoned)
  const clamped = growth === null ? null : Math.max(-mostGrowthPpm, Math.min(mostGrowthPpm, growth))
  const margin = own?.marginMinor ?? reckoned.marginMinor
  const origin = (mine: number | null | undefined, known: number | null): Origin =>
    (mine ?? null) !== null ? 'own' : known !== null ? 'reckoned' : 'assumed'
  const origins = {
    marginMinor: origin(own?.marginMinor, reckoned.marginMinor),
    growthPpm: origin(own?.growthPpm, clamped),
    stayPpm: origin(own?.stayPpm, null),
    discountPpm: origin(own?.discountPpm, null),
    years: origin(own?.years, null),
  }
  if (margin === null) return { inputs: null, origins }
  return {
    origins,
    inputs: {
      marginMinor: margin,
      growthPpm: own?.growthPpm ?? clamped ?? assumed.growthPpm,
      stayPpm: own?.stayPpm ?? assumed.stayPpm,
      discountPpm: own?.discountPpm ?? assumed.discountPpm,
      years: own?.years ?? assumed.years,
    },
  }
}
