import type { Snapshot } from '../../../shared/domain/forecast/honesty.ts'
import type { Db } from '../../db/db.ts'

/** All forecasts that were kept, the oldest first. */
export function listSnapshots(db: Db): Snapshot[] {
  return db
    .statement(
      `SELECT made_in AS madeIn, month, currency, mean_minor AS meanMinor, low_minor AS lowMinor,
              high_minor AS highMinor, 'kept' AS source FROM forecast_snapshot ORDER BY made_in, month`,
    )
    .all() as Snapshot[]
}

/** Whether a forecast was kept in a month, YYYY-MM. */
export function isKept(db: Db, madeIn: string): boolean {
  return db.statement('SELECT 1 FROM forecast_snapshot WHERE made_in = ? LIMIT 1').get(madeIn) !== undefined
}

/** Keeps months as forecast; what was kept in that month before stays. No change of the book: undo passes over it. */
export function keepSnapshots(db: Db, snapshots: readonly Snapshot[]): void {
  const sql = `INSERT OR IGNORE INTO forecast_snapshot (made_in, month, currency, mean_minor, low_minor, high_minor)
    VALUES (?, ?, ?, ?, ?, ?)`
  for (const s of snapshots)
    db.statement(sql).run(s.madeIn, s.month, s.currency, s.meanMinor, s.lowMinor, s.highMinor)
}
