import type { RhythmFacts } from '../../../shared/domain/planner/rhythm.ts'
import type { Db } from '../../db/db.ts'
import { Kept } from '../../db/kept.ts'

export type ClientRhythmFacts = RhythmFacts & {
  readonly id: string
  readonly name: string
  readonly isKey: boolean
  readonly visitMinutes: number | null
}

type Row = Omit<ClientRhythmFacts, 'isKey'> & { readonly isKey: number }

/** Each table is read once and grouped. Every form of contact counts (K-35). */
const sql = `
WITH met AS (
  SELECT client_id, substr(max(starts_at), 1, 10) AS day FROM visit
   WHERE deleted_at IS NULL AND state = 'done' AND client_id IS NOT NULL GROUP BY client_id
), coming AS (
  SELECT client_id, substr(min(starts_at), 1, 10) AS day FROM visit
   WHERE deleted_at IS NULL AND state = 'planned' AND starts_at >= @today AND client_id IS NOT NULL GROUP BY client_id
)
SELECT c.id, c.name, c.is_key AS isKey, c.ideal_days AS idealDays, c.longest_days AS longestDays,
       p.snoozed_until AS snoozedUntil, p.visit_minutes AS visitMinutes,
       met.day AS lastContactOn, coming.day AS nextContactOn
  FROM client c
  LEFT JOIN client_plan p ON p.client_id = c.id AND p.deleted_at IS NULL
  LEFT JOIN met ON met.client_id = c.id
  LEFT JOIN coming ON coming.client_id = c.id
 WHERE c.deleted_at IS NULL`

function toFacts(row: unknown): ClientRhythmFacts {
  const facts = row as Row
  return { ...facts, isKey: facts.isKey === 1 }
}

const kept = new Kept<readonly ClientRhythmFacts[]>(['visit', 'client', 'client_plan'])

/**
 * What rhythms are reckoned from, for every client that is not lost. today: YYYY-MM-DD. The day, the pool and the
 * suggestion ask for it after every change of anything, and all contacts there ever were are looked at for it.
 */
export function listRhythmFacts(db: Db, today: string): readonly ClientRhythmFacts[] {
  return kept.of(db, today, () => db.statement(`${sql} AND c.status <> 'lost'`).all({ today }).map(toFacts))
}

/** The same for one client; undefined when it is gone. */
export function findRhythmFacts(db: Db, clientId: string, today: string): ClientRhythmFacts | undefined {
  const row = db.statement(`${sql} AND c.id = @clientId`).get({ today, clientId })
  return row === undefined ? undefined : toFacts(row)
}
