import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the year’s sales of a client', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  it('leave out orders that were cancelled, and deals that have orders', async () => {
    const named = { name: 'Harbour Foods', currency: 'EUR' }
    const clientId = (await book.call('clients.save', { id: null, fields: named })).id
    const order = { clientId, orderedOn: '2026-10-01', currency: 'EUR' } as const
    await book.call('orders.save', { id: null, fields: { ...order, number: '1', amountMinor: 1_000 } })
    await book.call('orders.save', {
      id: null,
      fields: { ...order, number: '2', amountMinor: 70_000, stage: 'cancelled' },
    })
    const won = { clientId, title: 'Carton', stage: 'won', closedOn: '2026-10-01', currency: 'EUR' } as const
    await book.call('deals.save', { id: null, fields: { ...won, amountMinor: 20_000 } })
    const withOrder = await book.call('deals.save', { id: null, fields: { ...won, amountMinor: 300_000 } })
    await book.call('orders.save', {
      id: null,
      fields: { ...order, number: '3', amountMinor: 400_000, dealId: withOrder.id },
    })
    expect((await book.call('clients.list', {})).map((row) => row.yearMinor)).toEqual([421_000])
    expect((await book.call('clients.get', { id: clientId })).yearMinor).toBe(421_000)
  })
})
