import { Buffer } from 'node:buffer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commissionBook, ledgerOf, pay, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const line = (text: string, amountMinor: number) => ({
  text,
  clientName: 'Orion',
  reference: '',
  happenedOn: null,
  amountMinor,
})

describe('statements of a principal', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  async function threeDeals() {
    const at = await commissionBook(book)
    const sold = []
    for (const [title, minor] of [
      ['carton', 100_000],
      ['film', 200_000],
      ['trays', 300_000],
    ] as const) {
      const one = await sell(book, at, title, minor, '2026-09-01')
      await pay(book, one.invoiceId, '2026-10-01', minor)
      sold.push(one)
    }
    return { at, sold }
  }
  const add = (
    companyId: string,
    lines: readonly ReturnType<typeof line>[],
    totalMinor: number | null = null,
  ) =>
    book.call('statements.add', {
      companyId,
      number: 'S-1',
      issuedOn: '2026-11-15',
      currency: 'EUR',
      totalMinor,
      fileName: '',
      notes: '',
      lines,
    })

  it('are matched line by line; short pay, missing lines and unknown ones are flagged', async () => {
    const { at } = await threeDeals()
    const { id } = await add(at.companyId, [
      line('carton', 10_000),
      line('film', 18_000),
      line('samples', 500),
    ])
    const { lines, missing } = await book.call('statements.get', { id })
    expect(lines.map((l) => [l.text, l.flag, l.expectedMinor])).toEqual([
      ['carton', 'paid', 10_000],
      ['film', 'short', 20_000],
      ['samples', 'open', null],
    ])
    expect(missing.map((entry) => [entry.note, entry.amountMinor])).toEqual([['trays', 30_000]])
  })
  it('take their money into the ledger; what is short stays due', async () => {
    const { at, sold } = await threeDeals()
    const { id } = await add(at.companyId, [line('carton', 10_000), line('film', 18_000)])
    await book.call('statements.settle', { id, paidOn: '2026-11-20' })
    expect(await ledgerOf(book, sold[0]?.dealId ?? '')).toEqual(['sale received 10000'])
    expect([...(await ledgerOf(book, sold[1]?.dealId ?? ''))].sort()).toEqual([
      'sale due 2000',
      'sale received 18000',
    ])
    await expect(book.call('statements.settle', { id, paidOn: '2026-11-20' })).rejects.toMatchObject({
      code: 'statements.settled',
    })
    const rest = (await book.call('commission.list', { month: null })).rows
    expect(rest.map((e) => e.amountMinor).sort((a, b) => a - b)).toEqual([2_000, 30_000])
  })
  it('leave a closed month as it was and book the shortage beside it', async () => {
    const { at, sold } = await threeDeals()
    await book.call('commission.closeMonth', { month: '2026-10', companyId: null, note: '' })
    const { id } = await add(at.companyId, [line('film', 18_000)])
    await book.call('statements.settle', { id, paidOn: '2026-11-20' })
    const lines = await ledgerOf(book, sold[1]?.dealId ?? '')
    expect([...lines].sort()).toEqual([
      'correction due 2000',
      'correction received -2000',
      'sale received 20000',
    ])
  })
  it('whose lines do not make their total are refused', async () => {
    const { at } = await threeDeals()
    await expect(add(at.companyId, [line('carton', 10_000)], 11_000)).rejects.toMatchObject({
      code: 'statements.totalDiffers',
    })
  })
  it('are read from a file of the principal', async () => {
    const csv = 'Date;Client;Amount;For\n15.11.2026;Orion;100,00;carton\n15.11.2026;Orion;180,00;film\n'
    const file = { name: 'statement.csv', base64: Buffer.from(csv).toString('base64') }
    const { lines } = await book.call('statements.read', { file, currency: 'EUR' })
    expect(lines.map((l) => [l.clientName, l.amountMinor])).toEqual([
      ['Orion', 10_000],
      ['Orion', 18_000],
    ])
  })
})
