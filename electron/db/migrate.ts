import type Database from 'better-sqlite3'
import { Fault } from '../../shared/contract/errors.ts'
import type { Migration } from './migration.ts'
import { migrations as all } from './migrations/list.ts'

type Options = {
  /** Makes a copy of the book; called only when there is something to migrate in a book that is not new. */
  readonly beforeMigrate: () => void
  readonly migrations?: readonly Migration[]
}

/** The schema version this program writes. */
export function latestVersion(migrations: readonly Migration[] = all): number {
  return migrations.at(-1)?.version ?? 0
}

/**
 * Brings a book to the latest schema, all pending steps in one transaction.
 * Fault vault.newerVersion when a newer program wrote it; the file is then left as it is.
 */
export function migrate(
  db: Database.Database,
  options: Options,
): { readonly from: number; readonly to: number } {
  const migrations = options.migrations ?? all
  const found = db.pragma('user_version', { simple: true }) as number
  const known = latestVersion(migrations)
  if (found > known) throw new Fault('vault.newerVersion', { found, known })
  const pending = migrations.filter((m) => m.version > found)
  if (pending.length === 0) return { from: found, to: found }
  if (found > 0) options.beforeMigrate()
  db.transaction(() => {
    for (const migration of pending) migration.up(db)
    db.pragma(`user_version = ${known}`)
  }).immediate()
  return { from: found, to: known }
}
