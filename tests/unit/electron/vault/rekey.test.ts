import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeBook, openBook } from '../../../../electron/vault/book.ts'
import { makeRekeyedCopy, previousPath, putCopyInPlace } from '../../../../electron/vault/rekey.ts'
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
beforeEach(() => {
  book = makeLooseBook((open) => note(open, 'kept', 'as it was'))
})
afterEach(() => book.remove())

function rekey() {
  const to = randomKey()
  const open = openBook(book.path, book.key, none)
  const copy = makeRekeyedCopy(open.db, book.path, { from: book.key, to }, madeAt)
  return { to, open, copy }
}

describe('a change of passphrase', () => {
  it('never touches the book itself: until the copy takes its place the old passphrase opens it', () => {
    const before = readFileSync(book.path)
    const { open, copy, to } = rekey()
    closeBook(open.db)
    expect(readFileSync(book.path).equals(before)).toBe(true)
    const copied = openBook(copy, to, none)
    expect(readNote(copied, 'kept')).toBe('as it was')
    closeBook(copied.db)
  })
  it('ends with the new passphrase alone opening the book, the old file beside it', () => {
    const { open, copy, to } = rekey()
    closeBook(open.db)
    putCopyInPlace(copy, book.path)
    expect(() => openBook(book.path, book.key, none)).toThrow('vault.wrongPassphrase')
    const opened = openBook(book.path, to, none)
    expect(readNote(opened, 'kept')).toBe('as it was')
    closeBook(opened.db)
    const previous = openBook(previousPath(book.path), book.key, none)
    expect(readNote(previous, 'kept')).toBe('as it was')
    closeBook(previous.db)
  })
  it('never leaves a log of the old book beside the new one', () => {
    const { open, copy } = rekey()
    closeBook(open.db)
    writeFileSync(`${book.path}-wal`, 'pages under the old key')
    putCopyInPlace(copy, book.path)
    expect(existsSync(`${book.path}-wal`)).toBe(false)
    expect(readdirSync(book.folder).sort()).toEqual(['Clients.keybook', 'Clients.keybook.previous'])
  })
  it('starts afresh where an earlier one was cut off half-way', () => {
    writeFileSync(`${book.path}.rekey`, 'a torso')
    const { open, copy, to } = rekey()
    closeBook(open.db)
    const copied = openBook(copy, to, none)
    expect(readNote(copied, 'kept')).toBe('as it was')
    closeBook(copied.db)
  })
})
