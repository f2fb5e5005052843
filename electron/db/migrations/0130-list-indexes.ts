import type { Migration } from '../migration.ts'

/** What long lists are read by, so that none reads a whole table to show its first rows. */
export const listIndexes: Migration = {
  version: 130,
  up: (db) => {
    db.exec('CREATE INDEX person_name ON person (name) WHERE deleted_at IS NULL')
  },
}
