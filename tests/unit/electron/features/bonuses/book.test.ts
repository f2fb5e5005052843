import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commissionBook, ledgerOf, pay, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

const steps = [
  { fromMinor: 100_000, ppm: 20_000 },
  { fromMinor: 300_000, ppm: 30_000 },
]
type Fields = { readonly groupNames?: readonly string[]; readonly basis?: 'orders' | 'payments' }

async function programme({ groupNames = [], basis = 'orders' }: Fields = {}) {
  const terms = { type: 'bonus', period: 'quarter', basis, currency: 'EUR', steps } as const
  const fields = { name: 'Quarter', validFrom: '2026-01-01', groupNames, terms }
  return (await book.call('pricing.savePromotion', { id: null, fields })).id
}
async function client(name = 'Harbour Foods') {
  return (await book.call('clients.save', { id: null, fields: { name, currency: 'EUR' } })).id
}
const order = (clientId: string, orderedOn: string, amountMinor: number) =>
  book.call('orders.save', {
    id: null,
    fields: { clientId, number: 'O', orderedOn, currency: 'EUR', amountMinor },
  })
const invoice = (clientId: string, amountMinor: number, vatMinor: number, orderId: string | null = null) =>
  book.call('receivables.saveInvoice', {
    id: null,
    fields: {
      clientId,
      orderId,
      number: `I-${amountMinor}`,
      issuedOn: '2026-10-05',
      dueOn: '2026-11-05',
      currency: 'EUR',
      amountMinor,
      vatMinor,
    },
  })
const list = (clientId: string) => book.call('bonuses.list', { clientId })

describe('what a client has reached', () => {
  it('is reckoned from its orders, less what came back, within the programme’s goods', async () => {
    const clientId = await client()
    await programme({ groupNames: ['board'] })
    const carton = { sku: 'C', name: 'Carton', groupName: 'Board', currency: 'EUR', priceMinor: 1_000 }
    const { id: productId } = await book.call('products.save', {
      id: null,
      fields: carton,
      pricedFrom: '2026-01-01',
    })
    const rest = { id: null, unit: '', unitCostMinor: null, discountPpm: 0, promisedOn: null }
    const line = { ...rest, name: 'Carton', quantityMilli: 150_000, unitPriceMinor: 1_000 }
    const made = await book.call('orders.save', {
      id: null,
      fields: { clientId, number: 'O', orderedOn: '2026-10-02', currency: 'EUR' },
      lines: [
        { ...line, productId },
        { ...line, productId: null },
      ],
    })
    expect(await list(clientId)).toMatchObject([{ boughtMinor: 150_000, ppm: 20_000, amountMinor: 3_000 }])
    const { lines } = await book.call('orders.get', { id: made.id })
    await book.call('orders.deliver', {
      id: made.id,
      deliveredOn: '2026-10-10',
      number: '',
      lines: lines.map(({ id }) => ({ orderLineId: id, quantityMilli: 150_000 })),
    })
    const back = {
      kind: 'return',
      happenedOn: '2026-11-01',
      quantityMilli: 60_000,
      amountMinor: 60_000,
    } as const
    const act = { ...back, orderLineId: lines[0]?.id ?? null }
    await book.call('orders.saveAct', { id: null, orderId: made.id, fields: act })
    expect(await list(clientId)).toMatchObject([
      { boughtMinor: 90_000, ppm: 0, amountMinor: 0, next: { fromMinor: 100_000 } },
    ])
  })
  it('is reckoned from what was paid, without tax, where the programme says so', async () => {
    const clientId = await client()
    await programme({ basis: 'payments' })
    await order(clientId, '2026-10-01', 500_000)
    const { id } = await invoice(clientId, 240_000, 40_000)
    expect(await list(clientId)).toMatchObject([{ boughtMinor: 0 }])
    await pay(book, id, '2026-10-20', 180_000)
    expect(await list(clientId)).toMatchObject([
      { boughtMinor: 150_000, amountMinor: 3_000, basis: 'payments' },
    ])
  })
})

