import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../electron/db/migrate.ts'
import { migrations } from '../../electron/db/migrations/list.ts'

const now = '2026-03-04T05:06:07.000Z'

/** A book as it was before prices had a history: two products, one in the trash, one whose price was changed. */
function before(): Database.Database {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, { beforeMigrate: () => undefined, migrations: migrations.filter((m) => m.version < 110) })
  const columns =
    'id, created_at, changed_at, deleted_at, sku, name, group_name, unit, currency, price_minor, cost_minor, vat_ppm, notes'
  db.exec(`
    INSERT INTO product (${columns}) VALUES
      ('a', '${now}', '${now}', NULL, 'B-1', 'Carton', 'Board', 'pcs', 'EUR', 1250, 900, 200000, 'strong'),
      ('b', '${now}', '${now}', '${now}', 'B-2', 'Tape', '', 'pcs', 'THB', 4000, NULL, 70000, '');
    INSERT INTO command (id, at, call, title) VALUES ('c', '${now}', 'products.save', 'Carton');
    INSERT INTO change (command_id, table_name, record_id, kind, before, after) VALUES
      ('c', 'product', 'a', 'update', '{"price_minor":1200,"notes":""}', '{"price_minor":1250,"notes":"strong"}');
  `)
  return db
}

describe('the one price of a product', () => {
  const db = before()
  migrate(db, { beforeMigrate: () => undefined, migrations })
  it('becomes the first row of its history, those in the trash too', () => {
    expect(
      db
        .prepare('SELECT product_id, column_id, currency, price_minor, valid_from FROM price ORDER BY id')
        .all(),
    ).toEqual([
      { product_id: 'a', column_id: null, currency: 'EUR', price_minor: 1250, valid_from: '2026-03-04' },
      { product_id: 'b', column_id: null, currency: 'THB', price_minor: 4000, valid_from: '2026-03-04' },
    ])
  })
  it('leaves the log without what the table no longer has', () => {
    expect(db.prepare('SELECT before, after FROM change').get()).toEqual({
      before: '{"notes":""}',
      after: '{"notes":"strong"}',
    })
    expect(db.pragma('foreign_key_check')).toEqual([])
  })
})
