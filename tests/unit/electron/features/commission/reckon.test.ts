import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commissionBook, ledgerOf, pay, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the ledger of commissions', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  it('earns with each payment, and expects what is still open', async () => {
    const at = await commissionBook(book)
    const { dealId, invoiceId } = await sell(book, at, 'paper', 100_000, '2026-09-01')
    expect(await ledgerOf(book, dealId)).toEqual(['sale expected 10000'])
    await pay(book, invoiceId, '2026-10-01', 40_000)
    expect(await ledgerOf(book, dealId)).toEqual(['sale expected 6000', 'sale due 4000'])
    await book.call('history.undo', {})
    expect(await ledgerOf(book, dealId)).toEqual(['sale expected 10000'])
  })
  it('leaves nothing in the trash of what it reckons no more, and has it back by undo', async () => {
    const at = await commissionBook(book)
    const { dealId, invoiceId } = await sell(book, at, 'paper', 100_000, '2026-09-01')
    await pay(book, invoiceId, '2026-10-01', 100_000)
    expect(await ledgerOf(book, dealId)).toEqual(['sale due 10000'])
    expect(await book.call('history.trash', {})).toEqual([])
    await book.call('history.undo', {})
    expect(await ledgerOf(book, dealId)).toEqual(['sale expected 10000'])
  })
  it('takes back in the current period what a credit note takes, to the cent', async () => {
    const at = await commissionBook(book)
    const { dealId, invoiceId } = await sell(book, at, 'paper', 100_000, '2026-09-01')
    await pay(book, invoiceId, '2026-10-01', 100_000)
    const order = await book.call('orders.save', {
      id: null,
      fields: {
        clientId: at.clientId,
        dealId,
        number: 'O-1',
        orderedOn: '2026-09-01',
        currency: 'EUR',
        amountMinor: 100_000,
      },
    })
    await book.call('orders.saveAct', {
      id: null,
      orderId: order.id,
      fields: { kind: 'return', happenedOn: '2026-11-10', amountMinor: 25_000, cause: 'defect' },
    })
    expect(await ledgerOf(book, dealId)).toEqual(['sale due 10000', 'clawback due -2500'])
  })
  it('leaves a closed month as it was and books the difference in an open one', async () => {
    const at = await commissionBook(book)
    const { dealId, invoiceId } = await sell(book, at, 'paper', 100_000, '2026-09-01')
    await pay(book, invoiceId, '2026-10-01', 100_000)
    const before = await book.call('commission.ofDeal', { dealId })
    await book.call('commission.closeMonth', { month: '2026-10', companyId: null, note: '' })
    const row = (await book.call('plans.list', {}))[0]
    const version = row?.versions[0]
    if (row === undefined || version === undefined) throw new Error('there is a plan')
    const { validFrom, validTo, terms } = version
    const rules = terms.rules.map((rule) => ({
      ...rule,
      pay: { ...rule.pay, rate: { kind: 'flat' as const, ppm: 120_000 } },
    }))
    const fields = { validFrom, validTo, terms: { ...terms, rules } as typeof terms }
    await book.call('plans.save', { id: row.plan.id, fields: {}, version: { id: version.id, fields } })
    const after = await book.call('commission.ofDeal', { dealId })
    expect(after[0]).toEqual(before[0])
    expect(after.slice(1)).toMatchObject([{ kind: 'correction', amountMinor: 2_000, earnedOn: '2026-11-24' }])
    await expect(book.call('commission.trashEntry', { id: before[0]?.id ?? '' })).rejects.toMatchObject({
      code: 'commission.monthClosed',
    })
  })
  it('closes only a month that is over, and only once', async () => {
    const close = (month: string) => book.call('commission.closeMonth', { month, companyId: null, note: '' })
    await expect(close('2026-11')).rejects.toMatchObject({ code: 'commission.monthNotOver' })
    await close('2026-10')
    await expect(close('2026-10')).rejects.toMatchObject({ code: 'commission.alreadyClosed' })
  })
  it('reckons the others of a period when one sale lifts it over a threshold', async () => {
    const rate = { kind: 'unlock', thresholdMinor: 150_000, beforePpm: 50_000, afterPpm: 100_000 } as const
    const rules = [
      {
        name: '',
        clientIds: [],
        aboveMinor: null,
        pay: { kind: 'share', basis: { kind: 'amount' }, rate },
        limit: { capMinor: null, floorMinor: null },
      },
    ] as const
    const at = await commissionBook(book, { rules, earnedAt: 'signing' })
    const first = await sell(book, at, 'one', 100_000, '2026-10-05')
    const second = await sell(book, at, 'two', 100_000, '2026-10-06')
    expect([await ledgerOf(book, first.dealId), await ledgerOf(book, second.dealId)]).toEqual([
      ['sale due 5000'],
      ['sale due 10000'],
    ])
    const all = (await book.call('commission.list', { month: null })).rows
    expect(all.find((entry) => entry.kind === 'true-up')).toMatchObject({ amountMinor: 5_000 })
    await book.call('deals.trash', { id: second.dealId })
    const left = (await book.call('commission.list', { month: null })).rows
    expect(left.map((e) => [e.kind, e.amountMinor])).toEqual([['sale', 5_000]])
  })
  it('keeps a sum in its currency until a rate is entered', async () => {
    const at = await commissionBook(book, { paysIn: { currency: 'USD', on: 'payment' }, earnedAt: 'signing' })
    const { dealId } = await sell(book, at, 'paper', 100_000, '2026-10-01')
    const [before] = await book.call('commission.ofDeal', { dealId })
    expect(before).toMatchObject({ currency: 'EUR', amountMinor: 10_000 })
    await book.call('plans.saveRate', {
      id: null,
      day: '2026-09-30',
      fromCurrency: 'EUR',
      toCurrency: 'USD',
      rate: '1.1',
    })
    const [after] = await book.call('commission.ofDeal', { dealId })
    expect(after).toMatchObject({ currency: 'USD', amountMinor: 11_000 })
  })
})
