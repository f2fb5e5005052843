import { type SortValue, sortByValue } from '../../../shared/base/sort-rows.ts'
import type { PeopleArrangement, peopleSorts } from '../../../shared/contract/people.ts'
import { buyingRoles, relationStages } from '../../../shared/domain/people/types.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Db, SqlValue } from '../../db/db.ts'
import { Kept } from '../../db/kept.ts'
import { conditionOf, type Filter, placeKey, placesOrder, placesSql, placesWith, wordsOf } from './places.ts'

type SortColumn = {
  readonly sql: string
  readonly value: (raw: SqlValue) => SortValue
  /** true: it is the place's, not the person's. */
  readonly ofPlace?: true
}

const filled = (raw: SqlValue) => (raw === '' ? null : (raw as SortValue))
const stepOf = (steps: readonly string[]) => (raw: SqlValue) =>
  raw === null ? null : steps.indexOf(String(raw))

const sortColumns: Readonly<Record<(typeof peopleSorts)[number], SortColumn>> = {
  name: { sql: 'p.name', value: filled },
  phone: { sql: 'p.phone', value: filled },
  email: { sql: 'p.email', value: filled },
  // By the day of the year: that is what comes round.
  birthday: { sql: 'substr(p.birthday, -5)', value: filled },
  tags: { sql: 'p.tags', value: (raw) => filled((JSON.parse(String(raw)) as string[]).join(', ')) },
  title: { sql: 'j.title', value: filled, ofPlace: true },
  client: { sql: 'c.name', value: filled, ofPlace: true },
  power: { sql: 'j.power', value: filled, ofPlace: true },
  support: { sql: 'j.support', value: filled, ofPlace: true },
  stage: { sql: `coalesce(j.stage, 'none')`, value: stepOf(relationStages), ofPlace: true },
  wanted: { sql: 'j.wanted_stage', value: stepOf(relationStages), ofPlace: true },
  role: { sql: `nullif(j.role, 'none')`, value: stepOf(buyingRoles), ofPlace: true },
}

type Found = readonly [person: number, job: number, sortedBy: SqlValue]

/** Everybody with the place that fits and matters most, by name as SQLite compares. */
function findPlaces(db: Db, filter: Filter, sortedBy: string): readonly Found[] {
  const { sql, values } = conditionOf(filter)
  const select = `SELECT p.rowid, coalesce(j.rowid, 0), ${sortedBy} ${placesSql} ${sql}`
  const words = wordsOf(filter)
  const once = onlyFirst()
  if (words.length === 0) {
    const rows = db
      .statement(`${select} ${placesOrder}`)
      .raw()
      .all(...values) as Found[]
    return rows.filter(([person]) => once(person))
  }
  const texts = placesWith(db, words)
  const isWanted = new Set(texts.map(({ person, job }) => placeKey(person, job)))
  const among = `${select} AND p.rowid IN (SELECT value FROM json_each(?)) ${placesOrder}`
  const people = JSON.stringify([...new Set(texts.map(({ person }) => person))])
  const rows = db
    .statement(among)
    .raw()
    .all(...values, people) as Found[]
  return rows.filter(([person, job]) => isWanted.has(placeKey(person, job)) && once(person))
}

function onlyFirst(): (person: number) => boolean {
  const seen = new Set<number>()
  return (person) => {
    if (seen.has(person)) return false
    seen.add(person)
    return true
  }
}

/** Everybody in the book, without a look at places: an index holds it, so the list opens at once. */
function findEverybody(db: Db, sortedBy: string): readonly Found[] {
  const sql = `SELECT p.rowid, 0, ${sortedBy} FROM person p WHERE p.deleted_at IS NULL ORDER BY p.name, p.rowid`
  return db.statement(sql).raw().all() as Found[]
}

const kept = new Kept<readonly number[]>(['person', 'job', 'client'], 4)

/** The people of a list as rowids, in its order. */
export function peopleOrder(db: Db, arrangement: PeopleArrangement): readonly number[] {
  return kept.of(db, JSON.stringify(arrangement), () => {
    const { filter, sort, language } = arrangement
    const column = sort === null ? null : sortColumns[sort.column]
    const sortedBy = column?.sql ?? '0'
    const isPlain = Object.keys(filter).length === 0 && column?.ofPlace !== true
    const found = isPlain ? findEverybody(db, sortedBy) : findPlaces(db, filter, sortedBy)
    const sorted =
      sort === null || column === null
        ? found
        : sortByValue(found, (row) => column.value(row[2]), sort.descending, textOrder(language))
    return sorted.map(([person]) => person)
  })
}
