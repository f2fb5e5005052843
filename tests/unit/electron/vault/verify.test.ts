import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeBook, openBook } from '../../../../electron/vault/book.ts'
import { checkPages } from '../../../../electron/vault/pages.ts'
import { verifyOpenBook } from '../../../../electron/vault/verify.ts'
import { type LooseBook, makeLooseBook, note } from '../../../support/loose-book.ts'

let book: LooseBook
beforeEach(() => {
  book = makeLooseBook((made) => note(made, 'large', 'x'.repeat(100_000)))
})
afterEach(() => book.remove())

describe('the whole check of a book', () => {
  it('finds nothing wrong with a sound one and has looked at every page', () => {
    const open = openBook(book.path, book.key, { beforeMigrate: () => {} })
    const report = verifyOpenBook(open.db, book.path, book.key)
    expect(report).toMatchObject({ damagedPages: 0, quickCheck: 'ok', foreignKeyProblems: 0 })
    expect(report.pages).toBe(readFileSync(book.path).length / 4096)
    closeBook(open.db)
  })
  it('names each page in which a single bit has changed', () => {
    const bytes = readFileSync(book.path)
    for (const page of [5, 9]) bytes[(page - 1) * 4096 + 77] = (bytes[(page - 1) * 4096 + 77] ?? 0) ^ 1
    writeFileSync(book.path, bytes)
    expect(checkPages(book.path, book.key, null).damaged).toEqual([5, 9])
  })
  it('counts a torn last page as damaged', () => {
    const bytes = readFileSync(book.path)
    writeFileSync(book.path, bytes.subarray(0, bytes.length - 100))
    expect(checkPages(book.path, book.key, null).damaged).toEqual([bytes.length / 4096])
  })
  it('finds a reference that leads nowhere', () => {
    const open = openBook(book.path, book.key, { beforeMigrate: () => {} })
    open.db.pragma('foreign_keys = OFF')
    open.db.exec(
      `INSERT INTO change (command_id, table_name, record_id, kind) VALUES ('nobody', 't', 'r', 'insert')`,
    )
    expect(verifyOpenBook(open.db, book.path, book.key).foreignKeyProblems).toBe(1)
    closeBook(open.db)
  })
})
