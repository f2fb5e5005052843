import type Database from 'better-sqlite3'

/** One numbered step of the schema; never edited once released. Numbers go up in tens. */
export type Migration = {
  readonly version: number
  readonly up: (db: Database.Database) => void
}

/** What every table of records begins with: its id and the times it was made, changed and put into the trash. */
export const recordColumns = `
  id TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT`
