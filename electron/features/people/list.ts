import { foldForSearch } from '../../../shared/base/fold.ts'
import type { PeopleArrangement, PersonRow } from '../../../shared/contract/people.ts'
import type { Db } from '../../db/db.ts'
import { peopleOrder } from './order.ts'
import { conditionOf, type Filter, placesOrder, placesSql, wordsOf } from './places.ts'

type Row = Omit<PersonRow, 'tags'> & { readonly rowid: number; readonly tags: string }

const rowsSql = (conditions: string) => `
SELECT p.rowid, p.id, p.name, p.phone, p.email, p.birthday, p.tags, c.id AS clientId,
       coalesce(c.name, '') AS clientName, coalesce(j.title, '') AS title, coalesce(j.role, 'none') AS role,
       j.power, j.support, coalesce(j.stage, 'none') AS stage, j.wanted_stage AS wantedStage,
       (SELECT count(*) FROM job h WHERE h.person_id = p.id AND h.deleted_at IS NULL AND h.ended_on IS NULL)
         AS jobCount
  ${placesSql} ${conditions} AND p.rowid IN (SELECT value FROM json_each(?)) ${placesOrder}`

/** Every typed word occurs in the name, the position, the client's name or the ways to reach them. */
function holdsWords(row: Row, words: readonly string[]): boolean {
  const text = foldForSearch([row.name, row.title, row.clientName, row.phone, row.email, row.tags].join(' '))
  return words.every((word) => text.includes(word))
}

/** The rows of some people, each with the place that fits and matters most. */
function rowsOf(db: Db, filter: Filter, rowids: readonly number[]): readonly PersonRow[] {
  const words = wordsOf(filter)
  const { sql, values } = conditionOf(filter)
  const found = db.statement(rowsSql(sql)).all(...values, JSON.stringify(rowids)) as Row[]
  const byId = new Map<number, PersonRow>()
  for (const { rowid, ...row } of found) {
    if (byId.has(rowid) || !(words.length === 0 || holdsWords({ rowid, ...row }, words))) continue
    byId.set(rowid, { ...row, tags: JSON.parse(row.tags) as string[] })
  }
  return rowids.flatMap((rowid) => byId.get(rowid) ?? [])
}

type Window = PeopleArrangement & { readonly offset: number; readonly limit: number }
type People = { readonly rows: readonly PersonRow[]; readonly total: number }

/** People in use, each once: a window on all of them in the order that is asked for. */
export function listPeople(db: Db, { offset, limit, ...arrangement }: Window): People {
  const order = peopleOrder(db, arrangement)
  return { rows: rowsOf(db, arrangement.filter, order.slice(offset, offset + limit)), total: order.length }
}

/** Who stands so many places on in the list; the first where nobody of it is meant, the last stays; null: nobody. */
export function neighbourOf(
  db: Db,
  arrangement: PeopleArrangement,
  personId: string | null,
  by: 1 | -1,
): string | null {
  const order = peopleOrder(db, arrangement)
  const rowid = db.statement('SELECT rowid FROM person WHERE id = ?').pluck().get(personId) as number
  const at = order.indexOf(rowid)
  const next = order[at < 0 ? 0 : Math.max(0, Math.min(order.length - 1, at + by))]
  if (next === undefined) return null
  return db.statement('SELECT id FROM person WHERE rowid = ?').pluck().get(next) as string
}
