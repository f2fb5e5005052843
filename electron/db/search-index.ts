import { foldForSearch } from '../../shared/base/fold.ts'
import type { BookRecord } from '../../shared/base/record.ts'
import type { Db } from './db.ts'
import type { Table } from './table.ts'

/** Two blanks at the end let the last two characters begin a trigram too, so that 1–2 characters are found. */
const padding = '  '

/** Keeps the search index in step with a record; records in the trash are not found. */
export function indexRecord<T extends BookRecord>(db: Db, table: Table<T>, record: T): void {
  if (table.search === null) return
  if (record.deletedAt !== null) {
    unindexRecord(db, table.name, record.id)
    return
  }
  const found = table.search(record)
  const text = foldForSearch(`${found.title} ${found.detail} ${found.text}`) + padding
  const { rowid } = db
    .statement(
      `INSERT INTO search_doc (table_name, record_id, kind, client_id, title, detail) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (table_name, record_id) DO UPDATE SET
         kind = excluded.kind, client_id = excluded.client_id, title = excluded.title, detail = excluded.detail
       RETURNING rowid`,
    )
    .get(table.name, record.id, found.kind, found.clientId, found.title, found.detail) as { rowid: number }
  db.statement('INSERT OR REPLACE INTO search_fts (rowid, text) VALUES (?, ?)').run(rowid, text)
}

export function unindexRecord(db: Db, tableName: string, id: string): void {
  const row = db
    .statement('DELETE FROM search_doc WHERE table_name = ? AND record_id = ? RETURNING rowid')
    .get(tableName, id) as { rowid: number } | undefined
  if (row !== undefined) db.statement('DELETE FROM search_fts WHERE rowid = ?').run(row.rowid)
}
