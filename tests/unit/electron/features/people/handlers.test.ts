import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../../../shared/contract/index.ts'
import { peopleSorts } from '../../../../../shared/contract/people.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('people', () => {
  let book: TestBook
  let clientId: string
  beforeEach(async () => {
    book = openTestBook({ time: '2026-03-10T09:00:00Z' })
    clientId = (await book.call('clients.save', { id: null, fields: { name: 'Volga Steel' } })).id
  })
  afterEach(() => book.remove())

  const addPerson = (name: string, job = {}) =>
    book.call('people.save', { id: null, clientId, person: { name }, job })

  it('keep how they stood to us, day by day', async () => {
    const { id } = await addPerson('Anna Orlova', { support: -2, power: 4 })
    book.setTime('2026-11-24T09:00:00Z')
    await book.call('people.save', { id, clientId, person: {}, job: { support: 1 } })
    const { attitudes, jobs } = await book.call('people.get', { id })
    expect(attitudes.map((s) => [s.onDay, s.support])).toEqual([
      ['2026-11-24', 1],
      ['2026-03-10', -2],
    ])
    expect(jobs[0]).toMatchObject({ support: 1, power: 4, clientName: 'Volga Steel' })
  })

  it('are judged once a day: the later word counts', async () => {
    const { id } = await addPerson('Anna Orlova', { support: 0 })
    await book.call('people.save', { id, clientId, person: {}, job: { support: 2 } })
    const { attitudes } = await book.call('people.get', { id })
    expect(attitudes.map((s) => s.support)).toEqual([2])
  })

  it('take an earlier judgement into their history without changing how they stand now', async () => {
    const { id } = await addPerson('Anna Orlova', { support: 1 })
    const { jobs } = await book.call('people.get', { id })
    const jobId = jobs[0]?.id ?? ''
    const fields = { onDay: '2026-01-05', power: 3, support: -1, stage: 'contact', note: 'Cold' } as const
    await book.call('people.judge', { id: null, jobId, fields })
    const after = await book.call('people.get', { id })
    expect(after.jobs[0]?.support).toBe(1)
    expect(after.attitudes).toHaveLength(2)
    await book.call('people.trashAttitude', { id: after.attitudes[0]?.id ?? '' })
    expect((await book.call('people.get', { id })).jobs[0]?.support).toBe(-1)
  })

  it('are not judged for days to come', async () => {
    const { id } = await addPerson('Anna Orlova')
    const jobId = (await book.call('people.get', { id })).jobs[0]?.id ?? ''
    const fields = { onDay: '2026-03-11', power: 3, support: -1, stage: 'contact', note: '' } as const
    const ahead = book.call('people.judge', { id: null, jobId, fields })
    await expect(ahead).rejects.toMatchObject({ code: 'people.dayAhead' })
  })

  it('hold places at several clients, and leave one without losing the others', async () => {
    const { id } = await addPerson('Anna Orlova', { title: 'Buyer', isMain: true })
    const other = await book.call('clients.save', { id: null, fields: { name: 'Kama Foods' } })
    await book.call('people.save', { id, clientId: other.id, person: {}, job: { title: 'Adviser' } })
    const { jobs } = await book.call('people.get', { id })
    expect(jobs.map((j) => `${j.title} at ${j.clientName}`)).toEqual([
      'Buyer at Volga Steel',
      'Adviser at Kama Foods',
    ])
    await book.call('people.trashJob', { id: jobs[0]?.id ?? '' })
    expect((await book.call('people.get', { id })).jobs).toHaveLength(1)
    await book.call('history.undo', {})
    expect((await book.call('people.get', { id })).jobs).toHaveLength(2)
  })

  it('stand in the list once, with the place that matters, found by any word in any script', async () => {
    const { id } = await addPerson('สมชาย ใจดี', { title: 'ผู้จัดการฝ่ายจัดซื้อ', isMain: true, power: 5 })
    const other = await book.call('clients.save', { id: null, fields: { name: 'Kama Foods' } })
    await book.call('people.save', { id, clientId: other.id, person: {}, job: { title: 'Adviser' } })
    await addPerson('Пётр Иванов', { power: 2 })
    const find = async (filter: object) =>
      (await book.call('people.list', { filter })).rows.map((row) => [row.name, row.title, row.jobCount])
    expect(await find({})).toHaveLength(2)
    expect(await find({ text: 'จัดซื้อ' })).toEqual([['สมชาย ใจดี', 'ผู้จัดการฝ่ายจัดซื้อ', 2]])
    expect(await find({ text: 'петр' })).toEqual([['Пётр Иванов', '', 1]])
    expect(await find({ minPower: 3 })).toHaveLength(1)
    expect(await find({ clientId: other.id })).toEqual([['สมชาย ใจดี', 'Adviser', 2]])
  })

  it('are sorted as the language of the window does, the empty last, and given window by window', async () => {
    for (const [name, title] of [
      ['Ёлкин', 'Buyer 10'],
      ['Жуков', 'Buyer 9'],
      ['Егоров', ''],
    ] as const)
      await addPerson(name, { title })
    const names = async (input: Input<'people.list'>) =>
      (await book.call('people.list', { language: 'ru', ...input })).rows.map((row) => row.name)
    const byName = { column: 'name', descending: false } as const
    expect(await names({ sort: byName })).toEqual(['Егоров', 'Ёлкин', 'Жуков'])
    expect(await names({ sort: byName, offset: 1, limit: 1 })).toEqual(['Ёлкин'])
    expect((await book.call('people.list', { sort: byName, offset: 2, limit: 1 })).total).toBe(3)
    const byTitle = { column: 'title', descending: true } as const
    expect(await names({ sort: byTitle })).toEqual(['Ёлкин', 'Жуков', 'Егоров'])
    expect(await names({ sort: byTitle, filter: { text: 'buyer' } })).toEqual(['Ёлкин', 'Жуков'])
  })

  it.each(peopleSorts)('can be sorted by %s', async (column) => {
    const other = await book.call('clients.save', { id: null, fields: { name: 'Kama Foods' } })
    const person = { birthday: '1980-02-01', phone: '1', email: 'a@x', tags: ['a'] }
    const low = { title: 'a', role: 'decider', power: 1, support: -1, stage: 'contact' } as const
    const high = { title: 'b', role: 'buyer', power: 2, support: 0, stage: 'known' } as const
    const second = { birthday: '1970-11-01', phone: '2', email: 'b@x', tags: ['b'] }
    await book.call('people.save', {
      id: null,
      clientId,
      person: { name: 'Boris', ...second },
      job: { ...high, wantedStage: 'close' },
    })
    await book.call('people.save', {
      id: null,
      clientId: other.id,
      person: { name: 'Anna', ...person },
      job: { ...low, wantedStage: 'known' },
    })
    await book.call('people.save', { id: null, clientId: null, person: { name: 'Clara' }, job: {} })
    const names = async (descending: boolean) =>
      (await book.call('people.list', { sort: { column, descending } })).rows.map((row) => row.name)
    if (column === 'name') return expect(await names(true)).toEqual(['Clara', 'Boris', 'Anna'])
    // Who has no place is at the first stage of a relation, which is known; everything else of hers is empty.
    const isStage = column === 'stage'
    expect(await names(false)).toEqual(isStage ? ['Clara', 'Anna', 'Boris'] : ['Anna', 'Boris', 'Clara'])
    expect(await names(true)).toEqual(['Boris', 'Anna', 'Clara'])
  })

  it('are walked one by one over the whole list, however little of it was shown', async () => {
    const ids: string[] = []
    for (const name of ['Anna', 'Boris', 'Clara']) ids.push((await addPerson(name)).id)
    const [anna = '', boris = '', clara = ''] = ids
    const next = (id: string | null, by: 1 | -1, filter = {}) =>
      book.call('people.neighbour', { id, by, filter })
    expect(await next(anna, 1)).toBe(boris)
    expect(await next(clara, 1)).toBe(clara)
    expect(await next(anna, -1)).toBe(anna)
    expect(await next(null, 1)).toBe(anna)
    expect(await next(boris, 1, { text: 'cla' })).toBe(clara)
    expect(await next(null, 1, { text: 'nobody' })).toBeNull()
    await book.call('people.trash', { id: boris })
    expect(await next(anna, 1)).toBe(clara)
    await book.call('history.undo', {})
    expect(await next(anna, 1)).toBe(boris)
  })

  it('need a name, and a place ends after it began', async () => {
    await expect(addPerson('  ')).rejects.toMatchObject({ code: 'people.nameEmpty' })
    const backwards = addPerson('Anna', { startedOn: '2026-02-01', endedOn: '2026-01-01' })
    await expect(backwards).rejects.toMatchObject({ code: 'people.endsBeforeStart' })
  })

  it('refuse a name of 10,000 signs and keep right-to-left names and emoji as they are', async () => {
    await expect(addPerson('a'.repeat(10_000))).rejects.toMatchObject({
      code: 'core.textTooLong',
      params: { length: 10_000, limit: 200 },
    })
    const name = 'דוד 👩‍👩‍👧 كريم'
    const { id } = await addPerson(name)
    expect((await book.call('people.get', { id })).person.name).toBe(name)
  })
})
