import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Db } from '../../../../../electron/db/db.ts'
import { allTables, tableNamed } from '../../../../../electron/db/table.ts'
import { referencesTo, unfoundColumns } from '../../../../../electron/features/duplicates/references.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

/** Every row of the tables in the change log, to compare before and after; times of change aside. */
function everything(book: TestBook): Record<string, unknown[]> {
  return Object.fromEntries(
    allTables().map(({ name }) => [
      name,
      (book.sqlite.prepare(`SELECT * FROM ${name} ORDER BY id`).all() as Record<string, unknown>[]).map(
        ({ changed_at: _changed, ...row }) => row,
      ),
    ]),
  )
}

describe('a merge', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const addClient = async (name: string, more = {}) =>
    (await book.call('clients.save', { id: null, fields: { name, ...more } })).id
  const addPerson = async (name: string, clientId: string, job = {}) =>
    (await book.call('people.save', { id: null, clientId, person: { name }, job })).id

  it('knows every column of every table that points at a client or person', () => {
    const db = new Db(book.sqlite)
    for (const kind of ['client', 'person'] as const) {
      expect(unfoundColumns(db, kind), `name it *_id with REFERENCES ${kind}, or *_ids as a list`).toEqual([])
      for (const { table } of referencesTo(db, kind))
        expect(tableNamed(table)?.name, `${table} needs a store, so that a merge can be undone`).toBe(table)
    }
    const tables = referencesTo(db, 'client').map(({ table }) => table)
    expect(tables).toEqual(expect.arrayContaining(['visit', 'deal', 'proposal', 'job', 'invoice', 'promise']))
    expect(referencesTo(db, 'person')).toContainEqual({ table: 'visit', column: 'person_ids', shape: 'list' })
  })

  it('of two clients moves all that hangs on one to the other, and one undo parts them again', async () => {
    const keepId = await addClient('Alder', { phone: '1', tags: ['a'] })
    const otherId = await addClient('Alder Ltd', { phone: '2', tags: ['b'], city: 'Cork' })
    const person = await addPerson('Anna', otherId)
    const fields = { title: 'Boxes', currency: 'EUR', amountMinor: 100 }
    const deal = await book.call('deals.save', { id: null, fields: { ...fields, clientId: otherId } })
    await book.call('deals.trash', { id: deal.id })
    const before = everything(book)
    const compared = await book.call('duplicates.compare', { kind: 'client', keepId, otherId })
    expect(compared.fields.map((f) => f.field).sort()).toEqual(['city', 'name', 'phone', 'tags'])
    expect(compared.moves).toContainEqual({ table: 'job', count: 1 })
    const choices = { phone: 'both', tags: 'both' } as const
    await book.call('duplicates.merge', { kind: 'client', keepId, otherId, choices })
    const { client, people } = await book.call('clients.get', { id: keepId })
    expect(client).toMatchObject({ name: 'Alder', phone: '1, 2', tags: ['a', 'b'], city: 'Cork' })
    expect(people.map((member) => member.person.id)).toEqual([person])
    const pointing = referencesTo(new Db(book.sqlite), 'client').map(({ table, column }) =>
      book.sqlite.prepare(`SELECT count(*) FROM ${table} WHERE ${column} = ?`).pluck().get(otherId),
    )
    expect(new Set(pointing)).toEqual(new Set([0]))
    await expect(book.call('clients.get', { id: otherId })).rejects.toMatchObject({ code: 'core.notFound' })
    await book.call('history.undo', {})
    expect(everything(book)).toEqual(before)
  })

  it('of two people makes one place of two, with all attitudes, and leaves no relation with oneself', async () => {
    const clientId = await addClient('Alder')
    const keepId = await addPerson('Ivan Petrov', clientId, { title: 'Buyer' })
    const otherId = await addPerson('Петров Иван', clientId, { support: 1, power: 4 })
    const third = await addPerson('Clara', clientId)
    const tie = (fromId: string, toId: string) =>
      book.call('relations.save', { id: null, fields: { fromId, toId, kind: 'friends' } })
    await tie(keepId, otherId)
    await tie(otherId, third)
    const before = everything(book)
    await book.call('duplicates.merge', { kind: 'person', keepId, otherId })
    const { jobs, attitudes } = await book.call('people.get', { id: keepId })
    expect(jobs).toMatchObject([{ title: 'Buyer', support: 1, power: 4 }])
    expect(attitudes).toHaveLength(1)
    const { relations } = await book.call('relations.map', { clientId, onDay: null })
    expect(relations).toMatchObject([{ fromId: keepId, toId: third }])
    await book.call('history.undo', {})
    expect(everything(book)).toEqual(before)
  })

  it('of a client with its owner leaves nobody owning itself', async () => {
    const keepId = await addClient('Alder')
    const otherId = await addClient('Alder Holding')
    await book.call('clients.save', { id: keepId, fields: { parentId: otherId } })
    await book.call('duplicates.merge', { kind: 'client', keepId, otherId })
    expect((await book.call('clients.get', { id: keepId })).client.parentId).toBeNull()
  })

  it('needs two records', async () => {
    const id = await addClient('Alder')
    await expect(
      book.call('duplicates.merge', { kind: 'client', keepId: id, otherId: id }),
    ).rejects.toMatchObject({ code: 'duplicates.sameRecord' })
  })

  it('is not offered again for what is not the same, until that is taken back', async () => {
    const oneId = await addClient('Alder')
    const otherId = await addClient('ALDER LTD')
    const pairs = async () => (await book.call('duplicates.find', { kind: 'client' })).pairs
    expect(await pairs()).toMatchObject([{ matches: [{ reason: 'sameName', value: 'Alder' }] }])
    await book.call('duplicates.dismiss', { kind: 'client', oneId, otherId })
    expect(await pairs()).toEqual([])
    const [told] = await book.call('duplicates.dismissed', { kind: 'client' })
    await book.call('duplicates.reopen', { id: told?.id ?? '' })
    expect(await pairs()).toHaveLength(1)
  })
})
