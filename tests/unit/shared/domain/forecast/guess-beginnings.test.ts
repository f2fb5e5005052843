import { expect, it } from 'vitest'
import {
  guessBeginnings,
  withoutRashGuesses,
} from '../../../../../shared/domain/forecast/guess-beginnings.ts'
import type { IncomeDeal } from '../../../../../shared/domain/forecast/income-model.ts'
import { dealsKnownAt } from '../../../../../shared/domain/forecast/known-then.ts'

const deal = (id: string, createdDay: number, closedDay: number | null): IncomeDeal => ({
  id,
  clientId: 'client',
  step: closedDay === null ? 'open' : 'won',
  createdDay,
  closedDay,
  invoicedDay: null,
  dueDay: null,
  paidDay: null,
  commissionMinor: 1_000,
  bookedMinor: 10_000,
  chance: null,
  expectedDay: null,
  payoutDays: 30,
})
const known = [30, 40, 50, 60, 70].map((days, i) => deal(`known ${i}`, 1_000, 1_000 + days))

it('lets deals that were entered when they were won begin as long before as others took', () => {
  const all = [deal('entered', 2_000, 2_000), deal('open', 2_000, null), ...known]
  const [entered, open] = guessBeginnings(all, 3_000)
  expect(entered?.createdDay).toBeGreaterThanOrEqual(1_930)
  expect(entered?.createdDay).toBeLessThanOrEqual(1_970)
  expect(open?.createdDay).toBe(2_000)
})

it('spreads them over all durations that are known, the same each time', () => {
  const many = [...known, ...Array.from({ length: 20 }, (_, i) => deal(`entered ${i}`, 2_000, 2_000))]
  const days = new Set(guessBeginnings(many, 3_000).map((d) => d.createdDay))
  expect(days).toEqual(new Set([1_000, 1_930, 1_940, 1_950, 1_960, 1_970]))
  expect(guessBeginnings(many, 3_000)).toEqual(guessBeginnings(many, 3_000))
})

it('guesses nothing from a few', () => {
  const few = [deal('entered', 2_000, 2_000), ...known.slice(0, 4)]
  expect(guessBeginnings(few, 3_000)).toEqual(few)
  // Of a day on which the courses were not known yet neither.
  const later = [deal('entered', 1_010, 1_010), ...known]
  expect(guessBeginnings(later, 1_020)).toEqual(later)
})

it('keeps such a deal unknown until the day it was decided', () => {
  const all = guessBeginnings([deal('entered', 2_000, 2_000), ...known], 3_000)
  const isKnown = (day: number) => dealsKnownAt(all, day).some((d) => d.id === 'entered')
  expect([isKnown(1_990), isKnown(2_000), isKnown(2_001)]).toEqual([false, false, true])
})

it('takes a guess back for days on which too little was known to make it', () => {
  const all = guessBeginnings([deal('entered', 1_055, 1_055), ...known], 3_000)
  const beganAt = (day: number) =>
    withoutRashGuesses(dealsKnownAt(all, day), day).find((d) => d.id === 'entered')?.createdDay
  expect(beganAt(1_056)).toBe(1_055)
  expect(beganAt(1_080)).toBeLessThan(1_055)
})
