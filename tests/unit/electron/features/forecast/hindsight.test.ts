import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSample } from '../../../../../electron/core/fill-sample.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

/** The sample book: three years of deals, invoices and payouts. Today is 24 November 2026. */
describe('looking back with what was known then', () => {
  let book: TestBook
  beforeAll(async () => {
    book = openTestBook({ fillSample })
    const now = Date.parse('2026-11-24T09:00:00Z')
    fillSample(book.sqlite, 'en', { nowMs: () => now, zone: () => 'Asia/Bangkok' })
  }, 60_000)
  afterAll(() => book.remove())

  it('corrects the bands by earlier forecasts and leaves the means alone, the same each time', async () => {
    const quick = await book.call('forecast.read', { isQuick: true })
    const whole = await book.call('forecast.read', {})
    expect(quick.areBandsCorrected).toBe(false)
    expect(whole.areBandsCorrected).toBe(true)
    expect(whole.months.map((m) => m.meanMinor)).toEqual(quick.months.map((m) => m.meanMinor))
    expect(whole.months.map((m) => m.highMinor)).not.toEqual(quick.months.map((m) => m.highMinor))
    expect(await book.call('forecast.read', {})).toEqual(whole)
    expect(await book.call('forecast.read', { isQuick: true })).toEqual(quick)
  })

  it('foresees what is taken back below zero, and layers that add up to each month to the cent', async () => {
    const { months } = await book.call('forecast.read', {})
    for (const { layers, meanMinor } of months) {
      expect(Object.values(layers).reduce((sum, minor) => sum + minor, 0)).toBe(meanMinor)
      expect(layers.takenBack).toBeLessThanOrEqual(0)
    }
    const [taken = 0, whole = 0] = [
      months.map((m) => m.layers.takenBack),
      months.map((m) => m.meanMinor),
    ].map((minors) => minors.reduce((a, b) => a + b, 0))
    // The sample's principals took back a few returns: some thousandths of what it earns.
    expect(-taken / whole).toBeGreaterThan(0.001)
    expect(-taken / whole).toBeLessThan(0.02)
  })

  it('runs all courses of a usual book', async () => {
    expect((await book.call('forecast.read', {})).simulations).toBe(5_000)
  })

  it('reckons the last forecasts first, no more than are asked for', async () => {
    const two = await book.call('forecast.past', { months: 2 })
    expect(two).toMatchObject({ lookedBack: 2, possible: 18 })
    expect(two.honesty).toMatchObject({ kept: 0, afterwards: 2 })
    expect(two.foretold.map((s) => [s.madeIn, s.month])).toEqual([
      ['2026-09', '2026-09'],
      ['2026-09', '2026-10'],
    ])
  })

  it('says what a year and a half of forecasts would have held', async () => {
    const { honesty, foretold } = await book.call('forecast.past', { months: 18 })
    expect(honesty.afterwards).toBe(18)
    expect(honesty.byReach.map((r) => r.reach)).toEqual(['next', 'quarter', 'half', 'far'])
    expect(honesty.insideShare).toBeGreaterThan(0.5)
    expect(honesty.byReach[0]?.errorShare).toBeLessThan(0.4)
    expect(foretold).toHaveLength(18)
    for (const { lowMinor, meanMinor, highMinor } of foretold) {
      expect(lowMinor).toBeLessThanOrEqual(highMinor)
      expect(meanMinor).toBeGreaterThan(0)
    }
  }, 60_000)

  it('knows nothing then of what came later', async () => {
    const before = await book.call('forecast.past', { months: 3 })
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Latecomer' } })
    const deal = { clientId, title: 'Windfall', stage: 'won' as const, currency: 'EUR' }
    await book.call('deals.save', {
      id: null,
      fields: { ...deal, amountMinor: 900_000_000, closedOn: '2026-11-20' },
    })
    const after = await book.call('forecast.past', { months: 3 })
    expect(after.foretold).toEqual(before.foretold)
  })
})
