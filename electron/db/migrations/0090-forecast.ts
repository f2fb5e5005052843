import type { Migration } from '../migration.ts'

/** What was forecast in a month for those ahead. Kept, never changed: no records, so no undo and no trash. */
export const forecastSnapshots: Migration = {
  version: 90,
  up: (db) => {
    db.exec(`
CREATE TABLE forecast_snapshot (
  made_in TEXT NOT NULL, month TEXT NOT NULL, currency TEXT NOT NULL, mean_minor INTEGER NOT NULL,
  low_minor INTEGER NOT NULL, high_minor INTEGER NOT NULL, PRIMARY KEY (made_in, month)
) STRICT, WITHOUT ROWID;
`)
  },
}
