import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import type { Db } from '../../db/db.ts'

/** A column that points at a client or a person; list: it holds a JSON list of ids. */
export type Reference = {
  readonly table: string
  readonly column: string
  readonly shape: 'id' | 'list'
}

/** The search index follows its records by itself. */
const indexes = ['search_doc']

/**
 * Every column of the book that points at a client or person, found in the schema itself: by its foreign key, or by
 * its name where it holds a list (person_ids). A table added later is found without being named here.
 */
export function referencesTo(db: Db, kind: MergedKind): readonly Reference[] {
  const byKey = db
    .statement(
      `SELECT m.name AS "table", f."from" AS "column", 'id' AS shape
         FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" = ? ORDER BY m.name, f."from"`,
    )
    .all(kind) as Reference[]
  const lists = columnsNamed(db, `%${kind}_ids`).map((found) => ({ ...found, shape: 'list' as const }))
  return [...byKey, ...lists]
}

/** Columns whose name says that they hold the id of a client or person but that no merge would find. */
export function unfoundColumns(db: Db, kind: MergedKind): readonly Omit<Reference, 'shape'>[] {
  const found = new Set(referencesTo(db, kind).map(({ table, column }) => `${table}.${column}`))
  return columnsNamed(db, `%${kind}_id%`).filter(
    ({ table, column }) => !found.has(`${table}.${column}`) && !indexes.includes(table),
  )
}

function columnsNamed(db: Db, pattern: string): readonly Omit<Reference, 'shape'>[] {
  return db
    .statement(
      `SELECT m.name AS "table", c.name AS "column"
         FROM sqlite_schema m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.name LIKE ? ORDER BY m.name, c.name`,
    )
    .all(pattern) as Omit<Reference, 'shape'>[]
}
