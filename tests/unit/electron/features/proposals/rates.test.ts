import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('rates typed in an offer', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())
  const pair = { fromCurrency: 'USD', toCurrency: 'EUR', day: '2026-11-24' }

  it('are those that commissions are reckoned by, and the other way round', async () => {
    await book.call('proposals.saveRate', { ...pair, rate: '0.92' })
    expect(await book.call('plans.rates', {})).toMatchObject([{ day: '2026-11-24', rate: '0.92' }])
    const own = { id: null, day: '2026-11-20', fromCurrency: 'EUR', toCurrency: 'THB', rate: '38' }
    await book.call('plans.saveRate', own)
    expect((await book.call('proposals.rates', {})).map((r) => r.rate)).toEqual(['0.92', '38'])
  })
  it('are corrected by another of the same day, and left alone by the same', async () => {
    await book.call('proposals.saveRate', { ...pair, rate: '0.92' })
    await book.call('proposals.saveRate', { ...pair, rate: '0.92' })
    await book.call('proposals.saveRate', { ...pair, rate: '0.93' })
    expect(await book.call('proposals.rates', {})).toEqual([{ ...pair, rate: '0.93' }])
    await book.call('history.undo', {})
    expect(await book.call('proposals.rates', {})).toEqual([{ ...pair, rate: '0.92' }])
    await book.call('history.undo', {})
    expect(await book.call('proposals.rates', {})).toEqual([])
  })
})
