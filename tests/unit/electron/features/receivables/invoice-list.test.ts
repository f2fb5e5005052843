import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../../../shared/contract/index.ts'
import { invoiceSorts } from '../../../../../shared/contract/receivables.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
const ids = new Map<string, string>()
const currency = 'EUR'
beforeEach(async () => {
  book = openTestBook()
  const invoices = [
    ['Cedar', '2', '2026-11-03', '2026-11-30', 300],
    ['Birch', '10', '2026-11-02', '2026-11-10', 100],
    ['Alder', '1', '2026-10-01', '2026-11-20', 200],
  ] as const
  for (const [name, number, issuedOn, dueOn, amountMinor] of invoices) {
    const client = await book.call('clients.save', { id: null, fields: { name, currency } })
    const fields = { clientId: client.id, number, issuedOn, dueOn, amountMinor, currency }
    ids.set(number, (await book.call('receivables.saveInvoice', { id: null, fields })).id)
  }
})
afterEach(() => book.remove())

const numbers = async (input: Input<'receivables.list'>) =>
  (await book.call('receivables.list', input)).rows.map((invoice) => invoice.number)
const pay = (number: string, amountMinor: number) =>
  book.call('receivables.pay', {
    invoiceIds: [ids.get(number) ?? ''],
    paidOn: '2026-11-20',
    currency,
    amountMinor,
  })

/** Upwards, of the three invoices above with 150 paid of the first. */
const upwards: Readonly<Record<(typeof invoiceSorts)[number], readonly string[]>> = {
  number: ['1', '2', '10'],
  client: ['1', '10', '2'],
  issued: ['1', '10', '2'],
  due: ['10', '1', '2'],
  state: ['2', '1', '10'],
  amount: ['10', '1', '2'],
  open: ['1', '10', '2'],
}

describe('the list of invoices', () => {
  it('begins with what is due first, or with the newest', async () => {
    expect(await numbers({})).toEqual(['10', '1', '2'])
    expect(await numbers({ scope: 'all' })).toEqual(['2', '10', '1'])
  })
  it('tells what is open from what is overdue and what is settled, as payments come and go', async () => {
    await pay('10', 100)
    expect(await numbers({ scope: 'open' })).toEqual(['1', '2'])
    expect(await numbers({ scope: 'overdue' })).toEqual(['1'])
    expect(await numbers({ scope: 'settled' })).toEqual(['10'])
    await book.call('history.undo', {})
    expect(await numbers({ scope: 'settled' })).toEqual([])
    expect(await numbers({ scope: 'overdue' })).toEqual(['10', '1'])
  })
  it.each(invoiceSorts)(
    'is sorted by %s as a whole, both ways, whatever window is looked at',
    async (column) => {
      await pay('1', 150)
      const up = { scope: 'all', sort: { column, descending: false } } as const
      expect(await numbers(up)).toEqual(upwards[column])
      expect(await numbers({ ...up, offset: 1, limit: 1 })).toEqual([upwards[column][1]])
      expect(await numbers({ ...up, sort: { column, descending: true } })).toEqual(
        upwards[column].toReversed(),
      )
    },
  )
  it('finds a part of a number or of a name, and counts what it found', async () => {
    expect(await numbers({ text: 'CED' })).toEqual(['2'])
    expect(await book.call('receivables.list', { text: '1', limit: 1 })).toMatchObject({ total: 2 })
  })
  it('puts an invoice of which too much came among the open and the settled ones', async () => {
    await pay('10', 100)
    await book.call('receivables.credit', { invoiceId: ids.get('10') ?? '', fields: { amountMinor: 10 } })
    expect(await numbers({ scope: 'settled' })).toEqual(['10'])
    expect(await numbers({ scope: 'open' })).toContain('10')
    expect(await numbers({ scope: 'overdue' })).not.toContain('10')
  })
})
