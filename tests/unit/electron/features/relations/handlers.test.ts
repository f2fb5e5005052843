import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Db } from '../../../../../electron/db/db.ts'
import { listOpenSteps } from '../../../../../electron/features/relations/store.ts'
import type { Input } from '../../../../../shared/contract/index.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('relations', () => {
  let book: TestBook
  let clientId: string
  const ids: Record<string, string> = {}
  beforeEach(async () => {
    book = openTestBook({ time: '2026-03-10T09:00:00Z' })
    clientId = (await book.call('clients.save', { id: null, fields: { name: 'Volga Steel' } })).id
    for (const name of ['Anna', 'Boris', 'Clara'])
      ids[name] = (
        await book.call('people.save', { id: null, clientId, person: { name }, job: { support: -1 } })
      ).id
  })
  afterEach(() => book.remove())

  const tie = (from: string, to: string, more: Input<'relations.save'>['fields'] = {}) =>
    book.call('relations.save', {
      id: null,
      fields: { fromId: ids[from] ?? '', toId: ids[to] ?? '', ...more },
    })
  const map = (onDay: string | null = null) => book.call('relations.map', { clientId, onDay })

  it('are typed, several to a pair, and taken back by one undo', async () => {
    await tie('Anna', 'Boris', { kind: 'reportsTo' })
    await tie('Boris', 'Anna', { kind: 'friends', note: 'Studied together' })
    expect((await map()).relations.map((r) => r.kind).sort()).toEqual(['friends', 'reportsTo'])
    await book.call('history.undo', {})
    expect((await map()).relations.map((r) => r.kind)).toEqual(['reportsTo'])
    expect(await book.call('relations.ofPerson', { personId: ids.Boris ?? '' })).toMatchObject([
      { fromName: 'Anna', toName: 'Boris' },
    ])
  })

  it('refuse oneself, a circle of command and an end before the beginning', async () => {
    await expect(tie('Anna', 'Anna')).rejects.toMatchObject({ code: 'relations.withOneself' })
    await tie('Anna', 'Boris', { kind: 'reportsTo' })
    await tie('Boris', 'Clara', { kind: 'reportsTo' })
    await expect(tie('Clara', 'Anna', { kind: 'reportsTo' })).rejects.toMatchObject({
      code: 'relations.circle',
      params: { name: 'Clara' },
    })
    await expect(
      tie('Anna', 'Clara', { kind: 'friends', sinceOn: '2026-02-01', untilOn: '2026-01-01' }),
    ).rejects.toMatchObject({ code: 'relations.endsBeforeStart' })
  })

  it('are shown as they were on an earlier day', async () => {
    await tie('Anna', 'Boris', { kind: 'conflict', sinceOn: '2026-01-01', untilOn: '2026-05-01' })
    book.setTime('2026-11-24T09:00:00Z')
    await book.call('people.save', { id: ids.Anna ?? null, clientId, person: {}, job: { support: 2 } })
    const supportOfAnna = async (day: string | null) =>
      (await map(day)).people.find((person) => person.name === 'Anna')?.support
    expect(await supportOfAnna(null)).toBe(2)
    expect(await supportOfAnna('2026-04-01')).toBe(-1)
    expect(await supportOfAnna('2026-01-01')).toBeNull()
    expect((await map('2026-04-01')).relations).toHaveLength(1)
    expect((await map()).relations).toEqual([])
    expect((await map()).changedOn).toEqual(['2026-11-24', '2026-05-01', '2026-03-10', '2026-01-01'])
  })

  it('remember where people were put on the map, and forget it when asked', async () => {
    const place = (x: number) =>
      book.call('relations.place', { clientId, places: [{ personId: ids.Anna ?? '', x, y: 40 }] })
    await place(10)
    await place(20)
    expect((await map()).places).toEqual([{ personId: ids.Anna, x: 20, y: 40 }])
    await book.call('history.undo', {})
    expect((await map()).places).toEqual([{ personId: ids.Anna, x: 10, y: 40 }])
    await book.call('relations.resetPlaces', { clientId })
    expect((await map()).places).toEqual([])
  })

  it('as projects have steps that can be planned, and a sum spent', async () => {
    const { id: projectId } = await book.call('relations.saveProject', {
      id: null,
      fields: { personId: ids.Anna ?? '', title: 'Win Anna', budgetMinor: 50_000 },
    })
    const step = (title: string, dueOn: string | null, more = {}) =>
      book.call('relations.saveStep', { id: null, fields: { projectId, title, dueOn, ...more } })
    await step('Invite to the plant', '2026-05-01')
    await step('Lunch', '2026-04-01', { spentMinor: 12_000, doneOn: '2026-04-02' })
    await step('Think', null)
    const open = listOpenSteps(new Db(book.sqlite))
    expect(open.map((s) => s.title)).toEqual(['Invite to the plant', 'Think'])
    expect(open[0]).toMatchObject({ clientId, personName: 'Anna', projectTitle: 'Win Anna' })
    const [project] = await book.call('relations.projects', { personId: ids.Anna ?? '' })
    expect(project).toMatchObject({ spentMinor: 12_000, personName: 'Anna' })
    await book.call('relations.trashProject', { id: projectId })
    expect(listOpenSteps(new Db(book.sqlite))).toEqual([])
    await book.call('history.undo', {})
    expect(listOpenSteps(new Db(book.sqlite))).toHaveLength(2)
  })

  it('need words for a project and a step', async () => {
    const fields = { personId: ids.Anna ?? '', title: ' ' }
    await expect(book.call('relations.saveProject', { id: null, fields })).rejects.toMatchObject({
      code: 'relations.titleEmpty',
    })
  })
})
