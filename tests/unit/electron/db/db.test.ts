import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Db } from '../../../../electron/db/db.ts'
import { openTestBook, type TestBook } from '../../../support/test-book.ts'

describe('a statement that is kept', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  it('gives rows as objects, however it was read before', () => {
    const db = new Db(book.sqlite)
    const sql = 'SELECT 1 AS one, 2 AS two'
    expect(db.statement(sql).raw().all()).toEqual([[1, 2]])
    expect(db.statement(sql).all()).toEqual([{ one: 1, two: 2 }])
    expect(db.statement(sql).pluck().get()).toBe(1)
    expect(db.statement(sql).get()).toEqual({ one: 1, two: 2 })
  })

  it('may be asked for again while it is read, and may write', () => {
    const db = new Db(book.sqlite)
    const sql = 'SELECT value FROM json_each(?)'
    for (const row of db.statement(sql).iterate('[1]')) {
      expect(row).toEqual({ value: 1 })
      expect(() => db.statement(sql)).not.toThrow()
    }
    const write = `CREATE TEMP TABLE IF NOT EXISTS t (a)`
    expect(() => [db.statement(write).run(), db.statement(write).run()]).not.toThrow()
  })
})
