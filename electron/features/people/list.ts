import type { z } from 'zod'
import { foldForSearch } from '../../../shared/base/fold.ts'
import type { PersonRow, peopleFilter } from '../../../shared/contract/people.ts'
import type { Db, SqlValue } from '../../db/db.ts'

type Filter = z.output<typeof peopleFilter>
type Row = Omit<PersonRow, 'tags'> & { readonly tags: string }

/** Somebody with several places has a row for each, the weightiest first; a place that ended counts least. */
const listSql = (conditions: string) => `
WITH held AS (
  SELECT person_id, count(*) AS jobs FROM job WHERE deleted_at IS NULL AND ended_on IS NULL GROUP BY person_id
)
SELECT p.id, p.name, p.phone, p.email, p.birthday, p.tags, c.id AS clientId, coalesce(c.name, '') AS clientName,
       coalesce(j.title, '') AS title, coalesce(j.role, 'none') AS role, j.power, j.support,
       coalesce(j.stage, 'none') AS stage, j.wanted_stage AS wantedStage, coalesce(held.jobs, 0) AS jobCount
  FROM person p
  LEFT JOIN job j ON j.person_id = p.id AND j.deleted_at IS NULL
  LEFT JOIN client c ON c.id = j.client_id AND c.deleted_at IS NULL
  LEFT JOIN held ON held.person_id = p.id
 WHERE p.deleted_at IS NULL AND ${conditions}
 ORDER BY p.name, p.id, j.ended_on IS NOT NULL, c.id IS NULL, j.is_main DESC, j.power DESC`

const sqlOf = {
  clientId: 'c.id = ?',
  role: 'j.role = ?',
  stage: 'j.stage = ?',
  support: 'j.support = ?',
  minPower: 'j.power >= ?',
  tag: 'EXISTS (SELECT 1 FROM json_each(p.tags) t WHERE t.value = ?)',
} as const

function conditionOf(filter: Filter): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const keys = (Object.keys(sqlOf) as (keyof typeof sqlOf)[]).filter((key) => filter[key] !== undefined)
  const parts: string[] = keys.map((key) => sqlOf[key])
  if (filter.onlyKeyClients === true) parts.push('c.is_key = 1')
  return {
    sql: parts.length === 0 ? '1 = 1' : parts.join(' AND '),
    values: keys.map((key) => filter[key] ?? null),
  }
}

/** Every typed word occurs in the name, the position, the client's name or the ways to reach them. */
function holdsWords(row: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = foldForSearch([row.name, row.title, row.clientName, row.phone, row.email, row.tags].join(' '))
  return words.every((word) => text.includes(word))
}

/** People in use by name, each once, with the place that matches and matters most. */
export function listPeople(
  db: Db,
  filter: Filter,
  limit: number,
): { readonly rows: readonly PersonRow[]; readonly total: number } {
  const words = foldForSearch(filter.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const { sql, values } = conditionOf(filter)
  const found = db.statement(listSql(sql)).all(...values) as Row[]
  const seen = new Set<string>()
  const rows: PersonRow[] = []
  for (const row of found) {
    if (seen.has(row.id) || !holdsWords(row, words)) continue
    seen.add(row.id)
    if (rows.length < limit) rows.push({ ...row, tags: JSON.parse(row.tags) as string[] })
  }
  return { rows, total: seen.size }
}
