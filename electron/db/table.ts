import type { BookRecord } from '../../shared/base/record.ts'
import type { SqlValue } from './db.ts'

/** How a field lies in its column. */
export type Codec<T> = {
  readonly toColumn: (value: T) => SqlValue
  readonly fromColumn: (value: SqlValue) => T
}

/** Text and numbers, with or without null: as they are. */
// biome-ignore lint/suspicious/noExplicitAny: a plain column serves every type SQLite stores as it is
export const plain: Codec<any> = { toColumn: (v) => v, fromColumn: (v) => v }
export const flag: Codec<boolean> = { toColumn: (v) => (v ? 1 : 0), fromColumn: (v) => v === 1 }

export function json<T>(): Codec<T> {
  return { toColumn: (v) => JSON.stringify(v), fromColumn: (v) => JSON.parse(String(v)) as T }
}

export type SearchText = {
  readonly kind: string
  readonly clientId: string | null
  readonly title: string
  readonly detail: string
  /** Everything that should be found; folded when stored. */
  readonly text: string
}

type Fields<T> = { readonly [K in keyof T]-?: Codec<T[K]> }

export type Table<T extends BookRecord> = {
  readonly name: string
  readonly fields: Fields<T>
  /** Field name -> column name. */
  readonly columns: Readonly<Record<keyof T & string, string>>
  readonly insertSql: string
  /** What a person calls this record in the trash and in 'Undo: …'. */
  readonly title: (record: T) => string
  /** Whether the trash shows a deleted record: what is reckoned anew by itself is not the user's to bring back. */
  readonly isInTrash: (record: T) => boolean
  /** null: not found by search. */
  readonly search: ((record: T) => SearchText) | null
}

export const recordFields = { id: plain, createdAt: plain, changedAt: plain, deletedAt: plain } as const

const registry = new Map<string, Table<BookRecord>>()

type Definition<T extends BookRecord> = {
  readonly name: string
  readonly fields: Fields<Omit<T, keyof BookRecord>>
  readonly title: (record: T) => string
  /** Absent: always. */
  readonly isInTrash?: (record: T) => boolean
  readonly search?: (record: T) => SearchText
}

function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
}

/** Ties an entity to its table: a field that is forgotten does not compile. */
export function defineTable<T extends BookRecord>(definition: Definition<T>): Table<T> {
  const fields = { ...recordFields, ...definition.fields } as unknown as Fields<T>
  const names = Object.keys(fields) as (keyof T & string)[]
  const columns = Object.fromEntries(names.map((n) => [n, columnName(n)])) as Record<keyof T & string, string>
  const insertSql = `INSERT INTO ${definition.name} (${names.map((n) => columns[n]).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  const table: Table<T> = {
    name: definition.name,
    fields,
    columns,
    insertSql,
    title: definition.title,
    isInTrash: definition.isInTrash ?? (() => true),
    search: definition.search ?? null,
  }
  registry.set(definition.name, table as unknown as Table<BookRecord>)
  return table
}

/** The table of a name that came over the bridge; undefined where there is none. */
export function tableNamed(name: string): Table<BookRecord> | undefined {
  return registry.get(name)
}

export function allTables(): readonly Table<BookRecord>[] {
  return [...registry.values()]
}

export function toRecord<T extends BookRecord>(table: Table<T>, row: unknown): T {
  const raw = row as Record<string, SqlValue>
  const record: Record<string, unknown> = {}
  for (const field of Object.keys(table.fields) as (keyof T & string)[]) {
    record[field] = table.fields[field].fromColumn(raw[table.columns[field]] ?? null)
  }
  return record as T
}

export function toColumns<T extends BookRecord>(
  table: Table<T>,
  patch: Partial<T>,
): Record<string, SqlValue> {
  const row: Record<string, SqlValue> = {}
  for (const field of Object.keys(patch) as (keyof T & string)[]) {
    const codec = table.fields[field]
    if (codec !== undefined) row[table.columns[field]] = codec.toColumn(patch[field] as T[typeof field])
  }
  return row
}
