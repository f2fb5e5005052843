import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../../shared/base/local-date.ts'
import { guessBeginnings } from '../../../../../shared/domain/forecast/guess-beginnings.ts'
import type { IncomeDeal } from '../../../../../shared/domain/forecast/income-model.ts'
import { at, sumOf } from '../../../../../shared/domain/forecast/numbers.ts'
import { noPlan } from '../../../../../shared/domain/forecast/plan-effect.ts'
import { seasonDayOf } from '../../../../../shared/domain/forecast/season-day.ts'
import { simulateIncome } from '../../../../../shared/domain/forecast/simulate-income.ts'
import { sizeSeasons } from '../../../../../shared/domain/forecast/size-seasons.ts'

const todayDay = dayNumber('2026-01-01')
/** Four years of deals, each signed on a 10th: of three times the size in May, three times as many in December. */
function deals(daysBefore: number): IncomeDeal[] {
  return Array.from({ length: 48 }, (_, m) => m).flatMap((m) => {
    const closedDay = dayNumber(`${2022 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-10`)
    const one: IncomeDeal = {
      id: `m${m}`,
      clientId: 'client',
      step: 'paid',
      createdDay: closedDay - daysBefore,
      closedDay,
      invoicedDay: null,
      dueDay: null,
      paidDay: closedDay,
      commissionMinor: m % 12 === 4 ? 300_000 : 100_000,
      bookedMinor: 0,
      chance: null,
      expectedDay: null,
      payoutDays: 0,
      earnedWith: 'signing',
    }
    const copies = m % 12 === 11 ? 9 : 3
    return Array.from({ length: copies }, (_, k) => ({ ...one, id: `${one.id}-${k}` }))
  })
}
/** A few whose courses are known, from long ago: between 30 and 130 days. */
const known = deals(0)
  .slice(0, 6)
  .map((d, i) => ({ ...d, id: `k${i}`, createdDay: (d.closedDay ?? 0) - 30 - 20 * i }))

describe('the day that makes a season', () => {
  it('is the beginning where beginnings are known, the decision where most are guesses', () => {
    expect(seasonDayOf(deals(90))).toBe('created')
    expect(seasonDayOf(guessBeginnings([...known, ...deals(0)], todayDay))).toBe('decided')
    expect(seasonDayOf([])).toBe('created')
  })

  it('finds the season in which deals begin, or in which guessed ones were decided', () => {
    const greatest = (of: readonly number[]) => of.indexOf(Math.max(...of))
    expect(greatest(sizeSeasons(deals(90), todayDay))).toBe(1)
    expect(greatest(sizeSeasons(guessBeginnings([...known, ...deals(0)], todayDay), todayDay))).toBe(4)
  })

  it('forecasts deals of unknown beginnings in the months in which they are decided, as many as there were', () => {
    const imported = guessBeginnings([...known, ...deals(0)], todayDay)
    const { layerMeans } = simulateIncome(
      {
        todayDay,
        horizon: 18,
        deals: imported,
        pending: [],
        sizeSeasons: sizeSeasons(imported, todayDay),
        payoutMonths: 0,
        plan: noPlan,
        salaryMinor: 0,
        otherIncome: null,
      },
      { simulations: 400, seed: 2 },
    )
    const uncreated = [...layerMeans.slice(36, 54)]
    // Months 6 to 17 are a whole year ahead: May is its 17th month from now, December its 12th.
    const year = uncreated.slice(6)
    const usual = sumOf(year) / 12
    expect(at(uncreated, 16)).toBeGreaterThan(1.3 * usual)
    expect(at(uncreated, 11)).toBeGreaterThan(1.5 * at(uncreated, 10))
    // A year brought 4.8 million.
    expect(usual * 12).toBeGreaterThan(4_000_000)
    expect(usual * 12).toBeLessThan(5_600_000)
  })
})
