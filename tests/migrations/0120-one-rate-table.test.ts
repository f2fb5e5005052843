import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../electron/db/migrate.ts'
import { migrations } from '../../electron/db/migrations/list.ts'

const now = '2026-03-04T05:06:07.000Z'

/** A book with rates in both tables: one of its own in each, and one pair and day in both. */
function before(): Database.Database {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, { beforeMigrate: () => undefined, migrations: migrations.filter((m) => m.version < 120) })
  const times = `'${now}', '${now}', NULL`
  db.exec(`
    INSERT INTO fx_rate (id, created_at, changed_at, deleted_at, day, from_currency, to_currency, rate) VALUES
      ('f1', ${times}, '2026-01-01', 'USD', 'EUR', '0.9'), ('f2', ${times}, '2026-02-01', 'USD', 'EUR', '0.91');
    INSERT INTO exchange_rate (id, created_at, changed_at, deleted_at, from_currency, to_currency, rate, rated_on) VALUES
      ('o1', ${times}, 'USD', 'EUR', '0.95', '2026-02-01'), ('o2', ${times}, 'EUR', 'THB', '38', '2026-02-01');
    INSERT INTO command (id, at, call, title) VALUES ('c', '${now}', 'proposals.saveRate', '');
    INSERT INTO change (command_id, table_name, record_id, kind, before, after) VALUES
      ('c', 'exchange_rate', 'o2', 'insert', NULL, NULL),
      ('c', 'exchange_rate', 'o2', 'update', '{"rate":"37"}', '{"rate":"38"}'),
      ('c', 'exchange_rate', 'o2', 'update', '{"rated_on":"2026-01-31"}', '{"rated_on":"2026-02-01"}');
  `)
  return db
}

describe('rates of offers and of commissions', () => {
  const db = before()
  migrate(db, { beforeMigrate: () => undefined, migrations })
  it('lie in one table; of one pair and day the one that money was reckoned by is in use', () => {
    expect(db.prepare('SELECT id, day, rate, deleted_at FROM fx_rate ORDER BY id').all()).toEqual([
      { id: 'f1', day: '2026-01-01', rate: '0.9', deleted_at: null },
      { id: 'f2', day: '2026-02-01', rate: '0.91', deleted_at: null },
      { id: 'o1', day: '2026-02-01', rate: '0.95', deleted_at: now },
      { id: 'o2', day: '2026-02-01', rate: '38', deleted_at: null },
    ])
  })
  it('keep their log, under the names of that table', () => {
    expect(db.prepare('SELECT table_name, before, after FROM change ORDER BY seq').all()).toEqual([
      { table_name: 'fx_rate', before: null, after: null },
      { table_name: 'fx_rate', before: '{"rate":"37"}', after: '{"rate":"38"}' },
      { table_name: 'fx_rate', before: '{"day":"2026-01-31"}', after: '{"day":"2026-02-01"}' },
    ])
  })
})
