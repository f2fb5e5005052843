import type Database from 'better-sqlite3'

/** One numbered step of the schema; never edited once released. Numbers go up in tens. */
export type Migration = {
  readonly version: number
  readonly up: (db: Database.Database) => void
}
