import type { Migration } from '../migration.ts'

/**
 * A limit holds from a day until a day, so that an offer of former days is judged by what held then. Those there are
 * hold from the day on which they were written.
 */
export const datedLimits: Migration = {
  version: 160,
  up: (db) => {
    db.exec("ALTER TABLE price_rule ADD COLUMN valid_from TEXT NOT NULL DEFAULT ''")
    db.exec('ALTER TABLE price_rule ADD COLUMN valid_to TEXT')
    db.exec('UPDATE price_rule SET valid_from = substr(created_at, 1, 10)')
  },
}
