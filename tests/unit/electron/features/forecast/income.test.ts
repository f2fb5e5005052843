import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToMonth } from '../../../../../shared/base/local-date.ts'
import type { ForecastRow } from '../../../../../shared/contract/forecast.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

/** Today is 24 November 2026: October is the last month that is over. */
describe('sensible answers from odd histories', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  /** Received month by month, the last of them October 2026; minor units. */
  const receive = async (minors: readonly number[], currency = 'EUR') => {
    for (const [i, amountMinor] of minors.entries()) {
      if (amountMinor === 0) continue
      const month = addToMonth('2026-10', i - minors.length + 1)
      await book.call('commission.saveEntry', {
        id: null,
        fields: { state: 'received', receivedOn: `${month}-15`, amountMinor, currency },
      })
    }
  }
  const months = (count: number, minor: number) => new Array<number>(count).fill(minor)
  const ahead = async () => (await book.call('forecast.read', {})).months.slice(1)
  const meanOf = (rows: readonly ForecastRow[]) => rows.reduce((sum, r) => sum + r.meanMinor, 0) / rows.length

  it('expects little once nothing has come for eight months, and nothing after a year', async () => {
    await receive([...months(20, 100_000), ...months(8, 0)])
    for (const row of await ahead()) {
      expect(row.meanMinor).toBeLessThan(50_000)
      expect(row.lowMinor).toBeLessThan(5_000)
    }
    book.setTime('2027-06-24T09:00:00Z')
    const later = await book.call('forecast.read', {})
    expect(later.months.every((row) => row.meanMinor === 0 && row.highMinor === 0)).toBe(true)
  })

  it('does not expect ten years’ income of one deal again, and calls no other month lean for it', async () => {
    await receive([...months(18, 100_000), 12_000_000, ...months(6, 100_000)])
    const { months: rows, windfalls, history } = await book.call('forecast.read', {})
    expect(windfalls).toEqual([{ month: '2026-04', minor: 12_000_000 }])
    expect(meanOf(rows.slice(1))).toBeLessThan(200_000)
    expect(rows.slice(1).every((row) => row.season === 'usual')).toBe(true)
    expect(history.filter((m) => m.season === 'lean')).toEqual([])
    expect(history.find((m) => m.month === '2026-04')?.season).toBe('harvest')
  })

  it('comes back after seven months’ leave, without taking them for a season', async () => {
    await receive([...months(24, 100_000), ...months(7, 0), ...months(5, 100_000)])
    const rows = await ahead()
    expect(meanOf(rows)).toBeGreaterThan(60_000)
    expect(meanOf(rows)).toBeLessThan(120_000)
    for (const row of rows) expect(row.highMinor).toBeGreaterThan(100_000)
  })

  it('leaves room around six equal months and tells that there are no more', async () => {
    await receive(months(6, 100_000))
    const { historyMonths, months: rows } = await book.call('forecast.read', {})
    expect(historyMonths).toBe(6)
    expect(rows[1]?.lowMinor).toBeLessThan(85_000)
    expect(rows[1]?.highMinor).toBeGreaterThan(115_000)
  })

  it('finds the seasons of sixty months and names them', async () => {
    // December is harvest, June and July are lean.
    await receive(
      Array.from({ length: 60 }, (_, i) => {
        const month = (i + 10) % 12
        return month === 11 ? 400_000 : month === 5 || month === 6 ? 20_000 : 100_000
      }),
    )
    const { months: rows, patterns, historyMonths } = await book.call('forecast.read', {})
    expect(historyMonths).toBe(60)
    const of = (month: string) => rows.find((row) => row.month === month)
    expect(of('2026-12')?.season).toBe('harvest')
    expect(of('2027-06')?.season).toBe('lean')
    expect(patterns).toContainEqual({ calendarMonth: 12, season: 'harvest', times: 5, years: 5 })
    expect(patterns).toContainEqual({ calendarMonth: 7, season: 'lean', times: 5, years: 5 })
  })

  it('speaks another currency once the book does, at the rates of the days', async () => {
    await receive(months(12, 100_000))
    await book.call('plans.saveRate', {
      id: null,
      day: '2025-01-01',
      fromCurrency: 'EUR',
      toCurrency: 'THB',
      rate: '40',
    })
    await book.call('forecast.keep', {})
    await book.call('settings.saveBook', { currency: 'THB' })
    const { currency, months: rows, history } = await book.call('forecast.read', {})
    expect(currency).toBe('THB')
    expect(history.at(-1)?.minor).toBe(4_000_000)
    expect(meanOf(rows.slice(1))).toBeGreaterThan(3_500_000)
    expect(meanOf(rows.slice(1))).toBeLessThan(4_500_000)
    book.setTime('2027-02-24T09:00:00Z')
    // What was kept in euros is not set against bahts.
    expect((await book.call('forecast.past', { months: 0 })).honesty.count).toBe(0)
  })

  it('says only what is certain where work began yesterday', async () => {
    await book.call('deals.saveCompany', { id: null, name: 'Baltic Board', currency: 'EUR', notes: '' })
    expect(await book.call('forecast.read', {})).toMatchObject({ basis: 'none', months: [], windfalls: [] })
    expect(await book.call('forecast.past', { months: 18 })).toMatchObject({
      possible: 0,
      foretold: [],
      honesty: { count: 0, insideShare: null },
    })
  })

  it('takes a client’s part of the run rate along when it leaves', async () => {
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Orion' } })
    for (let i = 0; i < 12; i++)
      for (const owner of [clientId, null])
        await book.call('commission.saveEntry', {
          id: null,
          fields: {
            state: 'received',
            receivedOn: `${addToMonth('2026-10', -i)}-15`,
            amountMinor: owner === null ? 25_000 : 75_000,
            currency: 'EUR',
            clientId: owner,
          },
        })
    expect((await book.call('forecast.choices', {})).clients).toEqual([{ id: clientId, name: 'Orion' }])
    const [left] = await book.call('forecast.scenarios', {
      scenarios: [[{ kind: 'clientLeaves', clientId }]],
    })
    const total = (await book.call('forecast.read', {})).months.reduce((sum, row) => sum + row.meanMinor, 0)
    expect((left?.differenceMinor ?? 0) / total).toBeCloseTo(-0.75, 1)
  })
})
