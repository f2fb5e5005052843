import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerLine } from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the end of a proposal', () => {
  let book: TestBook
  let clientId: string
  beforeEach(async () => {
    book = openTestBook()
    const fields = { name: 'Harbour Foods', currency: 'EUR' }
    clientId = (await book.call('clients.save', { id: null, fields })).id
  })
  afterEach(() => book.remove())

  const sent = async (dealId: string | null = null) => {
    const { id } = await book.call('proposals.create', { clientId, language: 'en', templateId: null })
    const share = { type: 'share' as const, ppm: 33_333 }
    await book.call('proposals.save', {
      id,
      fields: { dealId, adjustments: [{ kind: 'discount', label: '', amount: share, vatPpm: null }] },
      lines: [
        offerLine({ name: 'Cartons', quantityMilli: 7_000, unitPriceMinor: 1_999, priceBaseMilli: 100_000 }),
        offerLine({ name: 'Set', kind: 'bundle', quantityMilli: 3_000, discountPpm: 100_000 }),
        offerLine({ name: 'Tape', kind: 'part', quantityMilli: 2_000, unitPriceMinor: 333 }),
        offerLine({ name: 'Service', role: 'optional', unitPriceMinor: 50_000 }),
        offerLine({ name: 'Other tape', role: 'alternative', unitPriceMinor: 400 }),
      ],
    })
    await book.call('proposals.setState', { id, state: 'sent', reason: '' })
    return book.call('proposals.get', { id })
  }
  const accept = { day: '2026-11-24', reason: '', withOrder: true, withContract: true }

  it('accepted, makes an order and a contract of exactly its net sum', async () => {
    const { proposal, totals } = await sent()
    const made = await book.call('proposals.accept', { id: proposal.id, takenIds: [], ...accept })
    const { order, lines } = await book.call('orders.get', { id: made.orderId ?? '' })
    expect(order.amountMinor).toBe(totals.taxableMinor)
    expect(order.contractId).toBe(made.contractId)
    expect(lines.map((line) => line.name)).not.toContain('Service')
  })
  it('with what the client took besides, has that in the order', async () => {
    const { proposal, lines } = await sent()
    const service = lines.find((line) => line.name === 'Service')?.id ?? ''
    const made = await book.call('proposals.accept', { id: proposal.id, takenIds: [service], ...accept })
    const { lines: ordered } = await book.call('orders.get', { id: made.orderId ?? '' })
    expect(ordered.map((line) => line.name)).toEqual(expect.arrayContaining(['Service']))
    expect(ordered.map((line) => line.name)).not.toContain('Other tape')
  })
  it('with an alternative the client took, has that in place of the line before it', async () => {
    const { proposal, lines } = await sent()
    const other = lines.find((line) => line.name === 'Other tape')?.id ?? ''
    const made = await book.call('proposals.accept', { id: proposal.id, takenIds: [other], ...accept })
    const { lines: ordered } = await book.call('orders.get', { id: made.orderId ?? '' })
    const names = ordered.map((line) => line.name)
    expect(names).toEqual(expect.arrayContaining(['Cartons', 'Other tape']))
    expect(names).not.toContain('Tape')
    expect(names).not.toContain('Service')
  })
  it('counts as lost once it has run out, without anybody’s doing', async () => {
    await sent()
    const rates = async () => (await book.call('proposals.winRates', {})).byClient
    expect(await rates()).toMatchObject([{ open: 1, lost: 0 }])
    book.setTime('2027-01-10T09:00:00Z')
    expect(await rates()).toMatchObject([{ open: 0, lost: 1, ratePpm: 0 }])
  })
  it('run out unanswered, stands so in its life and in the list, without anything written', async () => {
    const { proposal } = await sent()
    const expired = async () => (await book.call('proposals.list', { state: 'expired' })).rows
    const written = () => book.sqlite.prepare('SELECT count(*) FROM change').pluck().get()
    const before = written()
    expect(await expired()).toEqual([])
    book.setTime('2027-01-10T09:00:00Z')
    expect((await expired()).map(({ id }) => id)).toEqual([proposal.id])
    expect((await book.call('proposals.list', { state: 'sent' })).rows).toEqual([])
    expect((await book.call('proposals.get', { id: proposal.id })).steps).toMatchObject([
      { state: 'sent', happenedOn: '2026-11-24', unansweredUntil: null },
      { state: 'expired', happenedOn: '2026-12-25', unansweredUntil: '2026-12-24' },
    ])
    expect(written()).toBe(before)
  })
  it('run out, can be accepted late all the same, and undoing that leaves it run out', async () => {
    const { proposal } = await sent()
    book.setTime('2027-01-10T09:00:00Z')
    const states = async () =>
      (await book.call('proposals.get', { id: proposal.id })).steps.map(({ state }) => state)
    await book.call('proposals.accept', { id: proposal.id, takenIds: [], ...accept, day: '2027-01-10' })
    expect(await states()).toEqual(['sent', 'expired', 'accepted'])
    expect((await book.call('proposals.winRates', {})).byClient).toMatchObject([{ won: 1, lost: 0 }])
    await book.call('history.undo', {})
    expect(await states()).toEqual(['sent', 'expired'])
    expect((await book.call('proposals.winRates', {})).byClient).toMatchObject([{ won: 0, lost: 1 }])
  })
  it('run out, is taken up again from today for as many days, and the version before keeps its own', async () => {
    const { proposal } = await sent()
    book.setTime('2027-01-10T09:00:00Z')
    const again = await book.call('proposals.setState', { id: proposal.id, state: 'draft', reason: '' })
    expect(again).toMatchObject({ version: 2, issuedOn: '2027-01-10', validUntil: '2027-02-09' })
    const { steps } = await book.call('proposals.get', { id: proposal.id })
    expect(steps.map(({ state, happenedOn }) => `${state} ${happenedOn}`)).toEqual([
      'sent 2026-11-24',
      'expired 2026-12-25',
      'draft 2027-01-10',
    ])
  })
  const openDeal = (fields: { readonly currency: string }) =>
    book.call('deals.save', {
      id: null,
      fields: { clientId, title: 'Cartons', stage: 'offer', amountMinor: 999_900, ...fields },
    })
  it('accepted, wins its deal on that day for what was agreed, and undoing gives the deal back', async () => {
    const deal = await openDeal({ currency: 'EUR' })
    const { proposal, totals } = await sent(deal.id)
    await book.call('proposals.accept', { id: proposal.id, takenIds: [], ...accept, day: '2026-11-20' })
    expect((await book.call('deals.get', { id: deal.id })).deal).toMatchObject({
      stage: 'won',
      closedOn: '2026-11-20',
      chancePpm: 1_000_000,
      amountMinor: totals.taxableMinor,
      proposalId: proposal.id,
    })
    await book.call('history.undo', {})
    expect((await book.call('deals.get', { id: deal.id })).deal).toMatchObject({
      stage: 'offer',
      closedOn: null,
      amountMinor: 999_900,
    })
    expect((await book.call('proposals.get', { id: proposal.id })).proposal.state).toBe('sent')
  })
  it('leaves the amount of a deal in another currency as it was', async () => {
    const deal = await openDeal({ currency: 'USD' })
    const { proposal } = await sent(deal.id)
    await book.call('proposals.accept', { id: proposal.id, takenIds: [], ...accept })
    expect((await book.call('deals.get', { id: deal.id })).deal).toMatchObject({
      stage: 'won',
      amountMinor: 999_900,
    })
  })
  it('declined, tells the dossier why', async () => {
    const { proposal } = await sent()
    await book.call('proposals.decline', { id: proposal.id, day: '2026-11-24', reason: 'Too dear' })
    const texts = book.sqlite.prepare('SELECT text FROM fact').pluck().all()
    expect(texts).toEqual([`Declined proposal ${proposal.number}: Too dear`])
  })
  it('won, serves as the beginning of another at today’s prices', async () => {
    const fields = { name: 'Tape', currency: 'EUR', priceMinor: 500 }
    const product = await book.call('products.save', { id: null, fields })
    const { id } = await book.call('proposals.create', { clientId, language: 'en', templateId: null })
    await book.call('proposals.save', {
      id,
      fields: {},
      lines: [offerLine({ productId: product.id, unitPriceMinor: 400 })],
    })
    const again = await book.call('proposals.create', { clientId, language: 'en', basedOnId: id })
    expect(again).toMatchObject({ repriced: 1, basedOnId: id })
    expect((await book.call('proposals.get', { id: again.id })).lines[0]?.unitPriceMinor).toBe(500)
  })
  it('won, tells of the blocks that the library has changed since', async () => {
    const fields = { name: 'Terms', language: 'en' as const, topic: 'terms' as const }
    const block = await book.call('templates.saveBlock', { id: null, fields })
    const first = { clientId, language: 'en' as const, templateId: null, blockIds: [block.id] }
    const { id, stale } = await book.call('proposals.create', first)
    expect(stale).toBe(0)
    book.setTime('2026-11-25T09:00:00Z')
    await book.call('templates.saveBlock', { id: block.id, fields: { topic: 'about' } })
    const again = await book.call('proposals.create', { clientId, language: 'en', basedOnId: id })
    expect(again.stale).toBe(1)
    expect((await book.call('proposals.get', { id: again.id })).stale).toEqual(['Terms'])
  })
})
