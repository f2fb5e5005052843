import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

const year = { from: '2026-01-01', to: '2026-12-31' }

async function sell(clientId: string, amountMinor: number, costMinor: number | null, on = '2026-06-01') {
  const fields = {
    clientId,
    number: `${amountMinor}`,
    orderedOn: on,
    currency: 'EUR',
    amountMinor,
    costMinor,
  }
  await book.call('orders.save', { id: null, fields })
}

describe('who brings the revenue and the margin', () => {
  it('says how many sales the margin leaves out for want of a cost, and how much they come to', async () => {
    const { id } = await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    await sell(id, 100_000, 60_000)
    await sell(id, 30_000, null)
    await sell(id, 5_000, null)
    await sell(id, 7_000, null, '2025-06-01')
    const report = await book.call('reports.overview', year)
    expect(report.pareto).toMatchObject([{ minor: 135_000 }])
    expect(report.paretoOfMargin).toMatchObject([{ minor: 40_000 }])
    expect(report.withoutCost).toEqual({ sales: 2, minor: 35_000 })
  })
})
