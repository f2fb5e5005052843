import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerLine } from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the price list', () => {
  let book: TestBook
  let clientId: string
  let productId: string
  beforeEach(async () => {
    book = openTestBook()
    clientId = (await book.call('clients.save', { id: null, fields: { name: 'Harbour', currency: 'EUR' } }))
      .id
    const fields = { name: 'Carton', groupName: 'Board', currency: 'EUR', priceMinor: 1_000, costMinor: 700 }
    productId = (await book.call('products.save', { id: null, fields })).id
  })
  afterEach(() => book.remove())
  const column = (patch: object = {}) =>
    book.call('pricing.saveColumn', { id: null, fields: { name: 'Dealer', discountPpm: 100_000, ...patch } })
  const undo = () => book.call('history.undo', {})

  it('keeps every price with its day, and shows the one of today', async () => {
    await book.call('pricing.savePrice', {
      productId,
      columnId: null,
      priceMinor: 1_100,
      validFrom: '2026-12-01',
    })
    await book.call('pricing.savePrice', {
      productId,
      columnId: null,
      priceMinor: 1_050,
      validFrom: '2026-11-24',
    })
    expect((await book.call('products.list', {}))[0]?.priceMinor).toBe(1_050)
    const prices = await book.call('products.prices', { id: productId })
    expect(prices.map((p) => [p.validFrom, p.priceMinor])).toEqual([
      ['2026-12-01', 1_100],
      ['2026-11-24', 1_050],
    ])
    await undo()
    expect((await book.call('products.list', {}))[0]?.priceMinor).toBe(1_000)
    await book.call('history.redo', {})
    book.setTime('2026-12-01T09:00:00Z')
    expect((await book.call('products.list', {}))[0]?.priceMinor).toBe(1_100)
  })
  it('leaves no row for the price that holds anyway', async () => {
    const input = { productId, columnId: null, priceMinor: 1_000, validFrom: '2026-11-30' }
    expect(await book.call('pricing.savePrice', input)).toBeNull()
  })
  it('never loses a product’s last list price', async () => {
    const [only] = await book.call('products.prices', { id: productId })
    await expect(book.call('pricing.trashPrice', { id: only?.id ?? '' })).rejects.toMatchObject({
      code: 'pricing.lastListPrice',
    })
  })
  it('counts who is priced by a column, and keeps it as long as someone is', async () => {
    const { id } = await column()
    const agreed = await book.call('pricing.saveTerms', { id: null, clientId, fields: { columnId: id } })
    await book.call('pricing.savePrice', {
      productId,
      columnId: id,
      priceMinor: 850,
      validFrom: '2026-11-24',
    })
    expect((await book.call('pricing.columns', {}))[0]).toMatchObject({ priced: 1, clients: 1 })
    await expect(book.call('pricing.trashColumn', { id })).rejects.toMatchObject({
      code: 'pricing.columnInUse',
      params: { count: 1 },
    })
    await book.call('pricing.saveTerms', { id: agreed.id, clientId, fields: { columnId: null } })
    await book.call('pricing.trashColumn', { id })
    expect(await book.call('pricing.columns', {})).toEqual([])
    await undo()
    expect(await book.call('pricing.columns', {})).toMatchObject([{ name: 'Dealer' }])
  })
  it('refuses what could not be understood later', async () => {
    const refused = (call: Promise<unknown>, code: string) => expect(call).rejects.toMatchObject({ code })
    await refused(column({ name: ' ' }), 'pricing.nameEmpty')
    await refused(column({ validFrom: '2026-11-24', validTo: '2026-11-23' }), 'pricing.endsBeforeStart')
    const terms = { type: 'steps' as const, steps: [{ fromMilli: 1_000, ppm: 0 }] }
    await refused(
      book.call('pricing.savePromotion', { id: null, fields: { name: 'Empty', terms } }),
      'pricing.nothingGiven',
    )
    await refused(
      book.call('pricing.saveException', { id: null, clientId, fields: { reason: '' } }),
      'pricing.reasonEmpty',
    )
    await refused(
      book.call('pricing.saveRule', { id: null, fields: { maxPpm: 10, nearPpm: 11 } }),
      'pricing.nearAboveLimit',
    )
  })
  it('gives a client’s book: its column, its exceptions, the prices before', async () => {
    const { id } = await column()
    await book.call('pricing.saveTerms', { id: null, clientId, fields: { columnId: id } })
    await book.call('pricing.saveException', {
      id: null,
      clientId,
      fields: { productId, terms: { type: 'price', currency: 'EUR', minor: 800 }, reason: 'Volume' },
    })
    await book.call('products.save', {
      id: productId,
      fields: { priceMinor: 1_200 },
      pricedFrom: '2026-12-01',
    })
    const today = await book.call('pricing.book', { clientId, day: null })
    expect(today).toMatchObject({
      column: { id },
      exceptions: [{ reason: 'Volume' }],
    })
    expect(today.prices.map((p) => p.priceMinor)).toEqual([1_000])
    const later = await book.call('pricing.book', { clientId, day: '2026-12-02' })
    expect(later.prices.map((p) => p.priceMinor).sort()).toEqual([1_000, 1_200])
  })
  it('prices a client by what is agreed on the day: what began last, and again what was before once that has ended', async () => {
    const wholesale = await column({ name: 'Wholesale' })
    const trial = await column({ name: 'Trial' })
    const agree = (columnId: string, validFrom: string | null, validTo: string | null = null) =>
      book.call('pricing.saveTerms', { id: null, clientId, fields: { columnId, validFrom, validTo } })
    const { id } = await agree(trial.id, '2026-06-01', '2026-08-31')
    await agree(wholesale.id, '2026-01-01')
    const on = async (day: string) =>
      (await book.call('pricing.book', { clientId, day })).column?.name ?? null
    const days = ['2025-12-31', '2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01']
    expect(await Promise.all(days.map(on))).toEqual([null, 'Wholesale', 'Trial', 'Trial', 'Wholesale'])
    expect(await book.call('pricing.columns', {})).toMatchObject([
      { name: 'Trial', clients: 0 },
      { name: 'Wholesale', clients: 1 },
    ])
    await expect(agree(trial.id, '2026-06-02', '2026-06-01')).rejects.toMatchObject({
      code: 'pricing.endsBeforeStart',
    })
    await book.call('pricing.trashTerms', { id })
    expect(await on('2026-07-01')).toBe('Wholesale')
    await undo()
    expect(await on('2026-07-01')).toBe('Trial')
  })
  it('tells a proposal where it stands to the rules', async () => {
    await book.call('pricing.saveRule', { id: null, fields: { maxPpm: 100_000, nearPpm: 80_000 } })
    const { id } = await book.call('proposals.create', { clientId, language: 'en', templateId: null })
    const lines = [offerLine({ productId, unitPriceMinor: 1_000, discountPpm: 150_000 })]
    await book.call('proposals.save', { id, fields: {}, lines })
    const { limits } = await book.call('proposals.standing', { id })
    expect(limits).toMatchObject({ level: 'beyond', sending: 'refuse', discountPpm: 150_000 })
    await expect(book.call('proposals.setState', { id, state: 'sent', reason: '' })).rejects.toMatchObject({
      code: 'proposals.beyondLimits',
    })
  })
  it('keeps one agreement of a day when two clients become one', async () => {
    const other = await book.call('clients.save', { id: null, fields: { name: 'Harbor', currency: 'EUR' } })
    const { id } = await column()
    await book.call('pricing.saveTerms', { id: null, clientId, fields: { columnId: id } })
    await book.call('pricing.saveTerms', { id: null, clientId: other.id, fields: { terms: 'none' } })
    await book.call('duplicates.merge', { kind: 'client', keepId: clientId, otherId: other.id })
    const kept = book.sqlite
      .prepare('SELECT column_id FROM client_terms WHERE deleted_at IS NULL')
      .pluck()
      .all()
    expect(kept).toEqual([id])
  })
})
