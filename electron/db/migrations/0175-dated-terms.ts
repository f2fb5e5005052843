import type { Migration } from '../migration.ts'

/** What is agreed with a client begins on a day, so that one agreement follows another; null: from the start. */
export const datedTerms: Migration = {
  version: 175,
  up: (db) => {
    db.exec('ALTER TABLE client_terms ADD COLUMN valid_from TEXT')
  },
}
