import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerLine } from '../../../../support/hostile-offer.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('what the pool is fed with', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const client = async (name: string, fields = {}) =>
    (await book.call('clients.save', { id: null, fields: { name, ...fields } })).id
  const visit = (clientId: string, day: string, more = {}) =>
    book.call('planner.save', {
      id: null,
      fields: { clientId, title: '', startsAt: `${day}T10:00`, endsAt: `${day}T11:00`, ...more },
    })
  const finish = (id: string, more = {}) =>
    book.call('planner.finish', {
      id,
      state: 'done',
      outcome: '',
      satisfaction: null,
      nextStep: '',
      nextStepOn: null,
      ...more,
    })
  const keys = async () => (await book.call('planner.pool', {})).map(({ key }) => key)

  it('names a client whose rhythm has run out, and why', async () => {
    const id = await client('Romashka', { idealDays: 30, longestDays: 40 })
    await finish((await visit(id, '2026-10-13')).id)
    expect(await book.call('planner.pool', {})).toMatchObject([
      {
        key: `rhythm:${id}`,
        clientName: 'Romashka',
        reason: { kind: 'overdue', sinceDays: 42, usualDays: 30 },
      },
    ])
  })
  it('lets a client go once a date is planned, and takes it back when that does not take place', async () => {
    const id = await client('Romashka', { idealDays: 30 })
    expect(await keys()).toEqual([`rhythm:${id}`])
    const planned = await visit(id, '2026-11-26', { poolKey: `rhythm:${id}` })
    expect(await keys()).toEqual([])
    await finish(planned.id, { state: 'cancelled' })
    expect(await keys()).toEqual([`rhythm:${id}`])
  })
  it('holds a sent offer for its follow-up, also where it has just run out, until it is answered', async () => {
    const clientId = await client('Romashka', { currency: 'EUR' })
    const { id } = await book.call('proposals.create', { clientId, language: 'en', templateId: null })
    const fields = { title: 'Lids', validUntil: '2026-12-10' }
    await book.call('proposals.save', { id, fields, lines: [offerLine({})] })
    expect(await keys()).toEqual([])
    await book.call('proposals.setState', { id, state: 'sent', reason: '' })
    const offers = async () =>
      (await book.call('planner.pool', {}))
        .filter(({ kind }) => kind === 'proposal')
        .map(({ dueOn }) => dueOn)
    expect(await offers()).toEqual(['2026-11-29'])
    await book.call('proposals.save', { id, fields: { followUpOn: '2026-12-08' } })
    expect(await offers()).toEqual(['2026-12-08'])
    book.setTime('2026-12-14T09:00:00Z')
    expect(await offers()).toEqual(['2026-12-08'])
    await book.call('proposals.decline', { id, day: '2026-12-14', reason: '' })
    expect(await offers()).toEqual([])
  })
  it('is the rule of the page of the day too: a client silenced for a while is named by neither', async () => {
    const id = await client('Romashka', { idealDays: 30 })
    const due = async () => (await book.call('today.overview', {})).dueClients.map((row) => row.id)
    expect(await due()).toEqual([id])
    await book.call('planner.pause', { key: `rhythm:${id}`, until: '2026-12-01' })
    expect(await keys()).toEqual([])
    expect(await due()).toEqual([])
  })
  it('is reset by an informal meeting as by a visit (K-35)', async () => {
    const id = await client('Romashka', { idealDays: 30 })
    await finish((await visit(id, '2026-11-23', { kind: 'informal' })).id)
    expect(await keys()).toEqual([])
  })
  it('has no advice for a client without a rhythm, one that is lost, and one that is snoozed', async () => {
    await client('Plain')
    await client('Lost', { idealDays: 10, status: 'lost' })
    const id = await client('Later', { idealDays: 10 })
    await book.call('planner.pause', { key: `rhythm:${id}`, until: '2026-12-24' })
    expect(await keys()).toEqual([])
    expect((await book.call('planner.clientPlan', { clientId: id })).status.state).toBe('snoozed')
    await book.call('history.undo', {})
    expect(await keys()).toEqual([`rhythm:${id}`])
  })
  it('holds the next step of a meeting until a contact for it is planned', async () => {
    const id = await client('Romashka')
    const met = await visit(id, '2026-11-20')
    await finish(met.id, { nextStep: 'Send samples', nextStepOn: '2026-11-25' })
    expect(await book.call('planner.pool', {})).toMatchObject([
      {
        key: `nextStep:${met.id}`,
        title: 'Send samples',
        dueOn: '2026-11-25',
        reason: { kind: 'nextStep', inDays: 1 },
      },
    ])
    const call = await visit(id, '2026-11-25', { kind: 'call', poolKey: `nextStep:${met.id}` })
    await finish(call.id)
    expect(await keys()).toEqual([])
  })
  it('puts an entry away until a day, or for good', async () => {
    const id = await client('Romashka')
    const met = await visit(id, '2026-11-20')
    await finish(met.id, { nextStep: 'Send samples' })
    await book.call('planner.pause', { key: `nextStep:${met.id}`, until: '2026-11-25' })
    expect(await keys()).toEqual([])
    book.setTime('2026-11-25T09:00:00Z')
    expect(await keys()).toEqual([`nextStep:${met.id}`])
    await book.call('planner.pause', { key: `nextStep:${met.id}`, until: null })
    expect(await keys()).toEqual([])
  })
  it('remembers when a contact that is moved was to be at first', async () => {
    const id = await client('Romashka')
    const first = await visit(id, '2026-11-26')
    const times = (day: string) => ({ startsAt: `${day}T10:00`, endsAt: `${day}T11:00` })
    await book.call('planner.save', { id: first.id, fields: times('2026-11-27') })
    const moved = await book.call('planner.save', { id: first.id, fields: times('2026-11-30') })
    expect(moved.plannedAt).toBe('2026-11-26T10:00')
  })
})
