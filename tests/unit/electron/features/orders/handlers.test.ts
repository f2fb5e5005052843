import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (
    await book.call('clients.save', { id: null, fields: { name: 'Harbour Foods', currency: 'EUR' } })
  ).id
})
afterEach(() => book.remove())

const line = (name: string, quantityMilli: number, unitPriceMinor: number) => ({
  id: null,
  productId: null,
  name,
  quantityMilli,
  unit: 'pcs',
  unitPriceMinor,
  unitCostMinor: null,
  discountPpm: 0,
  promisedOn: null,
})

async function twoLines(promisedOn = '2026-11-15') {
  const order = await book.call('orders.save', {
    id: null,
    fields: { clientId, number: 'A-1', orderedOn: '2026-11-01', promisedOn, currency: 'EUR' },
    lines: [line('Boxes', 10_000, 1_000), line('Tape', 5_000, 200)],
  })
  const { lines } = await book.call('orders.get', { id: order.id })
  return { id: order.id, boxes: lines[0]?.id ?? '', tape: lines[1]?.id ?? '' }
}

describe('an order', () => {
  it('refuses lines no exact sum can be made of, and so does a deal', async () => {
    const lines = [line('Boxes', 40_000, 999_999_999_999_999)]
    const refusal = { code: 'orders.sumTooLarge' }
    const fields = { clientId, number: 'A-9', orderedOn: '2026-11-01', currency: 'EUR' }
    await expect(book.call('orders.save', { id: null, fields, lines })).rejects.toMatchObject(refusal)
    const goods = lines.map(({ id: _, promisedOn: __, ...rest }) => rest)
    const deal = { clientId, title: 'Boxes for years' }
    await expect(book.call('deals.save', { id: null, fields: deal, lines: goods })).rejects.toMatchObject(
      refusal,
    )
  })
  it('comes to the sum of its lines', async () => {
    const { id } = await twoLines()
    expect((await book.call('orders.get', { id })).order).toMatchObject({
      amountMinor: 11_000,
      stage: 'placed',
    })
  })
  it('is delivered in parts, and whole only when the last part has come', async () => {
    const { id, boxes, tape } = await twoLines()
    const part = (deliveredOn: string, orderLineId: string, quantityMilli: number) =>
      book.call('orders.deliver', { id, deliveredOn, number: 'D', lines: [{ orderLineId, quantityMilli }] })
    await part('2026-11-10', boxes, 10_000)
    expect((await part('2026-11-18', tape, 2_000)).deliveredOn).toBeNull()
    expect((await book.call('orders.list', {})).rows[0]).toMatchObject({ deliveredPpm: 945_455 })
    expect(await part('2026-11-20', tape, 3_000)).toMatchObject({
      deliveredOn: '2026-11-20',
      stage: 'delivered',
    })
  })
  it('refuses more than is to come and loses nothing by it', async () => {
    const { id, boxes } = await twoLines()
    const lines = [{ orderLineId: boxes, quantityMilli: 10_001 }]
    const reply = await book.reply('orders.deliver', { id, deliveredOn: '2026-11-10', number: '', lines })
    expect(reply).toMatchObject({ ok: false, code: 'orders.deliveredTooMuch', params: { openMilli: 10_000 } })
    expect((await book.call('orders.get', { id })).deliveries).toEqual([])
  })
  it.each([
    ['orders.promisedBeforeOrdered', { promisedOn: '2026-10-31' }],
    ['orders.deliveredBeforeOrdered', { deliveredOn: '2026-10-31' }],
    ['orders.deliveredInFuture', { deliveredOn: '2026-11-25' }],
  ])('keeps its days in order: %s', async (code, fields) => {
    const { id } = await twoLines()
    expect(await book.reply('orders.save', { id, fields })).toMatchObject({ ok: false, code })
    expect((await book.call('orders.get', { id })).order.promisedOn).toBe('2026-11-15')
  })
  it('goes forward stage by stage to delivery, and back, each with undo', async () => {
    const { id } = await twoLines()
    const stages = async (by: 1 | -1) => (await book.call('orders.step', { id, by })).stage
    expect([await stages(1), await stages(1)]).toEqual(['confirmed', 'delivered'])
    expect((await book.call('orders.get', { id })).deliveries).toHaveLength(2)
    expect(await stages(-1)).toBe('confirmed')
    await book.call('history.undo', {})
    expect((await book.call('orders.get', { id })).order).toMatchObject({
      stage: 'delivered',
      deliveredOn: '2026-11-24',
    })
    expect(await book.reply('orders.step', { id, by: 1 })).toMatchObject({ code: 'orders.noStepForward' })
  })
  it('is whole when what is missing is written down as a shortage', async () => {
    const { id, boxes, tape } = await twoLines()
    const lines = [
      { orderLineId: boxes, quantityMilli: 10_000 },
      { orderLineId: tape, quantityMilli: 4_000 },
    ]
    await book.call('orders.deliver', { id, deliveredOn: '2026-11-15', number: '', lines })
    const fields = {
      kind: 'shortage',
      orderLineId: tape,
      quantityMilli: 1_000,
      amountMinor: 200,
      cause: 'lost',
    } as const
    await book.call('orders.saveAct', { id: null, orderId: id, fields })
    expect((await book.call('orders.get', { id })).order.stage).toBe('delivered')
  })
  it('gets no more back than arrived', async () => {
    const { id, boxes } = await twoLines()
    const act = { kind: 'return', orderLineId: boxes, quantityMilli: 1_000, amountMinor: 1_000 } as const
    expect(await book.reply('orders.saveAct', { id: null, orderId: id, fields: act })).toMatchObject({
      code: 'orders.returnedTooMuch',
    })
    await book.call('orders.deliver', {
      id,
      deliveredOn: '2026-11-15',
      number: '',
      lines: [{ orderLineId: boxes, quantityMilli: 2_000 }],
    })
    expect(await book.call('orders.saveAct', { id: null, orderId: id, fields: act })).toMatchObject(act)
    expect(
      await book.reply('orders.saveAct', { id: null, orderId: id, fields: { ...act, amountMinor: 10_001 } }),
    ).toMatchObject({ code: 'orders.actOverAmount' })
  })
  it('is found by its number', async () => {
    await twoLines()
    const { hits } = await book.call('search.find', { text: 'A-1' })
    expect(hits).toMatchObject([{ kind: 'order', title: 'A-1' }])
  })
  it('is counted as late in the list, beyond the rows shown too', async () => {
    await twoLines()
    await twoLines('2026-12-01')
    expect(await book.call('orders.list', { limit: 1 })).toMatchObject({ total: 2, late: 1 })
    expect((await book.call('orders.list', { scope: 'late' })).rows).toHaveLength(1)
  })
})

