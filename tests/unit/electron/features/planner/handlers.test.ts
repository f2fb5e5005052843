import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('contacts in the week', () => {
  let book: TestBook
  let clientId: string
  beforeEach(async () => {
    book = openTestBook()
    const client = await book.call('clients.save', {
      id: null,
      fields: { name: 'Romashka', city: 'Bangkok' },
    })
    clientId = client.id
  })
  afterEach(() => book.remove())

  const plan = (from: string, to: string, more = {}) =>
    book.call('planner.save', { id: null, fields: { clientId, startsAt: from, endsAt: to, ...more } })
  const week = () => book.call('planner.range', { from: '2026-11-23', to: '2026-11-29' })

  it('refuses an end before the start, a visit of three days, and an hour the clocks skip', async () => {
    await expect(plan('2026-11-24T10:00', '2026-11-24T09:00')).rejects.toMatchObject({
      code: 'planner.endsBeforeStart',
    })
    await expect(plan('2026-11-24T10:00', '2026-11-27T10:00')).rejects.toMatchObject({
      code: 'planner.tooLong',
    })
    const skipped = plan('2026-03-29T02:15', '2026-03-29T04:00', { zone: 'Europe/Berlin' })
    await expect(skipped).rejects.toMatchObject({ code: 'planner.noSuchTime' })
    const nowhere = plan('2026-11-24T10:00', '2026-11-24T11:00', { zone: 'Moon/Sea' })
    await expect(nowhere).rejects.toMatchObject({ code: 'settings.unknownZone' })
    expect(await week()).toEqual([])
  })
  it('shows a contact elsewhere in the user’s time, and moves it without changing its zone', async () => {
    const { id } = await plan('2026-11-24T10:00', '2026-11-24T11:00', { zone: 'Europe/Moscow' })
    expect((await week())[0]).toMatchObject({
      startsAt: '2026-11-24T14:00',
      ownStartsAt: '2026-11-24T10:00',
      zone: 'Europe/Moscow',
    })
    const times = { startsAt: '2026-11-25T15:00', endsAt: '2026-11-25T16:00' }
    expect(await book.call('planner.save', { id, fields: times })).toMatchObject({
      startsAt: '2026-11-25T11:00',
      zone: 'Europe/Moscow',
    })
  })
  it('copies a contact without what came of it', async () => {
    const first = await plan('2026-11-23T10:00', '2026-11-23T11:00', { kind: 'presentation', title: 'Range' })
    await book.call('planner.close', { id: first.id, state: 'done' })
    const copy = await book.call('planner.copy', {
      id: first.id,
      startsAt: '2026-11-26T10:00',
      endsAt: '2026-11-26T11:00',
    })
    expect(copy).toMatchObject({ state: 'planned', kind: 'presentation', title: 'Range', outcome: '' })
  })
  it('adds many contacts as one step, which one undo takes back', async () => {
    const visits = ['24', '25', '26'].map((day) => ({
      clientId,
      startsAt: `2026-11-${day}T10:00`,
      endsAt: `2026-11-${day}T11:00`,
    }))
    await book.call('planner.addAll', { visits })
    expect(await week()).toHaveLength(3)
    await book.call('history.undo', {})
    expect(await week()).toEqual([])
  })
  it('adds none of many contacts when one of them can’t be', async () => {
    const good = { clientId, startsAt: '2026-11-24T10:00', endsAt: '2026-11-24T11:00' }
    const bad = { clientId, startsAt: '2026-11-24T10:00', endsAt: '2026-11-24T10:00' }
    await expect(book.call('planner.addAll', { visits: [good, bad] })).rejects.toMatchObject({
      code: 'planner.endsBeforeStart',
    })
    expect(await week()).toEqual([])
  })
  it('closes a contact with one tap, as an informal meeting too, and opens it again (K-35)', async () => {
    const { id } = await plan('2026-11-24T10:00', '2026-11-24T11:00')
    expect(await book.call('planner.close', { id, state: 'done', kind: 'informal' })).toMatchObject({
      state: 'done',
      kind: 'informal',
    })
    expect((await book.call('planner.close', { id, state: 'planned' })).state).toBe('planned')
  })
  it('puts a contact off to another time, and remembers when it was to be at first', async () => {
    const { id } = await plan('2026-11-24T10:00', '2026-11-24T11:30')
    const next = await book.call('planner.putOff', { id, startsAt: '2026-12-01T09:00' })
    expect(next).toMatchObject({ endsAt: '2026-12-01T10:30', plannedAt: '2026-11-24T10:00' })
    expect((await book.call('planner.get', { id })).state).toBe('moved')
    await expect(book.call('planner.putOff', { id, startsAt: null })).rejects.toMatchObject({
      code: 'planner.notOpen',
    })
  })
  it('lets a contact put off without a time wait in the pool', async () => {
    const { id } = await plan('2026-11-24T10:00', '2026-11-24T11:30')
    await book.call('planner.putOff', { id, startsAt: null })
    expect(await book.call('planner.pool', {})).toMatchObject([{ key: `moved:${id}`, minutes: 90 }])
    await plan('2026-11-26T10:00', '2026-11-26T11:00')
    expect(await book.call('planner.pool', {})).toEqual([])
  })
  it('knows the place of a client by its city, and takes the one that was chosen before it', async () => {
    const city = await book.call('travel.savePlace', { id: null, fields: { name: 'BANGKOK' } })
    await plan('2026-11-24T10:00', '2026-11-24T11:00')
    expect((await week())[0]?.atPlaceId).toBe(city.id)
    const port = await book.call('travel.savePlace', { id: null, fields: { name: 'Port' } })
    await book.call('planner.saveClientPlan', { clientId, fields: { placeId: port.id } })
    expect((await week())[0]?.atPlaceId).toBe(port.id)
  })
  it('learns the minutes of a way from a correction, and keeps them with the contact', async () => {
    const home = await book.call('travel.savePlace', { id: null, fields: { name: 'Home', isBase: true } })
    const port = await book.call('travel.savePlace', { id: null, fields: { name: 'Port' } })
    const { id } = await plan('2026-11-24T10:00', '2026-11-24T11:00', { placeId: port.id })
    const way = { fromPlaceId: home.id, toPlaceId: port.id }
    const saved = await book.call('planner.correctTravel', { id, side: 'before', minutes: 55, ...way })
    expect(saved.travelBefore).toBe(55)
    expect((await book.call('travel.table', {})).times).toMatchObject([{ minutes: 55, source: 'learnt' }])
  })
  it('keeps weeks as templates', async () => {
    const item = {
      weekday: 1,
      start: 540,
      minutes: 60,
      kind: 'own' as const,
      title: 'Calls',
      clientId: null,
      isCallBlock: true,
    }
    const { id } = await book.call('planner.saveTemplate', { id: null, name: 'Usual', items: [item] })
    expect(await book.call('planner.templates', {})).toMatchObject([{ name: 'Usual', items: [item] }])
    await book.call('planner.trashTemplate', { id })
    expect(await book.call('planner.templates', {})).toEqual([])
    await expect(book.call('planner.saveTemplate', { id: null, name: ' ', items: [] })).rejects.toMatchObject(
      { code: 'planner.templateNameEmpty' },
    )
  })
  it('holds promises of both sides in the pool until they are kept', async () => {
    const promise = (side: 'ours' | 'theirs', dueOn: string) =>
      book.call('dossier.save', {
        kind: 'promise',
        id: null,
        clientId,
        fields: { side, text: `${side} promise`, dueOn },
      })
    await promise('theirs', '2026-11-24')
    const ours = await promise('ours', '2026-11-24')
    expect((await book.call('planner.pool', {})).map(({ title }) => title)).toEqual([
      'ours promise',
      'theirs promise',
    ])
    await book.call('dossier.save', {
      kind: 'promise',
      id: ours.id,
      clientId,
      fields: { doneOn: '2026-11-24' },
    })
    expect(await book.call('planner.pool', {})).toHaveLength(1)
  })
  it('takes what was learnt into the dossier, and promises with the contact at which they were made', async () => {
    const { id } = await plan('2026-11-23T10:00', '2026-11-23T11:00', { title: 'Yearly talk' })
    await book.call('planner.finish', {
      id,
      state: 'done',
      outcome: 'Good',
      satisfaction: 5,
      nextStep: 'Send the offer',
      nextStepOn: '2026-11-30',
      learnt: [{ topic: 'plans', text: 'A second line next year' }],
      promises: [{ side: 'theirs', text: 'The figures', dueOn: null }],
    })
    const dossier = await book.call('dossier.get', { clientId })
    expect(dossier.facts).toMatchObject([
      { topic: 'plans', text: 'A second line next year', knownOn: '2026-11-23', source: 'Yearly talk' },
    ])
    expect(dossier.promises).toMatchObject([{ side: 'theirs', visitId: id, madeOn: '2026-11-23' }])
    expect((await book.call('planner.pool', {})).map(({ kind }) => kind).sort()).toEqual([
      'nextStep',
      'promise',
    ])
    await book.call('history.undo', {})
    expect((await book.call('dossier.get', { clientId })).facts).toEqual([])
  })
})
