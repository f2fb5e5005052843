import type { Rhythm } from '../../../shared/domain/today/due-contacts.ts'
import type { Db } from '../../db/db.ts'

export type ClientRhythm = Rhythm & { readonly id: string; readonly name: string }

type Row = Omit<ClientRhythm, 'isKey'> & { readonly isKey: number }

/** Clients with an agreed rhythm that are not lost, and when they were last and will next be met. today: YYYY-MM-DD. */
export function readRhythms(db: Db, today: string): ClientRhythm[] {
  const rows = db
    .statement(
      `SELECT c.id, c.name, c.is_key AS isKey, c.ideal_days AS idealDays, c.longest_days AS longestDays,
              (SELECT substr(max(starts_at), 1, 10) FROM visit
                WHERE client_id = c.id AND deleted_at IS NULL AND state = 'done') AS lastContactOn,
              (SELECT substr(min(starts_at), 1, 10) FROM visit
                WHERE client_id = c.id AND starts_at >= @today AND deleted_at IS NULL AND state = 'planned') AS nextContactOn
         FROM client c WHERE c.deleted_at IS NULL AND c.status <> 'lost' AND c.ideal_days IS NOT NULL`,
    )
    .all({ today }) as Row[]
  return rows.map((row) => ({ ...row, isKey: row.isKey === 1 }))
}
