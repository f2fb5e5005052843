import { describe, expect, it } from 'vitest'
import { type Reckoned, scorecardOf } from '../../../../../shared/domain/appraisal/scorecard.ts'
import { valueInputsOf } from '../../../../../shared/domain/appraisal/value-inputs.ts'

const reckoned: Reckoned = {
  currency: 'EUR',
  revenueMinor: 120_000_00,
  formerRevenueMinor: 100_000_00,
  marginMinor: 20_000_00,
  revenueSharePpm: 120_000,
  marginSharePpm: 60_000,
}
const judged = { leadsMarket: 4, opensGrowth: 3, reliesOnUs: 5 }

describe('the criteria of a key client (K-12)', () => {
  it('are reckoned where the book can and judged where only the user can', () => {
    const card = scorecardOf(reckoned, judged)
    expect(card.scores.map((s) => [s.criterion, s.points, s.isJudged])).toEqual([
      ['size', 4, false],
      ['profit', 3, false],
      ['growth', 5, false],
      ['leadsMarket', 4, true],
      ['opensGrowth', 3, true],
      ['reliesOnUs', 5, true],
    ])
    expect(card).toMatchObject({ meanMilli: 4_000, known: 6, verdict: 'key' })
  })
  it('say nothing while fewer than half are known', () => {
    const nothing = {
      ...reckoned,
      formerRevenueMinor: 0,
      marginMinor: null,
      revenueSharePpm: null,
      marginSharePpm: null,
    }
    expect(scorecardOf(nothing, null)).toMatchObject({ meanMilli: null, known: 0, verdict: null })
    const two = { leadsMarket: 5, opensGrowth: 5, reliesOnUs: null }
    expect(scorecardOf(nothing, two)).toMatchObject({ known: 2, verdict: null })
  })
  it('mark the step itself as reached', () => {
    const at = (revenueSharePpm: number) =>
      scorecardOf({ ...reckoned, revenueSharePpm }, null).scores[0]?.points
    expect([at(19_999), at(20_000), at(100_000), at(200_000)]).toEqual([1, 2, 4, 5])
  })
})

describe('what a value is reckoned from', () => {
  it('says of each number whether it is the user’s, reckoned or assumed', () => {
    const { inputs, origins } = valueInputsOf(reckoned, null)
    expect(origins).toEqual({
      marginMinor: 'reckoned',
      growthPpm: 'reckoned',
      stayPpm: 'assumed',
      discountPpm: 'assumed',
      years: 'assumed',
    })
    // One year of 20 % is not taken for a trend.
    expect(inputs).toMatchObject({ marginMinor: 20_000_00, growthPpm: 150_000, years: 5 })
  })
  it('is nothing without a margin', () => {
    expect(valueInputsOf({ ...reckoned, marginMinor: null }, null).inputs).toBeNull()
  })
})
