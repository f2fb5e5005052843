import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { timelineKinds } from '../../../../../shared/contract/timeline.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

describe('a timeline', () => {
  it('tells a client’s and a person’s doings, the newest first and by kind', async () => {
    const { id } = await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    const person = await book.call('people.save', {
      id: null,
      clientId: id,
      person: { name: 'Ruth' },
      job: {},
    })
    const visit = {
      clientId: id,
      personIds: [person.id],
      title: 'Talk',
      startsAt: '2026-11-02T10:00',
      endsAt: '2026-11-02T11:00',
    }
    await book.call('planner.save', { id: null, fields: visit })
    const fact = { text: 'A second site', knownOn: '2026-11-05' }
    await book.call('dossier.save', { kind: 'fact', id: null, clientId: id, fields: fact })
    const claim = { text: 'Damp cartons', openedOn: '2026-11-03', personId: person.id }
    await book.call('dossier.save', { kind: 'claim', id: null, clientId: id, fields: claim })
    const titles = async (of: { kind: 'client' | 'person'; id: string }, kinds: readonly string[]) =>
      (await book.call('timeline.list', { of, kinds: kinds as never, limit: 50 })).map((entry) => entry.title)
    expect(await titles({ kind: 'client', id }, timelineKinds)).toEqual([
      'A second site',
      'Damp cartons',
      'Talk',
    ])
    expect(await titles({ kind: 'person', id: person.id }, timelineKinds)).toEqual(['Damp cartons', 'Talk'])
    expect(await titles({ kind: 'client', id }, ['claim'])).toEqual(['Damp cartons'])
  })
  it('tells what was changed of a client and a person, field by field, and forgets what was taken back', async () => {
    const save = async (id: string | null, fields: object) =>
      (await book.call('clients.save', { id, fields })).id
    const id = await save(null, { name: 'Alder' })
    const group = await save(null, { name: 'Group' })
    await save(id, { city: 'Cork', parentId: group })
    await save(id, { city: 'Dublin' })
    await book.call('history.undo', {})
    const changes = await book.call('timeline.list', {
      of: { kind: 'client', id },
      kinds: ['change'],
      limit: 50,
    })
    expect(changes.map(({ on, fields }) => [on, fields])).toEqual([
      [
        '2026-11-24',
        [
          { field: 'parentId', before: null, after: 'Group' },
          { field: 'city', before: '', after: 'Cork' },
        ],
      ],
    ])
    const person = await book.call('people.save', {
      id: null,
      clientId: id,
      person: { name: 'Ruth' },
      job: {},
    })
    await book.call('people.save', {
      id: person.id,
      clientId: id,
      person: { phone: '112' },
      job: { title: 'Head' },
    })
    const ofPerson = await book.call('timeline.list', {
      of: { kind: 'person', id: person.id },
      kinds: ['change'],
      limit: 50,
    })
    expect(ofPerson.flatMap((entry) => entry.fields.map((change) => change.field)).sort()).toEqual([
      'phone',
      'title',
    ])
  })
})