describe('a bonus', () => {
  let clientId: string
  let promotionId: string
  beforeEach(async () => {
    clientId = await client()
    promotionId = await programme()
    await order(clientId, '2026-09-10', 200_000)
  })
  const bookIt = () => book.call('bonuses.book', { clientId, promotionId, period: '2026-Q3' })
  const third = async () => (await list(clientId)).find(({ period }) => period === '2026-Q3')

  it('is booked as owed, corrected by what comes later, and taken back by undo', async () => {
    expect(await third()).toMatchObject({ state: 'due', amountMinor: 4_000 })
    await bookIt()
    expect(await third()).toMatchObject({ state: 'open', booked: { amountMinor: 4_000, settledMinor: 0 } })
    await order(clientId, '2026-09-20', 200_000)
    expect(await third()).toMatchObject({ changedMinor: 8_000 })
    await bookIt()
    expect(await third()).toMatchObject({ changedMinor: 0, booked: { amountMinor: 12_000 } })
    await book.call('history.undo', {})
    expect(await third()).toMatchObject({ booked: { amountMinor: 4_000 } })
    await book.call('history.undo', {})
    await book.call('history.undo', {})
    expect(await third()).toMatchObject({ state: 'due', booked: null })
  })
  it('is settled by credit notes, in parts, without tax; taking them back opens it again', async () => {
    const { id } = await bookIt()
    const first = await invoice(clientId, 3_000, 500)
    const second = await invoice(clientId, 120_000, 20_000)
    const detail = await book.call('receivables.invoice', { id: first.id })
    expect(detail.openBonuses).toMatchObject([{ id, amountMinor: 4_000 }])
    const fields = { clientBonusId: id, issuedOn: '2026-11-01' }
    await book.call('receivables.credit', { invoiceId: first.id, fields: { ...fields, amountMinor: 3_000 } })
    expect(await third()).toMatchObject({ state: 'open', booked: { settledMinor: 2_500 } })
    const tooMuch = { ...fields, amountMinor: 2_400 }
    expect(await book.reply('receivables.credit', { invoiceId: second.id, fields: tooMuch })).toMatchObject({
      code: 'receivables.bonusTooLarge',
      params: { openMinor: 1_500 },
    })
    await book.call('receivables.credit', { invoiceId: second.id, fields: { ...fields, amountMinor: 1_800 } })
    expect(await third()).toMatchObject({ state: 'settled' })
    expect(await book.reply('bonuses.unbook', { id })).toMatchObject({ code: 'bonuses.credited' })
    await book.call('history.undo', {})
    expect(await third()).toMatchObject({ state: 'open', booked: { settledMinor: 2_500 } })
  })
  it('is not credited to another client, nor in another currency, nor twice', async () => {
    const { id } = await bookIt()
    const other = await invoice(await client('Redwing'), 100_000, 0)
    const fields = { clientBonusId: id, amountMinor: 4_000, issuedOn: '2026-11-01' }
    expect(await book.reply('receivables.credit', { invoiceId: other.id, fields })).toMatchObject({
      code: 'receivables.bonusCredited',
    })
    const own = await invoice(clientId, 100_000, 0)
    await book.call('receivables.credit', { invoiceId: own.id, fields })
    expect(await book.reply('receivables.credit', { invoiceId: own.id, fields })).toMatchObject({
      code: 'receivables.bonusCredited',
    })
  })
  it('cannot shrink below what was credited', async () => {
    const { id } = await bookIt()
    const own = await invoice(clientId, 100_000, 0)
    const fields = { clientBonusId: id, amountMinor: 4_000, issuedOn: '2026-11-01' }
    await book.call('receivables.credit', { invoiceId: own.id, fields })
    const [placed] = await book.call('orders.ofClient', { clientId })
    await book.call('orders.save', { id: placed?.id ?? null, fields: { amountMinor: 110_000 } })
    expect(await third()).toMatchObject({ amountMinor: 2_200, changedMinor: -1_800 })
    expect(await book.reply('bonuses.book', { clientId, promotionId, period: '2026-Q3' })).toMatchObject({
      code: 'bonuses.creditedMore',
      params: { settledMinor: 4_000 },
    })
  })
  it('is refused where no step is reached, and booked for everybody at once where it is due', async () => {
    const other = await client('Redwing')
    await order(other, '2026-08-01', 100_000)
    expect(
      await book.reply('bonuses.book', { clientId: other, promotionId, period: '2026-Q4' }),
    ).toMatchObject({ code: 'bonuses.notReached' })
    expect(await book.call('bonuses.bookDue', {})).toBe(2)
    expect((await book.call('bonuses.list', { clientId: null })).map((row) => row.state)).toEqual([
      'open',
      'open',
    ])
    expect(await book.reply('bonuses.bookDue', {})).toMatchObject({ code: 'bonuses.noneDue' })
    await book.call('history.undo', {})
    expect((await book.call('bonuses.list', { clientId: null })).map((row) => row.state)).toEqual([
      'due',
      'due',
    ])
  })
  it('goes with its client when two become one', async () => {
    await bookIt()
    const other = await client('Harbor Foods')
    await book.call('duplicates.merge', { kind: 'client', keepId: other, otherId: clientId })
    expect((await list(other)).find(({ period }) => period === '2026-Q3')).toMatchObject({
      booked: { amountMinor: 4_000 },
    })
  })
})

