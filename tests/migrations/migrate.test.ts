import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { schemaSql, schemaTypes } from '../../build/schema-text.ts'
import { openConnection } from '../../electron/db/connection.ts'
import { latestVersion, migrate } from '../../electron/db/migrate.ts'
import { migrations } from '../../electron/db/migrations/list.ts'
import { randomKey } from '../support/loose-book.ts'

let folder: string
let db: Database.Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-migrations-'))
  db = openConnection(join(folder, 'Book.keybook'), randomKey(), false)
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})
const version = () => db.pragma('user_version', { simple: true })
const never = { beforeMigrate: () => expect.unreachable('a new book needs no copy') }

describe('the steps of the schema', () => {
  it('are numbered upwards in tens or fives, none twice', () => {
    const versions = migrations.map((m) => m.version)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
    expect(versions.every((v) => v % 5 === 0)).toBe(true)
  })
  it('lead a new book to the schema that stands in schema.sql and schema.ts', () => {
    migrate(db, never)
    expect(version()).toBe(latestVersion())
    const written = (name: string) =>
      readFileSync(new URL(`../../electron/db/${name}`, import.meta.url), 'utf8')
    expect(schemaSql(db)).toBe(written('schema.sql'))
    expect(schemaTypes(db)).toBe(written('schema.ts'))
  })
  it('make strict tables only, each reference pointing at a table that exists', () => {
    migrate(db, never)
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all()
    expect(loose).toEqual([])
    expect(db.pragma('foreign_key_check')).toEqual([])
  })
  it('give every table of records its three times', () => {
    migrate(db, never)
    const tables = db
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
      .pluck()
      .all() as string[]
    const recordTables = tables.filter((t) => columnsOf(t).includes('created_at'))
    expect(recordTables.length).toBeGreaterThan(10)
    for (const table of recordTables) {
      expect(columnsOf(table), table).toEqual(
        expect.arrayContaining(['id', 'created_at', 'changed_at', 'deleted_at']),
      )
    }
  })
})

function columnsOf(table: string): string[] {
  return (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
}

describe('an older book', () => {
  const first = migrations.slice(0, 1)
  it('of each former version comes to the latest with its clients, after one copy was made', () => {
    for (let count = 1; count < migrations.length; count++) {
      const older = openConnection(join(folder, `Older ${count}.keybook`), randomKey(), false)
      migrate(older, { ...never, migrations: migrations.slice(0, count) })
      older.exec(oldClient)
      const copy = vi.fn()
      migrate(older, { beforeMigrate: copy })
      expect(copy).toHaveBeenCalledTimes(1)
      expect(older.prepare('SELECT name FROM client').pluck().all()).toEqual(['Ромашка'])
      expect(older.pragma('user_version', { simple: true })).toBe(latestVersion())
      older.close()
    }
  })
  it('stays whole when a step fails: all steps are one transaction', () => {
    migrate(db, { ...never, migrations: first })
    const broken = [
      ...first,
      { version: 9000, up: (d: Database.Database) => void d.exec('CREATE TABLE half (x TEXT) STRICT') },
      {
        version: 9010,
        up: () => {
          throw new Error('the step fails')
        },
      },
    ]
    expect(() => migrate(db, { beforeMigrate: () => {}, migrations: broken })).toThrow('the step fails')
    expect(version()).toBe(10)
    expect(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'half'`).pluck().get()).toBe(0)
  })
  it('is not touched when the copy before it fails', () => {
    migrate(db, { ...never, migrations: first })
    const beforeMigrate = () => {
      throw new Error('no room for a copy')
    }
    const more = [
      ...first,
      { version: 9000, up: () => expect.unreachable('nothing is changed without a copy') },
    ]
    expect(() => migrate(db, { beforeMigrate, migrations: more })).toThrow('no room')
    expect(version()).toBe(10)
  })
})

describe('a newer book', () => {
  it('is refused with both versions named', () => {
    migrate(db, never)
    db.pragma(`user_version = ${latestVersion() + 5}`)
    expect(() => migrate(db, never)).toThrow(
      expect.objectContaining({
        code: 'vault.newerVersion',
        params: { found: latestVersion() + 5, known: latestVersion() },
      }),
    )
  })
})

/** A client as the first version wrote it. */
const oldClient = `INSERT INTO client (id, created_at, changed_at, name, legal_name, status, is_key, industry, city,
  country, address, phone, email, website, tax_id, currency, lost_reason, tags, custom, notes, external_ref)
  VALUES ('0190a000-0000-7000-8000-000000000001', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'Ромашка', '', 'active',
  1, '', '', '', '', '', '', '', '', 'RUB', '', '[]', '{}', '', '')`
