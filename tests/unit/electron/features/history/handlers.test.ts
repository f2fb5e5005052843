import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allTables } from '../../../../../electron/db/table.ts'
import { languages } from '../../../../../shared/contract/settings.ts'
import { messages } from '../../../../../shared/i18n/index.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

const add = async (name: string) => (await book.call('clients.save', { id: null, fields: { name } })).id
const set = (id: string, fields: { name?: string; city?: string }) =>
  book.call('clients.save', { id, fields })
const names = async () => (await book.call('clients.list', {})).map((c) => c.name).sort()
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code as string,
  )

describe('undo', () => {
  it('takes back one command after the other, and redo does them again', async () => {
    const id = await add('Alder')
    await set(id, { name: 'Alder & Sons' })
    await book.call('clients.trash', { ids: [id] })
    expect(await names()).toEqual([])
    await book.call('history.undo', {})
    expect(await names()).toEqual(['Alder & Sons'])
    await book.call('history.undo', {})
    expect(await names()).toEqual(['Alder'])
    await book.call('history.undo', {})
    expect(await names()).toEqual([])
    expect(await refused(book.call('history.undo', {}))).toBe('history.nothingToUndo')
    for (let i = 0; i < 3; i++) await book.call('history.redo', {})
    expect(await names()).toEqual([])
    expect(await refused(book.call('history.redo', {}))).toBe('history.nothingToRedo')
  })
  it('says what it would take back, by the record’s own name', async () => {
    await add('Ромашка')
    expect(await book.call('history.undoState', {})).toMatchObject({
      undo: { call: 'clients.save', title: 'Ромашка' },
      redo: null,
    })
  })
  it('of an older command never overwrites what was changed since', async () => {
    const id = await add('Alder')
    await set(id, { city: 'Cork' })
    const [older] = await book.call('history.ofRecord', { table: 'client', id })
    await set(id, { city: 'Dublin' })
    expect(await refused(book.call('history.undo', { commandId: older?.commandId ?? '' }))).toBe(
      'history.changedSince',
    )
    const { client } = await book.call('clients.get', { id })
    expect(client.city).toBe('Dublin')
  })
  it('of an older command leaves other fields as they are now', async () => {
    const id = await add('Alder')
    await set(id, { city: 'Cork' })
    const [older] = await book.call('history.ofRecord', { table: 'client', id })
    await set(id, { name: 'Alder & Sons' })
    await book.call('history.undo', { commandId: older?.commandId ?? '' })
    const { client } = await book.call('clients.get', { id })
    expect([client.name, client.city]).toEqual(['Alder & Sons', ''])
  })
  it('of adding a client is refused while other records belong to it', async () => {
    const id = await add('Alder')
    const [added] = await book.call('history.ofRecord', { table: 'client', id })
    await book.call('deals.save', { id: null, fields: { clientId: id, title: 'Boxes' } as never })
    expect(await refused(book.call('history.undo', { commandId: added?.commandId ?? '' }))).toBe(
      'history.stillUsed',
    )
    expect(await names()).toEqual(['Alder'])
  })
})

describe('the history of a record', () => {
  it('names each change, what was before, and what was taken back', async () => {
    const id = await add('Alder')
    await set(id, { city: 'Cork' })
    await book.call('history.undo', {})
    const entries = await book.call('history.ofRecord', { table: 'client', id })
    expect(entries.some((e) => e.kind === 'created')).toBe(true)
    expect(entries).toContainEqual(
      expect.objectContaining({ undone: true, fields: [{ field: 'city', before: '', after: 'Cork' }] }),
    )
  })
  it('of a command that changed nothing has no line', async () => {
    const id = await add('Alder')
    await set(id, { name: 'Alder' })
    expect(await book.call('history.ofRecord', { table: 'client', id })).toHaveLength(1)
  })
})

describe('the trash', () => {
  it('gives back what was put there, and search finds it again', async () => {
    const id = await add('Ромашка')
    await book.call('clients.trash', { ids: [id] })
    expect((await book.call('search.find', { text: 'ромаш' })).hits).toEqual([])
    expect(await book.call('history.trash', {})).toMatchObject([{ table: 'client', id, title: 'Ромашка' }])
    await book.call('history.restore', { table: 'client', id })
    expect((await book.call('search.find', { text: 'ромаш' })).hits).toHaveLength(1)
  })
  it('is emptied for good only with the second yes, and that can’t be undone by accident', async () => {
    const id = await add('Alder')
    await book.call('clients.trash', { ids: [id] })
    const items = [{ table: 'client', id }]
    expect(await refused(book.call('history.purge', { items } as never))).toBe('core.badInput')
    expect(await book.call('history.purge', { items, confirmed: true })).toEqual({ purged: 1 })
    expect(await book.call('history.trash', {})).toEqual([])
  })
})

describe('what a change or the trash can name', () => {
  it.each(languages)('has a word of its own for every table: %s', (language) => {
    const words = new Map<string, string>(Object.entries(messages[language].history.tables))
    const tables = allTables().map(({ name }) => name)
    expect(tables).toContain('proposal')
    expect(tables.filter((name) => (words.get(name) ?? '') === '')).toEqual([])
    expect([...words.keys()].filter((name) => !tables.includes(name))).toEqual([])
  })
})
