import { describe, expect, it } from 'vitest'
import { addToMonth, dayNumber } from '../../../../../shared/base/local-date.ts'
import { createRng } from '../../../../../shared/base/rng.ts'
import type { IncomeDeal } from '../../../../../shared/domain/forecast/income-model.ts'
import { sizeSeasons } from '../../../../../shared/domain/forecast/size-seasons.ts'

const today = dayNumber('2026-11-24')

/** Ten deals a month up to last month, of sizes by calendar month (1–12). */
function deals(months: number, sizeOf: (calendarMonth: number) => number): IncomeDeal[] {
  const rng = createRng('seasons')
  return Array.from({ length: months * 10 }, (_, i): IncomeDeal => {
    const month = addToMonth('2026-10', -Math.floor(i / 10))
    const createdDay = dayNumber(`${month}-10`)
    return {
      id: `d${i}`,
      clientId: 'c',
      step: 'paid',
      createdDay,
      closedDay: createdDay,
      invoicedDay: createdDay,
      dueDay: createdDay,
      paidDay: createdDay,
      commissionMinor: Math.round(sizeOf(Number(month.slice(5))) * Math.exp(0.4 * rng.normal())),
      bookedMinor: 0,
      chance: null,
      expectedDay: null,
      payoutDays: 0,
    }
  })
}

describe('seasons of size', () => {
  it('finds the month in which deals are twice as large', () => {
    const seasons = sizeSeasons(
      deals(48, (m) => (m === 3 ? 200_000 : 100_000)),
      today,
    )
    expect(seasons[2]).toBeGreaterThan(1.6)
    expect(seasons.reduce((a, b) => a + b, 0) / 12).toBeCloseTo(1)
  })

  it('takes chance for no season', () => {
    for (const factor of sizeSeasons(
      deals(48, () => 100_000),
      today,
    ))
      expect(Math.abs(factor - 1)).toBeLessThan(0.15)
  })

  it('says nothing from less than two years, nor from nothing', () => {
    expect(
      new Set(
        sizeSeasons(
          deals(12, (m) => m * 10_000),
          today,
        ),
      ),
    ).toEqual(new Set([1]))
    expect(new Set(sizeSeasons([], today))).toEqual(new Set([1]))
  })
})
