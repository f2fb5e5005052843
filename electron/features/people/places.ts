import type { z } from 'zod'
import { foldForSearch } from '../../../shared/base/fold.ts'
import type { peopleFilter } from '../../../shared/contract/people.ts'
import type { Db, SqlValue } from '../../db/db.ts'
import { Kept } from '../../db/kept.ts'

export type Filter = z.output<typeof peopleFilter>

/** People in use with their places in use; conditions join with AND. */
export const placesSql = `
  FROM person p
  LEFT JOIN job j ON j.person_id = p.id AND j.deleted_at IS NULL
  LEFT JOIN client c ON c.id = j.client_id AND c.deleted_at IS NULL
 WHERE p.deleted_at IS NULL`

/** By name; somebody with several places has a row for each, the weightiest first; one that ended counts least. */
export const placesOrder = `
 ORDER BY p.name, p.rowid, j.ended_on IS NOT NULL, c.id IS NULL, j.is_main DESC, j.power DESC`

const sqlOf = {
  clientId: 'c.id = ?',
  role: 'j.role = ?',
  stage: 'j.stage = ?',
  support: 'j.support = ?',
  minPower: 'j.power >= ?',
  tag: 'EXISTS (SELECT 1 FROM json_each(p.tags) t WHERE t.value = ?)',
} as const

/** What a filter asks of a place, for a WHERE; the typed words are not in it. */
export function conditionOf(filter: Filter): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const keys = (Object.keys(sqlOf) as (keyof typeof sqlOf)[]).filter((key) => filter[key] !== undefined)
  const parts: string[] = keys.map((key) => sqlOf[key])
  if (filter.onlyKeyClients === true) parts.push('c.is_key = 1')
  return {
    sql: parts.map((part) => ` AND ${part}`).join(''),
    values: keys.map((key) => filter[key] ?? null),
  }
}

/** The typed words, as they are compared. */
export function wordsOf(filter: Filter): readonly string[] {
  return foldForSearch(filter.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
}

type Place = { readonly person: number; readonly job: number; readonly text: string }

/** Names a place by the rowids of its person and its job; job 0: somebody without any. */
export const placeKey = (person: number, job: number) => person * 2 ** 26 + job

const kept = new Kept<readonly Place[]>(['person', 'job', 'client'])

/** Name, position, client and ways to reach them of every place, as search compares them. */
function placeTexts(db: Db): readonly Place[] {
  return kept.of(db, '', () => {
    const sql = `
      SELECT p.rowid AS person, coalesce(j.rowid, 0) AS job,
             concat_ws(' ', p.name, j.title, c.name, p.phone, p.email, p.tags) AS text ${placesSql}`
    const rows = db.statement(sql).all() as Place[]
    return rows.map(({ person, job, text }) => ({ person, job, text: foldForSearch(text) }))
  })
}

/** The places in whose texts every word occurs. */
export function placesWith(db: Db, words: readonly string[]): readonly Place[] {
  return placeTexts(db).filter(({ text }) => words.every((word) => text.includes(word)))
}
