import type { Migration } from '../migration.ts'

/** What the tags of a Word template stand for where the user chose it, by tag. */
export const wordTemplates: Migration = {
  version: 115,
  up: (db) => {
    db.exec("ALTER TABLE template ADD COLUMN word_keys TEXT NOT NULL DEFAULT '{}'")
  },
}
