import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ForecastRow } from '../../../../../shared/contract/forecast.ts'
import { commissionBook, pay, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

/** Today is 24 November 2026. */
describe('the forecast of income', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const monthsOf = async () => (await book.call('forecast.read', {})).months
  const rowOf = (rows: readonly ForecastRow[], month: string) => rows.find((row) => row.month === month)
  const sumOf = (rows: readonly ForecastRow[], layer: keyof ForecastRow['layers']) =>
    rows.reduce((sum, row) => sum + row.layers[layer], 0)

  const received = (month: string, amountMinor: number, currency = 'EUR') =>
    book.call('commission.saveEntry', {
      id: null,
      fields: { state: 'received', receivedOn: `${month}-15`, amountMinor, currency },
    })

  it('says that it has nothing to go by in an empty book', async () => {
    expect(await book.call('forecast.read', {})).toMatchObject({ basis: 'none', months: [], history: [] })
  })

  it('goes by plan and pipeline alone where work began yesterday, and expects no new business', async () => {
    const { clientId, companyId } = await commissionBook(book)
    const deal = { clientId, companyId, title: 'Boxes', stage: 'negotiation' as const, currency: 'EUR' }
    await book.call('deals.save', {
      id: null,
      fields: { ...deal, amountMinor: 1_000_000, chancePpm: 750_000, expectedOn: '2026-12-20' },
    })
    const { basis, months } = await book.call('forecast.read', {})
    expect(basis).toBe('pipeline')
    expect(sumOf(months, 'uncreated')).toBe(0)
    expect(sumOf(months, 'pipeline')).toBeGreaterThan(20_000)
    expect(sumOf(months, 'pipeline')).toBeLessThan(100_000)
  })

  it('forecasts from half a year of months alone, those without income as zero', async () => {
    for (const month of ['2026-05', '2026-06', '2026-08', '2026-09', '2026-10'])
      await received(month, 100_000)
    const { basis, history, months } = await book.call('forecast.read', {})
    expect(basis).toBe('series')
    expect(history.find((m) => m.month === '2026-07')?.minor).toBe(0)
    for (const row of months.slice(1)) {
      expect(row.meanMinor).toBeGreaterThan(40_000)
      expect(row.meanMinor).toBeLessThan(140_000)
      expect(row.lowMinor).toBeLessThanOrEqual(row.meanMinor)
      expect(row.highMinor).toBeGreaterThanOrEqual(row.meanMinor)
    }
  })

  it('does not expect a second time what has come this month already', async () => {
    for (const month of ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'])
      await received(month, 100_000)
    await received('2026-11', 95_000)
    const [now] = await monthsOf()
    expect(now?.layers.received).toBe(95_000)
    expect(now?.meanMinor).toBeLessThan(115_000)
  })

  it('keeps earned and open apart: an invoice waits for its client, a payout only for its day', async () => {
    const at = await commissionBook(book)
    const { invoiceId } = await sell(book, at, 'Paid', 200_000, '2026-11-01')
    await pay(book, invoiceId, '2026-11-20', 200_000)
    await sell(book, at, 'Owed', 300_000, '2026-11-10')
    const rows = await monthsOf()
    expect(rowOf(rows, '2026-12')?.knownMinor).toBeGreaterThan(20_000)
    const december = await book.call('forecast.month', { month: '2026-12' })
    expect(december.parts.find((p) => p.title === 'Paid')).toMatchObject({
      kind: 'payout',
      expectedMinor: 20_000,
      needs: null,
    })
    expect(december.parts.find((p) => p.title === 'Owed')).toMatchObject({
      kind: 'invoice',
      wholeMinor: 30_000,
      needs: { what: 'paid', by: '2026-12-01' },
    })
  })

  it('converts by the rate of the day and names a currency that has none', async () => {
    await book.call('settings.saveBook', { currency: 'THB' })
    for (const month of ['2026-06', '2026-07', '2026-08', '2026-09']) await received(month, 100_000)
    expect(await book.call('forecast.read', {})).toMatchObject({ basis: 'none', withoutRate: ['EUR'] })
    await book.call('plans.saveRate', {
      id: null,
      day: '2026-01-01',
      fromCurrency: 'EUR',
      toCurrency: 'THB',
      rate: '38',
    })
    const { history, withoutRate } = await book.call('forecast.read', {})
    expect(history[0]?.minor).toBe(3_800_000)
    expect(withoutRate).toEqual([])
  })

  it('adds the base salary each month', async () => {
    await commissionBook(book, { salaryMinor: 150_000 })
    const rows = await monthsOf()
    expect(rows).toHaveLength(18)
    for (const row of rows) expect(row).toMatchObject({ meanMinor: 150_000, lowMinor: 150_000 })
  })

  it('gives the same answer each time, and another once the book has changed', async () => {
    const at = await commissionBook(book)
    await sell(book, at, 'Owed', 300_000, '2026-11-10')
    const before = await monthsOf()
    expect(await monthsOf()).toEqual(before)
    await sell(book, at, 'More', 300_000, '2026-11-11')
    expect(sumOf(await monthsOf(), 'earned')).toBeGreaterThan(sumOf(before, 'earned'))
    await book.call('history.undo', {})
    await book.call('history.undo', {})
    expect(await monthsOf()).toEqual(before)
  })

  it('reckons scenarios against the forecast', async () => {
    const at = await commissionBook(book)
    const { dealId } = await sell(book, at, 'Owed', 300_000, '2026-11-10')
    const [lost, late] = await book.call('forecast.scenarios', {
      scenarios: [[{ kind: 'lost', dealId }], [{ kind: 'rates', factor: 1 }]],
    })
    expect(lost?.differenceMinor).toBeLessThan(-25_000)
    expect(late?.differenceMinor).toBe(0)
  })

  it('refuses a month that does not lie ahead', async () => {
    await expect(book.call('forecast.month', { month: '2026-10' })).rejects.toMatchObject({
      code: 'forecast.monthNotAhead',
    })
  })

  describe('what moves a month', () => {
    let dealId = ''
    beforeEach(async () => {
      const at = await commissionBook(book)
      dealId = (await sell(book, at, 'Owed', 300_000, '2026-07-10')).dealId
    })

    it('names the invoice to collect and takes the call into the week once, undoable', async () => {
      const [action] = await book.call('forecast.actions', { month: '2026-12' })
      expect(action).toMatchObject({ kind: 'collect', clientName: 'Orion', title: 'Owed', isPlanned: false })
      expect(action?.addsMinor).toBeGreaterThan(0)
      const wanted = { month: '2026-12', partId: action?.partId ?? '', title: 'Collect: Owed' }
      const visit = await book.call('forecast.plan', wanted)
      expect(visit).toMatchObject({ kind: 'call', title: 'Collect: Owed', poolKey: action?.poolKey })
      const [after] = await book.call('forecast.actions', { month: '2026-12' })
      expect(after?.isPlanned).toBe(true)
      await expect(book.call('forecast.plan', wanted)).rejects.toMatchObject({
        code: 'forecast.noSuchAction',
      })
      await book.call('history.undo', {})
      const [undone] = await book.call('forecast.actions', { month: '2026-12' })
      expect(undone?.isPlanned).toBe(false)
    })

    it('has nothing to name once the deal is gone', async () => {
      await book.call('deals.trash', { id: dealId })
      expect(await book.call('forecast.actions', { month: '2026-12' })).toEqual([])
    })
  })

  it('keeps each month’s forecast once and says later how it did', async () => {
    for (const month of ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'])
      await received(month, 100_000)
    expect((await book.call('forecast.read', {})).isSnapshotDue).toBe(true)
    await book.call('forecast.keep', {})
    await book.call('forecast.keep', {})
    expect((await book.call('forecast.read', {})).isSnapshotDue).toBe(false)
    const past = () => book.call('forecast.past', { months: 0 })
    expect((await past()).honesty).toMatchObject({ count: 0, insideShare: null, kept: 1, afterwards: 0 })
    await received('2026-11', 100_000)
    book.setTime('2026-12-03T09:00:00Z')
    const { honesty, foretold } = await past()
    expect(honesty).toMatchObject({ count: 1, insideShare: 1 })
    expect(foretold).toMatchObject([{ madeIn: '2026-11', month: '2026-11', source: 'kept' }])
    expect(foretold[0]?.meanMinor).toBeGreaterThan(80_000)
  })
})
