import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { Fault } from '../../shared/contract/errors.ts'
import { applicationId, type BookKey, openConnection } from '../db/connection.ts'
import { migrate } from '../db/migrate.ts'
import { clearAway, syncFolder } from './files.ts'
import { checkKey } from './pages.ts'
import { assertWritablePlace, probeBook } from './probe.ts'
import { faultFromSqlite } from './sqlite-faults.ts'

export type OpenBook = { readonly db: Database.Database; readonly path: string; readonly fileId: string }

export function readMeta(db: Database.Database, key: string): string | null {
  return (db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined) ?? null
}

export function writeMeta(db: Database.Database, key: string, value: string): void {
  db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value)
}

/** Makes a new encrypted book. Fault vault.fileExists: nothing is ever overwritten. now: ISO instant. */
export function createBook(path: string, bookKey: BookKey, now: string): OpenBook {
  if (existsSync(path)) throw new Fault('vault.fileExists', { path })
  if (existsSync(`${path}-wal`)) throw new Fault('vault.fileExists', { path: `${path}-wal` })
  try {
    mkdirSync(dirname(path), { recursive: true })
    const db = openConnection(path, bookKey, false)
    db.pragma(`application_id = ${applicationId}`)
    migrate(db, { beforeMigrate: () => {} })
    const fileId = randomUUID()
    writeMeta(db, 'file_id', fileId)
    writeMeta(db, 'created_at', now)
    db.pragma('wal_checkpoint(TRUNCATE)')
    syncFolder(dirname(path))
    return { db, path, fileId }
  } catch (error) {
    for (const ending of ['', '-wal', '-shm']) clearAway(path + ending)
    throw faultFromSqlite(error, path) ?? faultFromPlace(error, path)
  }
}

function faultFromPlace(error: unknown, path: string): unknown {
  const code = (error as { readonly code?: unknown } | null)?.code
  return code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR'
    ? new Fault('vault.readOnlyPlace', { path })
    : error
}

type OpenOptions = {
  /** Called with the open, not yet migrated database. */
  readonly beforeMigrate: (db: Database.Database) => void
  /** Books up to this size are checked as a whole before they open. */
  readonly wholeCheckBytes?: number
}

/** Beyond this a whole check would keep the user waiting; such a book is checked in slices while it is used. */
export const wholeCheckBytes = 64 * 1024 * 1024

/**
 * Opens a book with a key that fits it. Wrong key, damage, newer version, use by another window and a read-only
 * place are told apart; the file is never touched when it does not open.
 */
export function openBook(path: string, bookKey: BookKey, options: OpenOptions): OpenBook {
  assertKeyFits(path, bookKey)
  assertWritablePlace(path)
  let db: Database.Database | null = null
  // A log that was left behind tells of a session that did not end in order.
  const isWholeChecked =
    existsSync(`${path}-wal`) || statSync(path).size <= (options.wholeCheckBytes ?? wholeCheckBytes)
  try {
    db = openConnection(path, bookKey)
    const opened = db
    if (isWholeChecked && opened.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new Fault('vault.damaged', { path })
    }
    migrate(opened, { beforeMigrate: () => options.beforeMigrate(opened) })
    return { db: opened, path, fileId: readMeta(opened, 'file_id') ?? '' }
  } catch (error) {
    db?.close()
    throw faultFromSqlite(error, path) ?? error
  }
}

/** Fault vault.wrongPassphrase or vault.damaged; silent when the key fits. */
export function assertKeyFits(path: string, bookKey: BookKey): void {
  probeBook(path)
  const check = checkKey(path, bookKey)
  if (check === 'wrong') throw new Fault('vault.wrongPassphrase', { waitMs: 0 })
  if (check === 'damaged') throw new Fault('vault.damaged', { path })
}

/** Ends the write-ahead log and shuts the file. */
export function closeBook(db: Database.Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}
