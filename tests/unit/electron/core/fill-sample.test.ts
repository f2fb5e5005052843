import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSample } from '../../../../electron/core/fill-sample.ts'
import { openTestBook, type TestBook } from '../../../support/test-book.ts'

describe('the sample book', () => {
  let book: TestBook
  beforeAll(() => {
    book = openTestBook()
    fillSample(book.sqlite, 'en', book.session.options.clock)
  })
  afterAll(() => book.remove())

  it('holds what the sample says, under the ids of one book', async () => {
    expect(await book.call('clients.list', {})).toHaveLength(60)
    expect((await book.call('proposals.list', {})).total).toBe(9)
    expect(book.sqlite.pragma('foreign_key_check')).toEqual([])
  })
  it('knows harvest and lean months and forecasts from them', async () => {
    const { months } = await book.call('commission.months', {})
    const seasons = new Set(months.map((month) => month.season))
    expect(months.length).toBeGreaterThanOrEqual(35)
    expect([...seasons]).toEqual(expect.arrayContaining(['harvest', 'lean']))
    expect(await book.call('forecast.read', {})).toMatchObject({ basis: 'deals' })
  })
  it('offers no way back to before the sample', async () => {
    expect(book.sqlite.prepare('SELECT count(*) FROM command').pluck().get()).toBe(0)
  })
  it('has offers with and without a deal, and one that was won whose text the library has changed since', async () => {
    const { rows: offers } = await book.call('proposals.list', {})
    expect(new Set(offers.map((offer) => offer.dealId === null))).toEqual(new Set([true, false]))
    const won = offers.find((offer) => offer.state === 'accepted')
    const { clientId = '', id: basedOnId = '' } = won ?? {}
    const begun = await book.call('proposals.create', { clientId, language: 'en', basedOnId })
    expect(begun.stale).toBe(1)
  })
})
