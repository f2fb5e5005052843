import type { BonusStep } from '../pricing/types.ts'

type Period = { readonly from: string; readonly to: string }
type Validity = { readonly validFrom: string; readonly validTo: string | null }

/** The part of a period in which a programme holds; days, both counted. */
export function withinValidity({ from, to }: Period, { validFrom, validTo }: Validity): Period {
  return {
    from: from < validFrom ? validFrom : from,
    to: validTo !== null && validTo < to ? validTo : to,
  }
}

export type ReachedBonus = { readonly ppm: number; readonly next: BonusStep | null }

/** The bonus a sum of purchases (minor units) reaches, and the step after it. */
export function bonusReached(steps: readonly BonusStep[], boughtMinor: number): ReachedBonus {
  const rising = [...steps].sort((a, b) => a.fromMinor - b.fromMinor)
  const reached = rising.filter((step) => step.fromMinor <= boughtMinor)
  return {
    ppm: reached.at(-1)?.ppm ?? 0,
    next: rising.find((step) => step.fromMinor > boughtMinor) ?? null,
  }
}
