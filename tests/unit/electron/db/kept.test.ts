import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Db } from '../../../../electron/db/db.ts'
import { Journal } from '../../../../electron/db/journal.ts'
import { Kept } from '../../../../electron/db/kept.ts'
import { openTestBook, type TestBook } from '../../../support/test-book.ts'

describe('what is kept beside the connection', () => {
  let book: TestBook
  let db: Db
  let made: string[]
  const kept = new Kept<string>(['client'], 2)
  const ask = (key: string) =>
    kept.of(db, key, () => {
      made.push(key)
      return `answer to ${key}`
    })
  beforeEach(() => {
    book = openTestBook()
    db = new Db(book.sqlite)
    made = []
  })
  afterEach(() => book.remove())

  it('is reckoned once for each key', () => {
    expect([ask('a'), ask('b'), ask('a')]).toEqual(['answer to a', 'answer to b', 'answer to a'])
    expect(made).toEqual(['a', 'b'])
  })

  it('goes stale by a change of what it rests on, by its undo too, and by nothing else', async () => {
    ask('a')
    await book.call('people.save', { id: null, clientId: null, person: { name: 'Anna' }, job: {} })
    ask('a')
    expect(made).toEqual(['a'])
    await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    ask('a')
    expect(made).toEqual(['a', 'a'])
    await book.call('history.undo', {})
    ask('a')
    expect(made).toEqual(['a', 'a', 'a'])
  })

  it('makes room by what was used longest ago', () => {
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  it('is reckoned anew within a command, and not kept from there', () => {
    const line = { commandId: 'c', now: '2026-11-24T09:00:00Z', call: 'test', reverses: null }
    ask('a')
    db.journal = new Journal(db, line)
    ask('a')
    ask('b')
    db.journal = null
    ask('b')
    expect(made).toEqual(['a', 'a', 'b', 'b'])
  })

  it('belongs to one book', () => {
    ask('a')
    db = new Db(book.sqlite)
    ask('a')
    expect(made).toEqual(['a', 'a'])
  })
})
