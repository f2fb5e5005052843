import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../../../shared/contract/index.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

type Line = NonNullable<Input<'proposals.save'>['lines']>[number]

const carton: Line = {
  kind: 'item',
  role: 'counted',
  productId: null,
  name: 'Carton',
  description: '',
  quantityMilli: 10_000,
  unit: 'pcs',
  unitPriceMinor: 1_000,
  priceBaseMilli: 1_000,
  pricedIn: null,
  unitCostMinor: 700,
  discountPpm: 0,
  adjustments: [],
  vatPpm: 200_000,
}

describe('a proposal', () => {
  let book: TestBook
  let clientId: string
  beforeEach(async () => {
    book = openTestBook()
    clientId = (
      await book.call('clients.save', { id: null, fields: { name: 'Harbour Foods', currency: 'EUR' } })
    ).id
  })
  afterEach(() => book.remove())
  const draft = async (lines: Line[] = [carton]) => {
    const { id } = await book.call('proposals.create', { clientId, language: 'en' })
    await book.call('proposals.save', { id, fields: {}, lines })
    return book.call('proposals.get', { id })
  }
  const move = (id: string, state: Input<'proposals.setState'>['state'], reason = '') =>
    book.call('proposals.setState', { id, state, reason })

  it('is summed up on a page with what it is about, what is offered and what it comes to', async () => {
    const { proposal } = await draft([carton, { ...carton, name: 'Sample', role: 'optional' }])
    const text = (value: string) => ({ type: 'text' as const, text: value })
    const content = [
      { type: 'paragraph' as const, content: [text('After the visit to your hall.')] },
      { type: 'heading' as const, attrs: { level: 1 }, content: [text('Our prices')] },
      { type: 'priceTable' as const },
      { type: 'paragraph' as const, content: [text('Paid within thirty days.')] },
    ]
    await book.call('proposals.save', { id: proposal.id, fields: { body: { type: 'doc', content } } })
    const { html } = await book.call('proposals.page', { id: proposal.id, isSummary: true })
    expect(html).toContain('After the visit to your hall.')
    expect(html).toContain('Carton: 10 pcs, €100.00')
    expect(html).toContain('€120.00')
    for (const left of ['Our prices', 'Paid within', 'Sample']) expect(html).not.toContain(left)
  })
  it('refuses sums that no whole number holds exactly, and keeps what was there', async () => {
    const { proposal } = await draft()
    const lines = [{ ...carton, unitPriceMinor: 999_999_999_999_999 }]
    const reply = await book.reply('proposals.save', { id: proposal.id, fields: {}, lines })
    expect(reply).toMatchObject({ ok: false, code: 'proposals.sumTooLarge' })
    expect((await book.call('proposals.get', { id: proposal.id })).lines[0]).toMatchObject(carton)
  })

  it('is numbered by the pattern and holds for thirty days', async () => {
    const { proposal } = await draft()
    expect(proposal).toMatchObject({ number: 'P-2026-001', issuedOn: '2026-11-24', validUntil: '2026-12-24' })
  })
  it('begins from the template that is usual for its language', async () => {
    const body = { type: 'doc' as const, content: [{ type: 'priceTable' as const }] }
    const fields = { name: 'Cartons', language: 'en' as const, body, validDays: 14, isDefault: true }
    const { id } = await book.call('templates.save', { id: null, fields })
    const { proposal } = await draft()
    expect(proposal).toMatchObject({ templateId: id, body, validUntil: '2026-12-08' })
  })
  it('converts a price in another currency by its rate, whatever the page says it is', async () => {
    const pricedIn = { currency: 'USD', unitPriceMinor: 1_100, rate: '0.92', ratedOn: '2026-11-20' }
    const { lines, totals } = await draft([{ ...carton, pricedIn, unitPriceMinor: 1_100 }])
    expect(lines[0]?.unitPriceMinor).toBe(1_012)
    expect(totals.subtotalMinor).toBe(10_120)
  })
  describe('of which only a part is sent', () => {
    const paragraph = (value: string) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: value }],
    })
    const written = async () => {
      const { proposal } = await draft([carton, { ...carton, name: 'Film' }])
      const content = ['One', 'Two', 'Three'].map(paragraph)
      const body = { type: 'doc' as const, content }
      return book.call('proposals.save', { id: proposal.id, fields: { body } })
    }
    const read = (id: string) => book.call('proposals.get', { id })

    it('has the blocks and lines in their places and leaves the others as they were', async () => {
      const { proposal, versionHash } = await written()
      const before = await read(proposal.id)
      const parts = {
        onto: versionHash,
        body: { at: 1, gone: 1, put: [paragraph('Zwei'), paragraph('Drei')] },
        lines: { at: 1, gone: 1, put: [{ ...carton, name: 'Tape' }] },
      }
      const saved = await book.call('proposals.save', { id: proposal.id, fields: { title: 'New' }, parts })
      const after = await read(proposal.id)
      expect(after.proposal.body.content).toEqual(['One', 'Zwei', 'Drei', 'Three'].map(paragraph))
      expect(after.lines.map((line) => [line.id, line.name])).toEqual([
        [before.lines[0]?.id, 'Carton'],
        [before.lines[1]?.id, 'Tape'],
      ])
      expect(after.proposal.title).toBe('New')
      expect(saved.versionHash).toBe(after.versionHash)
      await book.call('history.undo', {})
      expect(await read(proposal.id)).toMatchObject({ versionHash })
    })
    it('refuses what was meant for another content, or for places there are not', async () => {
      const { proposal, versionHash } = await written()
      const { id } = proposal
      const put = { at: 0, gone: 1, put: [paragraph('Eins')] }
      await book.call('proposals.save', { id, fields: { title: 'Changed elsewhere' } })
      const late = book.call('proposals.save', { id, fields: {}, parts: { onto: versionHash, body: put } })
      await expect(late).rejects.toMatchObject({ code: 'proposals.changedMeanwhile' })
      const { versionHash: onto } = await read(id)
      const beyond = { onto, body: { ...put, at: 3 } }
      await expect(book.call('proposals.save', { id, fields: {}, parts: beyond })).rejects.toMatchObject({
        code: 'proposals.changedMeanwhile',
      })
      expect((await read(id)).versionHash).toBe(onto)
    })
  })
  it('is told in short what it stands at, without what stands in it', async () => {
    const body = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph' as const, content: [{ type: 'chip' as const, attrs: { key: 'person.name' } }] },
      ],
    }
    const { proposal } = await draft([carton, { ...carton, name: 'Sample', role: 'optional' }])
    await book.call('proposals.save', { id: proposal.id, fields: { body } })
    const standing = await book.call('proposals.standing', { id: proposal.id })
    const { lines, versionHash } = await book.call('proposals.get', { id: proposal.id })
    expect(standing).toMatchObject({ versionHash, missing: ['person.name'] })
    expect(standing.outside).toEqual([{ id: lines[1]?.id, name: 'Sample', role: 'optional' }])
    expect(Object.keys(standing)).not.toContain('lines')
    expect(standing.proposal).not.toHaveProperty('body')
  })
  it('refuses a price no whole number holds after its conversion, and keeps what was there', async () => {
    const { proposal } = await draft()
    const huge = {
      currency: 'USD',
      unitPriceMinor: 900_000_000_000_000,
      rate: '999999999999',
      ratedOn: '2026-11-20',
    }
    const reply = await book.reply('proposals.save', {
      id: proposal.id,
      fields: {},
      lines: [{ ...carton, pricedIn: huge }],
    })
    expect(reply).toMatchObject({ ok: false, code: 'proposals.sumTooLarge' })
    expect((await book.call('proposals.get', { id: proposal.id })).lines[0]).toMatchObject(carton)
  })
  it('is frozen by sending: neither a save nor a change of the client reaches what was sent', async () => {
    const { proposal } = await draft()
    await move(proposal.id, 'sent')
    await expect(
      book.call('proposals.save', { id: proposal.id, fields: { title: 'Other' } }),
    ).rejects.toMatchObject({ code: 'proposals.frozen' })
    await book.call('clients.save', { id: clientId, fields: { name: 'Renamed' } })
    const { offer, versions } = await book.call('proposals.get', { id: proposal.id })
    expect(offer?.buyer.name).toBe('Harbour Foods')
    expect(versions).toHaveLength(1)
  })
  it('taken back to draft begins its next version; the first stays as it was', async () => {
    const { proposal } = await draft()
    await move(proposal.id, 'sent')
    const again = await move(proposal.id, 'draft')
    expect(again).toMatchObject({ version: 2, sentOn: null })
    await book.call('proposals.save', {
      id: proposal.id,
      fields: {},
      lines: [{ ...carton, unitPriceMinor: 900 }],
    })
    await move(proposal.id, 'sent')
    const { versions } = await book.call('proposals.get', { id: proposal.id })
    expect(versions.map((v) => [v.version, v.totalMinor])).toEqual([
      [1, 12_000],
      [2, 10_800],
    ])
    expect(new Set(versions.map((v) => v.hash)).size).toBe(2)
  })
  it('keeps each change of state with its day and reason', async () => {
    const { proposal } = await draft()
    await move(proposal.id, 'sent')
    await move(proposal.id, 'declined', 'Price')
    const { steps } = await book.call('proposals.get', { id: proposal.id })
    expect(steps.map((s) => [s.state, s.happenedOn, s.reason])).toEqual([
      ['sent', '2026-11-24', ''],
      ['declined', '2026-11-24', 'Price'],
    ])
  })
  it('is not sent without lines, nor decided before it is sent', async () => {
    const { id } = await book.call('proposals.create', { clientId, language: 'th' })
    await expect(move(id, 'sent')).rejects.toMatchObject({ code: 'proposals.noLines' })
    await expect(move(id, 'accepted')).rejects.toMatchObject({ code: 'proposals.wrongState' })
  })
  it('is not sent after its last day', async () => {
    const { proposal } = await draft()
    await book.call('proposals.save', { id: proposal.id, fields: { validUntil: '2026-11-24' } })
    book.setTime('2026-11-26T09:00:00Z')
    await expect(move(proposal.id, 'sent')).rejects.toMatchObject({ code: 'proposals.notValid' })
    const inTime = { id: proposal.id, state: 'sent' as const, reason: '', day: '2026-11-24' }
    expect(await book.call('proposals.setState', inTime)).toMatchObject({ sentOn: '2026-11-24' })
  })
  it('waiting for approval becomes a draft again when anything in it changes', async () => {
    const { proposal, versionHash } = await draft()
    await move(proposal.id, 'forApproval')
    const same = await book.call('proposals.save', { id: proposal.id, fields: {}, lines: [carton] })
    expect([same.proposal.state, same.versionHash]).toEqual(['forApproval', versionHash])
    const lines = [{ ...carton, discountPpm: 10_000 }]
    const other = await book.call('proposals.save', { id: proposal.id, fields: {}, lines })
    expect(other.proposal.state).toBe('draft')
    expect(other.versionHash).not.toBe(versionHash)
  })
  it('undone, sending leaves neither a copy nor a state behind', async () => {
    const { proposal } = await draft()
    await move(proposal.id, 'sent')
    await book.call('history.undo', {})
    const { proposal: after, versions, steps } = await book.call('proposals.get', { id: proposal.id })
    expect([after.state, versions.length, steps.length]).toEqual(['draft', 0, 0])
  })
  it('corrects a rate of the same pair and day', async () => {
    const pair = { fromCurrency: 'USD', toCurrency: 'EUR', day: '2026-11-20' }
    await book.call('proposals.saveRate', { ...pair, rate: '0.91' })
    await book.call('proposals.saveRate', { ...pair, rate: '0.92' })
    expect((await book.call('proposals.rates', {})).map((r) => r.rate)).toEqual(['0.92'])
  })
})
