import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { simpleTerms } from '../../../../../shared/domain/plans/terms.ts'
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

const deal = async (fields: object = {}) =>
  (
    await book.call('deals.save', {
      id: null,
      fields: { clientId, title: 'Cartons', currency: 'EUR', ...fields },
    })
  ).id
const stages = async (id: string) =>
  (await book.call('deals.get', { id })).changes.map((c) => [c.fromStage, c.stage, c.changedOn])

describe('a deal', () => {
  it('keeps each stage it went through with its day', async () => {
    book.setTime('2026-11-01T09:00:00Z')
    const id = await deal()
    book.setTime('2026-11-10T09:00:00Z')
    await book.call('deals.step', { id, by: 1 })
    book.setTime('2026-11-24T09:00:00Z')
    await book.call('deals.setStage', { id, stage: 'won' })
    expect(await stages(id)).toEqual([
      [null, 'lead', '2026-11-01'],
      ['lead', 'qualified', '2026-11-10'],
      ['qualified', 'won', '2026-11-24'],
    ])
    expect((await book.call('deals.board', {}))[0]).toMatchObject({
      stageSince: '2026-11-24',
    })
  })
  it('goes forward to won and back, and not beyond its ends; undo takes a step and its trace back', async () => {
    const id = await deal({ stage: 'negotiation' })
    expect(await book.call('deals.step', { id, by: 1 })).toMatchObject({
      stage: 'won',
      closedOn: '2026-11-24',
    })
    expect(await book.reply('deals.step', { id, by: 1 })).toMatchObject({ code: 'deals.noStepForward' })
    expect(await book.call('deals.step', { id, by: -1 })).toMatchObject({
      stage: 'negotiation',
      closedOn: null,
    })
    await book.call('history.undo', {})
    expect((await book.call('deals.get', { id })).deal.stage).toBe('won')
    expect(await stages(id)).toHaveLength(2)
  })
  it('is lost only for a reason, and goes back to where it stood', async () => {
    const id = await deal({ stage: 'offer' })
    expect(await book.reply('deals.setStage', { id, stage: 'lost' })).toMatchObject({
      code: 'deals.lostCauseMissing',
    })
    await book.call('deals.lose', { id, cause: 'price', reason: 'Two percent', to: 'Norpack' })
    expect(await book.call('deals.losses', { from: '2026-01-01', to: '2026-12-31' })).toMatchObject([
      { cause: 'price', count: 1, rivals: ['Norpack'] },
    ])
    expect(await book.call('deals.step', { id, by: -1 })).toMatchObject({
      stage: 'offer',
      lostCause: null,
      lostTo: '',
    })
  })
  it('has its agency fee within its amount', async () => {
    const fields = { clientId, title: 'Campaign', amountMinor: 1_000, agencyFeeMinor: 1_001 }
    expect(await book.reply('deals.save', { id: null, fields })).toMatchObject({
      code: 'deals.feeOverAmount',
    })
  })
  it('keeps its goods, and loses none by being saved without them', async () => {
    const goods = {
      productId: null,
      name: 'Boxes',
      quantityMilli: 1_000,
      unit: '',
      unitPriceMinor: 5,
      unitCostMinor: null,
    }
    const { id } = await book.call('deals.save', {
      id: null,
      fields: { clientId, title: 'Boxes' },
      lines: [goods],
    })
    await book.call('deals.save', { id, fields: { notes: 'Called' } })
    expect((await book.call('deals.get', { id })).lines).toMatchObject([goods])
  })
  it('that is delivered late says what commission waits for it (K-74)', async () => {
    const pay = { kind: 'share', basis: { kind: 'amount' }, rate: { kind: 'flat', ppm: 100_000 } } as const
    const terms = simpleTerms('Ten percent', pay, 'delivery', 30)
    const version = { id: null, fields: { validFrom: '2020-01-01', validTo: null, terms } }
    await book.call('plans.save', { id: null, fields: { name: 'Ten percent', companyId: null }, version })
    const id = await deal({ stage: 'won', amountMinor: 100_000 })
    const order = {
      clientId,
      dealId: id,
      number: 'A',
      orderedOn: '2026-11-01',
      promisedOn: '2026-11-14',
      amountMinor: 100_000,
    }
    const { id: orderId } = await book.call('orders.save', {
      id: null,
      fields: { ...order, currency: 'EUR' },
    })
    const delays = async () => (await book.call('deals.get', { id })).delays
    expect(await delays()).toMatchObject([
      { kind: 'delivery', lateDays: 10, commissionMinor: 10_000, dueOn: null },
    ])
    await book.call('orders.save', { id: orderId, fields: { deliveredOn: '2026-11-20' } })
    expect(await delays()).toMatchObject([
      { lateDays: 6, commissionMinor: 10_000, dueOn: '2026-12-20', wouldBeDueOn: '2026-12-14' },
    ])
  })
})
