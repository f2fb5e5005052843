import { assert } from '../../shared/base/assert.ts'
import type { BookRecord, NewRecord } from '../../shared/base/record.ts'
import { Fault } from '../../shared/contract/errors.ts'
import type { Db, SqlValue } from './db.ts'
import type { Journal, RawRow } from './journal.ts'
import { indexRecord, unindexRecord } from './search-index.ts'
import { type Table, toColumns, toRecord } from './table.ts'

function journalOf(db: Db): Journal {
  assert(db.journal !== null, 'records are written inside a command only')
  return db.journal
}

/** Adds a record; the book gives id and times. */
export function insertRecord<T extends BookRecord>(
  db: Db,
  table: Table<T>,
  id: string,
  fields: NewRecord<T>,
): T {
  const journal = journalOf(db)
  const times = { id, createdAt: journal.line.now, changedAt: journal.line.now, deletedAt: null }
  const record = { ...fields, ...times } as unknown as T
  const names = Object.keys(table.fields) as (keyof T & string)[]
  db.statement(table.insertSql).run(...names.map((n) => table.fields[n].toColumn(record[n])))
  journal.record({ kind: 'insert', table: table.name, id }, table.title(record))
  indexRecord(db, table, record)
  return record
}

/** Changes the given fields; unchanged ones leave no line in the log. Fault core.notFound when it is gone. */
export function updateRecord<T extends BookRecord>(
  db: Db,
  table: Table<T>,
  id: string,
  patch: Partial<NewRecord<T>>,
): T {
  return patchColumns(db, table, id, toColumns(table, patch as Partial<T>))
}

/** Puts a record into the trash. */
export function trashRecord<T extends BookRecord>(db: Db, table: Table<T>, id: string): T {
  return patchColumns(db, table, id, { deleted_at: journalOf(db).line.now })
}

/** Takes a record out of the trash. */
export function untrashRecord<T extends BookRecord>(db: Db, table: Table<T>, id: string): T {
  return patchColumns(db, table, id, { deleted_at: null })
}

/** Sets columns as they lie in the table, logs what they were, keeps the search index right. */
export function patchColumns<T extends BookRecord>(
  db: Db,
  table: Table<T>,
  id: string,
  columns: Readonly<Record<string, SqlValue>>,
): T {
  const journal = journalOf(db)
  const row = rawRow(db, table, id)
  if (row === undefined) throw new Fault('core.notFound', {})
  const changed = Object.keys(columns).filter((c) => row[c] !== columns[c])
  if (changed.length === 0) return toRecord(table, row)
  const names = [...changed, 'changed_at']
  const after: Record<string, SqlValue> = {}
  for (const name of changed) after[name] = columns[name] ?? null
  after.changed_at = columns.changed_at ?? journal.line.now
  const before = Object.fromEntries(names.map((n) => [n, row[n] ?? null]))
  db.statement(`UPDATE ${table.name} SET ${names.map((n) => `${n} = ?`).join(', ')} WHERE id = ?`).run(
    ...names.map((n) => after[n] ?? null),
    id,
  )
  const record = toRecord(table, { ...row, ...after })
  journal.record({ kind: 'update', table: table.name, id, before, after }, table.title(record))
  indexRecord(db, table, record)
  return record
}

/** Removes a row for good; the log keeps what it was. */
export function removeRow<T extends BookRecord>(db: Db, table: Table<T>, id: string): void {
  const row = rawRow(db, table, id)
  if (row === undefined) throw new Fault('core.notFound', {})
  db.statement(`DELETE FROM ${table.name} WHERE id = ?`).run(id)
  unindexRecord(db, table.name, id)
  journalOf(db).record(
    { kind: 'remove', table: table.name, id, before: row },
    table.title(toRecord(table, row)),
  )
}

/** Puts back a row that was removed, as it was. */
export function reinsertRow<T extends BookRecord>(db: Db, table: Table<T>, row: RawRow): void {
  const names = Object.keys(row)
  db.statement(
    `INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  ).run(...names.map((n) => row[n] ?? null))
  const record = toRecord(table, row)
  journalOf(db).record({ kind: 'insert', table: table.name, id: record.id }, table.title(record))
  indexRecord(db, table, record)
}

export function rawRow<T extends BookRecord>(db: Db, table: Table<T>, id: string): RawRow | undefined {
  return db.statement(`SELECT * FROM ${table.name} WHERE id = ?`).get(id) as RawRow | undefined
}

/** The record in use; Fault core.notFound when it is gone or in the trash. */
export function getRecord<T extends BookRecord>(db: Db, table: Table<T>, id: string): T {
  const record = findRecord(db, table, id)
  if (record === undefined) throw new Fault('core.notFound', {})
  return record
}

export function findRecord<T extends BookRecord>(db: Db, table: Table<T>, id: string): T | undefined {
  const row = rawRow(db, table, id)
  return row === undefined || row.deleted_at !== null ? undefined : toRecord(table, row)
}

/** Records in use that meet a condition, e.g. 'client_id = ? ORDER BY name'. The condition is never user text. */
export function listRecords<T extends BookRecord>(
  db: Db,
  table: Table<T>,
  condition = '1 = 1',
  parameters: readonly SqlValue[] = [],
): T[] {
  const rows = db
    .statement(`SELECT * FROM ${table.name} WHERE deleted_at IS NULL AND ${condition}`)
    .all(...parameters)
  return rows.map((row) => toRecord(table, row))
}
