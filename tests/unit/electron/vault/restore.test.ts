import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../../../electron/vault/backup.ts'
import { closeBook, openBook } from '../../../../electron/vault/book.ts'
import { inspectContents, restoreBackup } from '../../../../electron/vault/restore.ts'
import {
  type LooseBook,
  madeAt,
  makeLooseBook,
  note,
  randomKey,
  readNote,
} from '../../../support/loose-book.ts'

const none = { beforeMigrate: () => {} }
let book: LooseBook
let backup: string
beforeEach(() => {
  book = makeLooseBook((made) => note(made, 'state', 'old'))
  const open = openBook(book.path, book.key, none)
  const request = { folder: join(book.folder, 'backups'), bookName: 'Clients', fileId: '', now: madeAt }
  backup = makeBackup(open.db, book.key, { ...request, kind: 'by-hand' }).path
  note(open, 'state', 'new')
  closeBook(open.db)
})
afterEach(() => book.remove())

function stateOf(path: string): string | undefined {
  const open = openBook(path, book.key, none)
  const state = readNote(open, 'state')
  closeBook(open.db)
  return state
}

describe('restoring a backup', () => {
  it('puts it in the book’s place and keeps the replaced book', () => {
    const kept = restoreBackup(backup, book.path, book.key, madeAt)
    expect([stateOf(book.path), stateOf(kept ?? '')]).toEqual(['old', 'new'])
  })
  it('is not undone by a log that was left beside the book', () => {
    // A killed process leaves its log; replayed into the restored book it would silently undo the restore.
    const crashed = openBook(book.path, book.key, none)
    note(crashed, 'state', 'in the log only')
    const log = readFileSync(`${book.path}-wal`)
    closeBook(crashed.db)
    writeFileSync(`${book.path}-wal`, log)
    restoreBackup(backup, book.path, book.key, madeAt)
    expect(stateOf(book.path)).toBe('old')
  })
  it('of a damaged backup changes nothing', () => {
    const bytes = readFileSync(backup)
    bytes.fill(0xab, 3 * 4096, 4 * 4096)
    writeFileSync(backup, bytes)
    const before = readFileSync(book.path)
    expect(() => restoreBackup(backup, book.path, book.key, madeAt)).toThrow('damaged')
    expect(readFileSync(book.path).equals(before)).toBe(true)
    expect(readdirSync(book.folder).sort()).toEqual(['Clients.keybook', 'backups'])
  })
  it('takes a book that was copied by hand as well', () => {
    const copy = join(book.folder, 'by-hand.keybook')
    copyFileSync(book.path, copy)
    const other = join(book.folder, 'elsewhere', 'Restored.keybook')
    expect(restoreBackup(copy, other, book.key, madeAt)).toBeNull()
    expect(stateOf(other)).toBe('new')
  })
})

describe('looking into a backup', () => {
  it('counts what is in it before anything is replaced', () => {
    expect(inspectContents(backup, book.key)).toMatchObject({ clients: 0, visits: 0, lastChangeAt: null })
  })
  it('says when the passphrase is another, as after a change', () => {
    expect(() => inspectContents(backup, { ...randomKey(), salt: book.key.salt })).toThrow(
      'vault.wrongPassphrase',
    )
  })
})
