import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BookKey } from '../../electron/db/connection.ts'
import { closeBook, createBook, type OpenBook } from '../../electron/vault/book.ts'

export const madeAt = '2026-11-24T09:00:00.000Z'

/** A folder of its own with one book under a random key, for tests of the file itself. */
export type LooseBook = {
  readonly folder: string
  readonly path: string
  readonly key: BookKey
  readonly remove: () => void
}

export function randomKey(): BookKey {
  return { key: randomBytes(32), salt: randomBytes(16) }
}

/** Makes a shut book; fill writes into it before it is shut. */
export function makeLooseBook(fill: (book: OpenBook) => void = () => {}, key = randomKey()): LooseBook {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-vault-'))
  const path = join(folder, 'Clients.keybook')
  const book = createBook(path, key, madeAt)
  fill(book)
  closeBook(book.db)
  return { folder, path, key, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Writes a setting, the simplest thing a book can hold. */
export function note(book: Pick<OpenBook, 'db'>, key: string, value: string): void {
  book.db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, value)
}

export function readNote(book: Pick<OpenBook, 'db'>, key: string): string | undefined {
  return book.db.prepare('SELECT value FROM setting WHERE key = ?').pluck().get(key) as string | undefined
}
