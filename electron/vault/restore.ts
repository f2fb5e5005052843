import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { Fault } from '../../shared/contract/errors.ts'
import type { BookContents } from '../../shared/contract/vault.ts'
import { type BookKey, inspectFile } from '../db/connection.ts'
import { latestVersion } from '../db/migrate.ts'
import { assertKeyFits } from './book.ts'
import { clearAway, keepAs, moveIntoPlace, removeSidecars, syncFile } from './files.ts'
import { faultFromSqlite } from './sqlite-faults.ts'
import { assertSoundCopy } from './verify.ts'

const counted = {
  clients: 'client',
  people: 'person',
  visits: 'visit',
  deals: 'deal',
  proposals: 'proposal',
  commissionEntries: 'commission_entry',
} as const

/** Counts what is in a closed book or backup, read-only. Faults tell why it does not open. */
export function inspectContents(path: string, bookKey: BookKey): BookContents {
  assertKeyFits(path, bookKey)
  try {
    return inspectFile(path, bookKey, countContents)
  } catch (error) {
    throw faultFromSqlite(error, path) ?? error
  }
}

function countContents(db: Database.Database): BookContents {
  const schemaVersion = db.pragma('user_version', { simple: true }) as number
  if (schemaVersion > latestVersion()) {
    throw new Fault('vault.newerVersion', { found: schemaVersion, known: latestVersion() })
  }
  const count = (table: string) =>
    db.prepare(`SELECT count(*) FROM ${table} WHERE deleted_at IS NULL`).pluck().get() as number
  const counts = Object.entries(counted).map(([name, table]) => [name, count(table)])
  const lastChangeAt = db.prepare('SELECT max(at) FROM command').pluck().get() as string | null
  return {
    ...(Object.fromEntries(counts) as Omit<BookContents, 'lastChangeAt'>),
    lastChangeAt,
    schemaVersion,
  }
}

/**
 * Puts a sound copy of a backup in the place of a shut book. The replaced book is kept, together with any log
 * beside it: a log left beside the new file would silently undo the restore. Returns where the old book lies.
 */
export function restoreBackup(backup: string, path: string, bookKey: BookKey, now: string): string | null {
  const partial = `${path}.restoring`
  rmSync(partial, { force: true })
  mkdirSync(dirname(path), { recursive: true })
  try {
    copyFileSync(backup, partial)
    syncFile(partial)
    assertSoundCopy(partial, bookKey)
  } catch (error) {
    clearAway(partial)
    throw error
  }
  const kept = existsSync(path) ? keepReplaced(path, now) : null
  removeSidecars(path)
  moveIntoPlace(partial, path)
  return kept
}

function keepReplaced(path: string, now: string): string {
  const stamp = now.slice(0, 19).replace('T', ' ').replaceAll(':', '')
  const kept = path.replace(/(\.keybook)?$/i, ` replaced ${stamp}.keybook`)
  keepAs(path, kept)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${kept}-wal`)
  return kept
}
