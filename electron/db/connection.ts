import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { assert } from '../../shared/base/assert.ts'

/** The 32 bytes that open a book, and the salt that stands in its first 16 bytes. */
export type BookKey = { readonly key: Buffer; readonly salt: Buffer }

/** Marks a file as a Keybook ('KBOK'), for other tools. */
export const applicationId = 0x4b424f4b
const cipherRelease = /SQLite3 Multiple Ciphers 2\./
const busyMs = 250

type Pragma = { readonly name: string; readonly set: string; readonly reads: string | number }

/** Set and read back on every open: SQLite forgets most of them with the connection. */
const pragmas: readonly Pragma[] = [
  { name: 'locking_mode', set: 'EXCLUSIVE', reads: 'exclusive' },
  { name: 'journal_mode', set: 'WAL', reads: 'wal' },
  // NORMAL would lose acknowledged commands at a power cut.
  { name: 'synchronous', set: 'FULL', reads: 2 },
  // Otherwise plain text lands in the system's temporary folder.
  { name: 'temp_store', set: 'MEMORY', reads: 2 },
  { name: 'foreign_keys', set: 'ON', reads: 1 },
  { name: 'trusted_schema', set: 'OFF', reads: 0 },
  { name: 'cell_size_check', set: 'ON', reads: 1 },
  // 48 MB: a page that falls out of the cache is read and decrypted again, which made long work ten times slower.
  { name: 'cache_size', set: '-49152', reads: -49_152 },
  { name: 'checkpoint_fullfsync', set: 'ON', reads: 1 },
]

/** Key and salt as the literal SQLCipher takes; the caller zeroes it. */
export function keyLiteral({ key, salt }: BookKey): Buffer {
  return Buffer.from(`x'${key.toString('hex')}${salt.toString('hex')}'`, 'latin1')
}

function applyKey(db: Database.Database, bookKey: BookKey): void {
  const literal = keyLiteral(bookKey)
  try {
    db.pragma(`cipher='sqlcipher'`)
    db.pragma('legacy=4')
    db.key(literal)
  } finally {
    literal.fill(0)
  }
}

/** Opens an encrypted file, or makes it when mustExist is false. Throws what SQLite throws. */
export function openConnection(path: string, bookKey: BookKey, mustExist = true): Database.Database {
  assert(
    bookKey.key.length === 32 && bookKey.salt.length === 16,
    'a book opens with 32 bytes of key, 16 of salt',
  )
  assert(existsSync(path) === mustExist, mustExist ? 'the file exists' : 'no file is overwritten')
  const db = new Database(path, { fileMustExist: mustExist, timeout: busyMs })
  try {
    applyKey(db, bookKey)
    for (const pragma of pragmas) setPragma(db, pragma)
    const release = String(db.prepare('SELECT sqlite3mc_version()').pluck().get())
    assert(cipherRelease.test(release), `the encrypting SQLite is the one that was tested (${release})`)
    // With EXCLUSIVE locking the first read takes the lock: a second window learns at once that it is in use.
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function setPragma(db: Database.Database, { name, set, reads }: Pragma): void {
  db.pragma(`${name} = ${set}`)
  const found = db.pragma(name, { simple: true })
  assert(found === reads, `${name} is ${set}, found ${String(found)}`)
}

/**
 * Looks into a file that nobody else uses, without touching it or making a log beside it. A book that was shut in
 * WAL mode (one copied by hand) can't be read so; an encrypted copy of it is looked into then.
 */
export function inspectFile<T>(path: string, bookKey: BookKey, look: (db: Database.Database) => T): T {
  try {
    return lookInto(path, bookKey, { readonly: true }, look)
  } catch (error) {
    if (!needsLog(error)) throw error
    return inspectCopy(path, bookKey, look)
  }
}

function needsLog(error: unknown): boolean {
  const code = String((error as { readonly code?: unknown } | null)?.code)
  return code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_READONLY')
}

function inspectCopy<T>(path: string, bookKey: BookKey, look: (db: Database.Database) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-look-'))
  try {
    const copy = join(folder, 'copy.keybook')
    copyFileSync(path, copy)
    return lookInto(copy, bookKey, {}, look)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function lookInto<T>(
  path: string,
  bookKey: BookKey,
  options: Database.Options,
  look: (db: Database.Database) => T,
): T {
  const db = new Database(path, { ...options, fileMustExist: true, timeout: busyMs })
  try {
    applyKey(db, bookKey)
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('temp_store = MEMORY')
    db.pragma('trusted_schema = OFF')
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    db.pragma('query_only = ON')
    return look(db)
  } finally {
    db.close()
  }
}
