import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerLine } from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the brief before a visit (K-32)', () => {
  let book: TestBook
  let clientId: string
  let visitId: string
  beforeEach(async () => {
    book = openTestBook()
    const client = await book.call('clients.save', {
      id: null,
      fields: { name: 'Romashka', industry: 'Dairy', isKey: true },
    })
    clientId = client.id
    const first = await visit('2026-11-10', 'First talk')
    await book.call('planner.finish', {
      id: first,
      state: 'done',
      outcome: 'Wants lids',
      satisfaction: 4,
      nextStep: '',
      nextStepOn: null,
      learnt: [{ topic: 'needs', text: 'Lids for cream' }],
      promises: [{ side: 'ours', text: 'Send samples', dueOn: '2026-11-20' }],
    })
    visitId = await visit('2026-11-25', 'Show the lids')
  })
  afterEach(() => book.remove())

  const visit = async (day: string, title: string) =>
    (
      await book.call('planner.save', {
        id: null,
        fields: { clientId, title, startsAt: `${day}T10:00`, endsAt: `${day}T11:00` },
      })
    ).id
  const brief = () => book.call('briefs.get', { visitId, language: 'en' })
  const textsOf = async (key: string) =>
    (await brief()).sections.find((section) => section.key === key)?.lines.map(({ text }) => text)

  it('gathers contacts, promises, needs and questions by itself', async () => {
    expect(await brief()).toMatchObject({ clientName: 'Romashka', heading: 'Visit · Show the lids' })
    expect(await textsOf('contacts')).toEqual(['Wants lids'])
    expect(await textsOf('promises')).toEqual(['Send samples'])
    expect(await textsOf('needs')).toEqual(['Lids for cream'])
    expect((await textsOf('questions'))?.length).toBe(4)
  })
  it('names the offers that lie with the client, until they are answered', async () => {
    const { id, number } = await book.call('proposals.create', { clientId, language: 'en', templateId: null })
    await book.call('proposals.save', { id, fields: { title: 'Lids' }, lines: [offerLine({})] })
    await book.call('proposals.setState', { id, state: 'sent', reason: '' })
    expect(await textsOf('business')).toEqual([`${number} · Lids`])
    await book.call('proposals.decline', { id, day: '2026-11-24', reason: '' })
    expect(await textsOf('business')).toEqual([])
  })
  it('says what is late', async () => {
    const promises = (await brief()).sections.find(({ key }) => key === 'promises')
    expect(promises?.lines[0]).toMatchObject({ isLate: true, note: 'you promised · 4 days ago' })
  })
  it('marks what was not read, and marks it again when it says something else', async () => {
    const { unread, sections } = await brief()
    expect(unread).toContain('promises')
    const read = Object.fromEntries(sections.map(({ key, print }) => [key, print]))
    await book.call('briefs.markRead', { visitId, read })
    expect((await brief()).unread).toEqual([])
    await book.call('dossier.save', {
      kind: 'promise',
      id: null,
      clientId,
      fields: { side: 'theirs', text: 'Send the plan' },
    })
    expect((await brief()).unread).toEqual(['promises'])
  })
  it('keeps the user’s own points, and undo passes over reading', async () => {
    await book.call('briefs.savePoints', { visitId, points: 'Bring the lids\nAsk for the plan' })
    await book.call('briefs.markRead', { visitId, read: { points: 'x' } })
    expect(await textsOf('points')).toEqual(['Bring the lids', 'Ask for the plan'])
    await book.call('history.undo', {})
    expect(await textsOf('points')).toEqual([])
  })
  it('escapes what is printed', async () => {
    await book.call('briefs.savePoints', { visitId, points: '<script>alert(1)</script>' })
    const { html } = await book.call('briefs.page', { visitId, language: 'ru' })
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script>')
  })
  it('has no brief for own work', async () => {
    const own = await book.call('planner.save', {
      id: null,
      fields: { title: 'Desk', kind: 'own', startsAt: '2026-11-25T10:00', endsAt: '2026-11-25T11:00' },
    })
    await expect(book.call('briefs.get', { visitId: own.id, language: 'en' })).rejects.toMatchObject({
      code: 'briefs.noClient',
    })
  })
  it('is offered in time, with when to leave, until it was read as it is now', async () => {
    const inTime = () => book.call('briefs.inTime', { language: 'en' })
    const { prepareMinutes } = await book.call('settings.book', {})
    expect(prepareMinutes).toBe(60)
    await book.call('planner.save', { id: visitId, fields: { travelBefore: 40 } })
    book.setTime('2026-11-25T01:00:00Z')
    expect(await inTime()).toBeNull()
    book.setTime('2026-11-25T02:00:00Z')
    expect(await inTime()).toEqual({
      visitId,
      clientName: 'Romashka',
      startsAt: '2026-11-25T10:00',
      leaveAt: '2026-11-25T09:05',
    })
    const { sections } = await brief()
    await book.call('briefs.markRead', {
      visitId,
      read: Object.fromEntries(sections.map(({ key, print }) => [key, print])),
    })
    expect(await inTime()).toBeNull()
    await book.call('briefs.savePoints', { visitId, points: 'Bring the lids' })
    expect(await inTime()).toMatchObject({ visitId })
    book.setTime('2026-11-25T03:00:00Z')
    expect(await inTime()).toBeNull()
  })
  it('put away makes room for the next one, and is offered again when its contact is moved', async () => {
    const { clientId } = await book.call('planner.get', { id: visitId })
    const fields = { clientId, startsAt: '2026-11-25T10:30', endsAt: '2026-11-25T11:30' }
    const later = await book.call('planner.save', { id: null, fields })
    book.setTime('2026-11-25T02:40:00Z')
    const but = [{ visitId, startsAt: '2026-11-25T10:00' }]
    const inTime = () => book.call('briefs.inTime', { language: 'en', but })
    expect(await inTime()).toMatchObject({ visitId: later.id })
    await book.call('planner.save', {
      id: visitId,
      fields: { startsAt: '2026-11-25T10:15', endsAt: '2026-11-25T10:30' },
    })
    expect(await inTime()).toMatchObject({ visitId, startsAt: '2026-11-25T10:15' })
  })
})