describe('commission and a bonus credited to the client', () => {
  const all = { kind: 'full', ppm: 1_000_000, withinDays: null } as const

  /** A sale of 1 000.00 and a bonus of 60.00 credited on its invoice on 20 November. */
  async function sale(terms: Parameters<typeof commissionBook>[1], paidMinor: number) {
    const at = await commissionBook(book, terms)
    const promotionId = await programme()
    await order(at.clientId, '2026-08-01', 300_000)
    const { id } = await book.call('bonuses.book', {
      clientId: at.clientId,
      promotionId,
      period: '2026-Q3',
    })
    const sold = await sell(book, at, 'Carton', 100_000, '2026-10-01')
    if (paidMinor > 0) await pay(book, sold.invoiceId, '2026-11-02', paidMinor)
    const before = await ledgerOf(book, sold.dealId)
    const fields = { clientBonusId: id, amountMinor: 9_000, issuedOn: '2026-11-20' }
    await book.call('receivables.credit', { invoiceId: sold.invoiceId, fields })
    return { ...sold, before, after: await ledgerOf(book, sold.dealId) }
  }

  it('takes nothing back of what was earned, even where a return takes everything', async () => {
    const { before, after } = await sale({ clawback: all }, 100_000)
    expect(before).toEqual(['sale earned 10000'])
    expect(after).toEqual(before)
  })
  it('lowers what is still to come by payment, never what the money that came has earned', async () => {
    const { dealId, invoiceId, before, after } = await sale({ clawback: all }, 50_000)
    expect(before).toEqual(['sale expected 5000', 'sale earned 5000'])
    expect(after).toEqual(['sale expected 4100', 'sale earned 5000'])
    await pay(book, invoiceId, '2026-11-22', 41_000)
    expect(await ledgerOf(book, dealId)).toEqual(['sale earned 5000', 'sale earned 4100'])
  })
  it('lets an invoice be paid whole where only the whole pays', async () => {
    const { dealId, invoiceId, after } = await sale({ inParts: false }, 0)
    expect(after).toEqual(['sale expected 9100'])
    await pay(book, invoiceId, '2026-11-22', 91_000)
    expect(await ledgerOf(book, dealId)).toEqual(['sale earned 9100'])
  })
  it('leaves what is earned by the invoice as it is', async () => {
    const { before, after } = await sale({ earnedAt: 'invoice', clawback: all }, 0)
    expect(after).toEqual(before)
  })
  it('is as before once the credit note is taken back', async () => {
    const { dealId, before } = await sale({}, 50_000)
    await book.call('history.undo', {})
    expect(await ledgerOf(book, dealId)).toEqual(before)
  })
})
