import { describe, expect, it } from 'vitest'
import { cutOff } from '../../../../../electron/features/forecast/taken-back.ts'
import { cutForLate } from '../../../../../shared/domain/plans/late.ts'
import type { Step } from '../../../../../shared/domain/plans/steps.ts'
import type { LateTerms } from '../../../../../shared/domain/plans/terms.ts'

const rate: Step = { kind: 'rate', rule: 'Ten', ratePpm: 100_000, minor: 100_000, currency: 'EUR' }
const terms: LateTerms = {
  steps: [
    { afterDays: 1, cutPpm: 100_000 },
    { afterDays: 30, cutPpm: 200_000 },
  ],
  of: 'remaining',
  longestDays: 120,
}
const lineOf = (daysLate: number) => {
  const { minor, steps } = cutForLate(100_000, terms, daysLate, daysLate + 30, 'EUR')
  return { minor, steps: [rate, ...steps] }
}

describe('what late payment cut off a line of the ledger', () => {
  it('is read from its steps: all of them together, the whole where nothing was left', () => {
    for (const [days, cut] of [
      [0, 0],
      [5, 10_000],
      [45, 28_000],
      [100, 100_000],
    ] as const) {
      const { minor, steps } = lineOf(days)
      expect(cutOff(minor, steps)).toBe(cut)
    }
  })

  it('is the same share of a line that was held back in part or converted', () => {
    const { steps } = lineOf(45)
    // Half of 72,000 is paid now: of what would have been 50,000.
    expect(cutOff(36_000, steps)).toBe(14_000)
  })

  it('is nothing where no step says so', () => {
    expect(cutOff(100_000, [rate])).toBe(0)
    expect(cutOff(100_000, [])).toBe(0)
  })
})
