import { rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { assert } from '../../shared/base/assert.ts'
import { type BookKey, keyLiteral, openConnection } from '../db/connection.ts'
import { writeMeta } from './book.ts'
import { keepAs, moveIntoPlace, removeSidecars, syncFile } from './files.ts'
import { assertSoundCopy } from './verify.ts'

/** Where the book with the old passphrase stays until the next unlock. */
export function previousPath(path: string): string {
  return `${path}.previous`
}

/**
 * Makes, beside the open book, a sound copy under a new key. Never in place: a book killed half-way through a
 * change in place opens with neither passphrase. now: ISO instant. Returns the copy's path.
 */
export function makeRekeyedCopy(db: Database.Database, path: string, keys: ChangedKeys, now: string): string {
  const copy = `${path}.rekey`
  rmSync(copy, { force: true })
  removeSidecars(copy)
  db.prepare('VACUUM INTO ?').run(copy)
  const copied = openConnection(copy, keys.from)
  try {
    writeMeta(copied, 'passphrase_changed_at', now)
    // A key is changed page by page; the write-ahead log would keep pages under the old one.
    assert(copied.pragma('journal_mode = DELETE', { simple: true }) === 'delete', 'the copy has no log')
    const literal = keyLiteral(keys.to)
    copied.rekey(literal)
    literal.fill(0)
  } finally {
    copied.close()
  }
  removeSidecars(copy)
  syncFile(copy)
  assertSoundCopy(copy, keys.to)
  return copy
}

export type ChangedKeys = { readonly from: BookKey; readonly to: BookKey }

/** Puts the copy in the place of the shut book, which stays beside it under its previous name. */
export function putCopyInPlace(copy: string, path: string): void {
  keepAs(path, previousPath(path))
  removeSidecars(path)
  moveIntoPlace(copy, path)
}
