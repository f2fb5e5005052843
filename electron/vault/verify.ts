import type Database from 'better-sqlite3'
import type { VerifyReport } from '../../shared/contract/vault.ts'
import { type BookKey, inspectFile } from '../db/connection.ts'
import { checkPages } from './pages.ts'

type Progress = (done: number, total: number) => void

/** Checks every page's HMAC, then SQLite's own quick check and all references. Times in milliseconds. */
export function verifyOpenBook(
  db: Database.Database,
  path: string,
  bookKey: BookKey,
  progress: Progress = () => {},
): VerifyReport {
  const started = performance.now()
  db.pragma('wal_checkpoint(TRUNCATE)')
  const { pages, damaged } = checkPages(path, bookKey, null, progress)
  return {
    pages,
    damagedPages: damaged.length,
    quickCheck: db.pragma('quick_check(1)', { simple: true }) === 'ok' ? 'ok' : 'failed',
    foreignKeyProblems: (db.pragma('foreign_key_check') as unknown[]).length,
    durationMs: Math.round(performance.now() - started),
  }
}

/** Opens a finished copy on its own and looks at all of it; throws with the reason when it is not sound. */
export function assertSoundCopy(path: string, bookKey: BookKey): void {
  const { damaged } = checkPages(path, bookKey, null)
  if (damaged.length > 0) throw new Error(`the copy has ${damaged.length} damaged pages`)
  inspectFile(path, bookKey, (db) => {
    const check = db.pragma('quick_check(1)', { simple: true })
    if (check !== 'ok') throw new Error(`the copy does not check: ${String(check)}`)
  })
}
