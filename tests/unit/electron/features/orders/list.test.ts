import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../../../shared/contract/index.ts'
import { orderSorts } from '../../../../../shared/contract/orders.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(async () => {
  book = openTestBook()
  const orders = [
    ['Ёлка', 'З-2', '2026-11-03', '2026-11-10', 300],
    ['Жук', 'З-10', '2026-11-02', '2026-12-20', 100],
    ['Дом', 'З-1', '2026-11-01', '2026-11-20', 200],
  ] as const
  for (const [name, number, orderedOn, promisedOn, amountMinor] of orders) {
    const client = await book.call('clients.save', { id: null, fields: { name, currency: 'RUB' } })
    const fields = { clientId: client.id, number, orderedOn, promisedOn, amountMinor, currency: 'RUB' }
    await book.call('orders.save', { id: null, fields })
  }
})
afterEach(() => book.remove())

const numbers = async (input: Input<'orders.list'>) =>
  (await book.call('orders.list', { language: 'ru', ...input })).rows.map((order) => order.number)

/** Upwards, of the three orders above. */
const upwards: Readonly<Record<(typeof orderSorts)[number], readonly string[]>> = {
  number: ['З-1', 'З-2', 'З-10'],
  client: ['З-1', 'З-2', 'З-10'],
  ordered: ['З-1', 'З-10', 'З-2'],
  promised: ['З-2', 'З-1', 'З-10'],
  state: ['З-10', 'З-1', 'З-2'],
  amount: ['З-10', 'З-1', 'З-2'],
}

describe('the list of orders', () => {
  it('begins with what is promised first, or with the newest', async () => {
    expect(await numbers({})).toEqual(['З-2', 'З-1', 'З-10'])
    expect(await numbers({ scope: 'all' })).toEqual(['З-2', 'З-10', 'З-1'])
  })
  it.each(orderSorts)(
    'is sorted by %s as a whole, both ways, whatever window is looked at',
    async (column) => {
      const up = { scope: 'all', sort: { column, descending: false } } as const
      expect(await numbers(up)).toEqual(upwards[column])
      expect(await numbers({ ...up, offset: 1, limit: 1 })).toEqual([upwards[column][1]])
      expect(await numbers({ ...up, sort: { column, descending: true } })).toEqual(
        upwards[column].toReversed(),
      )
    },
  )
  it('finds a part of a number or of a name in any spelling, and counts what it found', async () => {
    expect(await numbers({ text: 'елк' })).toEqual(['З-2'])
    expect(await numbers({ text: 'з-1' })).toEqual(['З-1', 'З-10'])
    const found = await book.call('orders.list', { text: 'з-1', limit: 1 })
    expect(found).toMatchObject({ total: 2, late: 1 })
  })
  it('tells at once of what was delivered, renamed or taken back', async () => {
    const [first] = (await book.call('orders.list', {})).rows
    await book.call('orders.step', { id: first?.id ?? '', by: 1 })
    await book.call('orders.save', { id: first?.id ?? '', fields: { number: 'З-20' } })
    expect(await numbers({})).toContain('З-20')
    await book.call('orders.trash', { id: first?.id ?? '' })
    expect(await numbers({})).toEqual(['З-1', 'З-10'])
    await book.call('history.undo', {})
    expect(await numbers({})).toHaveLength(3)
  })
})