describe('returns and failures of a period', () => {
  it('are counted by client, product and cause against what was ordered', async () => {
    const { id, boxes } = await twoLines()
    await book.call('orders.step', { id, by: 1 })
    await book.call('orders.step', { id, by: 1 })
    const act = {
      kind: 'return',
      orderLineId: boxes,
      quantityMilli: 1_000,
      amountMinor: 1_100,
      cause: 'defect',
    } as const
    await book.call('orders.saveAct', { id: null, orderId: id, fields: act })
    const report = await book.call('orders.failures', { from: '2026-01-01', to: '2026-12-31' })
    expect(report).toMatchObject({ acts: 1, amountMinor: 1_100, orderedMinor: 11_000 })
    expect(report.byClient[0]).toMatchObject({ name: 'Harbour Foods', ratePpm: 100_000 })
    expect(report.byProduct[0]).toMatchObject({ name: 'Boxes', orderedMinor: 10_000, ratePpm: 110_000 })
    expect(report.byCause[0]).toMatchObject({ key: 'defect', acts: 1 })
    expect(report.punctuality).toMatchObject({ orders: 1, late: 1, averageDays: 9 })
  })
})

describe('the largest sensible order', () => {
  it('is priced as the client is: its column, and the step its usual quantity reaches', async () => {
    const product = { sku: 'C', name: 'Carton', groupName: 'Board', currency: 'EUR', priceMinor: 1_000 }
    const { id: productId } = await book.call('products.save', {
      id: null,
      fields: product,
      pricedFrom: '2026-01-01',
    })
    const column = { name: 'Dealer', currency: 'EUR', discountPpm: 100_000, validFrom: '2026-01-01' }
    const { id: columnId } = await book.call('pricing.saveColumn', { id: null, fields: column })
    await book.call('pricing.saveTerms', { id: null, clientId, fields: { columnId } })
    const terms = { type: 'steps', steps: [{ fromMilli: 10_000, ppm: 50_000 }] } as const
    await book.call('pricing.savePromotion', {
      id: null,
      fields: { name: 'Tens', validFrom: '2026-01-01', terms },
    })
    await book.call('orders.save', {
      id: null,
      fields: { clientId, number: 'A-1', orderedOn: '2026-11-01', currency: 'EUR' },
      lines: [{ ...line('Carton', 10_000, 1_000), productId }],
    })
    const { lines } = await book.call('orders.largest', { clientId })
    expect(lines).toMatchObject([{ priceMinor: 900, discountPpm: 50_000, netMinor: 8_550 }])
  })
})
