import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerLine, secretCosts, writings } from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('an offer beyond the limits', () => {
  let book: TestBook
  let proposalId: string
  beforeEach(async () => {
    book = openTestBook()
    const { id: clientId } = await book.call('clients.save', {
      id: null,
      fields: { name: '<b>Harbour</b>', currency: 'EUR' },
    })
    await book.call('pricing.saveRule', { id: null, fields: { maxPpm: 100_000, nearPpm: 80_000 } })
    const started = await book.call('proposals.create', { clientId, language: 'en', templateId: null })
    proposalId = started.id
    await write(150_000)
  })
  afterEach(() => book.remove())

  const write = (discountPpm: number) =>
    book.call('proposals.save', {
      id: proposalId,
      fields: {},
      lines: [offerLine({ name: 'Carton', discountPpm, unitCostMinor: secretCosts[0] })],
    })
  const ask = (patch: object = {}) =>
    book.call('approvals.ask', {
      proposalId,
      toName: 'Ms Lee',
      toEmail: 'lee@example.com',
      reason: 'The volume doubles',
      language: 'en',
      withMargins: false,
      ...patch,
    })
  const answer = (id: string, patch: object = {}) =>
    book.call('approvals.answer', {
      id,
      answer: 'granted',
      upToPpm: null,
      answeredOn: '2026-11-25',
      answeredBy: 'Ms Lee',
      note: '',
      ...patch,
    })
  const state = async () => {
    const { proposal, approval } = await book.call('proposals.get', { id: proposalId })
    return [proposal.state, approval]
  }
  const send = (more: object = {}) =>
    book.call('proposals.setState', { id: proposalId, state: 'sent', reason: '', ...more })

  it('is not sent before it is asked for and approved', async () => {
    await expect(send()).rejects.toMatchObject({ code: 'proposals.beyondLimits' })
    const { id } = await ask()
    expect(await state()).toEqual(['forApproval', 'asked'])
    await expect(send()).rejects.toMatchObject({ code: 'proposals.beyondLimits' })
    await answer(id)
    expect(await state()).toEqual(['forApproval', 'granted'])
    expect((await send()).state).toBe('sent')
  })
  it('loses its approval by an edit, and has it again when the edit is taken back', async () => {
    await answer((await ask()).id)
    await write(160_000)
    expect(await state()).toEqual(['draft', 'voided'])
    await expect(send()).rejects.toMatchObject({ code: 'proposals.beyondLimits' })
    await book.call('history.undo', {})
    expect(await state()).toEqual(['forApproval', 'granted'])
    await write(160_000)
    await answer((await ask()).id)
    expect(await state()).toEqual(['forApproval', 'granted'])
  })
  it('stays unapproved where less was agreed to, and needs nobody once it keeps to the limits', async () => {
    const { id } = await ask()
    await answer(id, { answer: 'upTo', upToPpm: 120_000 })
    expect(await state()).toEqual(['draft', 'refused'])
    await write(100_000)
    expect((await send()).state).toBe('sent')
  })
  it('is approved by a limit at or above what was asked', async () => {
    await answer((await ask()).id, { answer: 'upTo', upToPpm: 150_000 })
    expect(await state()).toEqual(['forApproval', 'granted'])
  })
  it('can be sent after a second word and a reason where the rule lets it', async () => {
    const [rule] = await book.call('pricing.rules', {})
    await book.call('pricing.saveRule', { id: rule?.id ?? null, fields: { beyond: 'confirm' } })
    await expect(send()).rejects.toMatchObject({ code: 'proposals.unconfirmed' })
    await expect(send({ isConfirmed: true })).rejects.toMatchObject({ code: 'proposals.unconfirmed' })
    expect((await send({ isConfirmed: true, reason: 'Agreed by phone' })).state).toBe('sent')
  })
  it('asks for a reason, once a version, and only where somebody is needed', async () => {
    await expect(ask({ reason: ' ' })).rejects.toMatchObject({ code: 'approvals.reasonEmpty' })
    const { id } = await ask()
    await expect(ask()).rejects.toMatchObject({ code: 'approvals.alreadyAsked' })
    await expect(answer(id, { answeredBy: '' })).rejects.toMatchObject({ code: 'approvals.nobodyNamed' })
    await expect(answer(id, { answer: 'upTo' })).rejects.toMatchObject({ code: 'approvals.upToMissing' })
    await write(0)
    await expect(ask()).rejects.toMatchObject({ code: 'approvals.withinLimits' })
  })
  it('is judged by the limits of the day it was sent, whatever holds since', async () => {
    const [former] = await book.call('pricing.rules', {})
    await write(90_000)
    await send()
    const level = async () => (await book.call('proposals.get', { id: proposalId })).limits.level
    expect(await level()).toBe('near')
    book.setTime('2026-12-10T09:00:00Z')
    await book.call('pricing.saveRule', { id: former?.id ?? null, fields: { validTo: '2026-12-05' } })
    const stricter = { maxPpm: 50_000, nearPpm: 40_000, validFrom: '2026-12-06' }
    await book.call('pricing.saveRule', { id: null, fields: stricter })
    expect(await level()).toBe('near')
    await book.call('proposals.setState', { id: proposalId, state: 'draft', reason: 'Again' })
    expect(await level()).toBe('beyond')
    await expect(send()).rejects.toMatchObject({ code: 'proposals.beyondLimits' })
  })
  it('knows no limit that ends before it begins', async () => {
    const fields = { validFrom: '2026-12-01', validTo: '2026-11-30' }
    await expect(book.call('pricing.saveRule', { id: null, fields })).rejects.toMatchObject({
      code: 'pricing.endsBeforeStart',
    })
  })
  it('takes the request and its answer back by undo', async () => {
    const { id } = await ask()
    await answer(id)
    await book.call('history.undo', {})
    expect(await state()).toEqual(['forApproval', 'asked'])
    await book.call('history.undo', {})
    expect(await state()).toEqual(['draft', 'none'])
  })
  it('puts costs and margins into the request only where the user says so', async () => {
    const texts = async (withMargins: boolean) => {
      const { id } = await ask({ withMargins })
      const { html } = await book.call('approvals.page', { id })
      const letter = await book.call('approvals.letter', { id })
      await book.call('history.undo', {})
      return `${html.replace(/<style>[\s\S]*?<\/style>/, '')}\n${letter.text}`
    }
    const margin = Math.round(1_234_500 * 0.85) - secretCosts[0]
    const without = await texts(false)
    expect(without).not.toMatch(/margin/i)
    for (const figure of [secretCosts[0], margin].flatMap(writings)) expect(without).not.toContain(figure)
    const within = await texts(true)
    expect(within).toMatch(/Margin/)
    expect(writings(margin).some((figure) => within.includes(figure))).toBe(true)
  })
  it('words the request with its reason and escapes what others wrote', async () => {
    const { id } = await ask()
    const { html } = await book.call('approvals.page', { id })
    expect(html).toContain('&lt;b&gt;Harbour&lt;/b&gt;')
    const letter = await book.call('approvals.letter', { id })
    expect(letter).toMatchObject({ to: 'lee@example.com' })
    expect(letter.text).toContain('The volume doubles')
    expect(letter.text).toContain('Carton: €10,493.25, that is 15% below')
    expect((await book.call('approvals.ofProposal', { proposalId })).usual.toName).toBe('Ms Lee')
  })
})
