import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../electron/db/migrate.ts'
import { foundation } from '../../electron/db/migrations/0010-foundation.ts'
import { migrations } from '../../electron/db/migrations/list.ts'
import type { PlanTerms } from '../../shared/domain/plans/terms.ts'

const now = '2026-01-01T00:00:00.000Z'

/** A book as the first schema had it: a company, two rules (one in the trash) and two commissions. */
function before(): Database.Database {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, { beforeMigrate: () => undefined, migrations: [foundation] })
  const record = `'${now}', '${now}'`
  db.exec(`
    INSERT INTO company VALUES ('c', ${record}, NULL, 'Baltic', 'EUR', '');
    INSERT INTO commission_rule VALUES ('r', ${record}, NULL, 'c', '6 % of orders', 'amount', 60000, 'delivery', 30, '2024-01-01', NULL);
    INSERT INTO commission_rule VALUES ('t', ${record}, '${now}', NULL, 'old', 'margin', 180000, 'payment', 45, '2020-01-01', '2023-12-31');
    INSERT INTO commission_entry VALUES ('e', ${record}, NULL, 'c', NULL, NULL, NULL, NULL, 'r', 'reckoned', 'due', '2026-01-01', '2026-02-01',
      NULL, 'EUR', 100000, 60000, 6000, 'carton', '[{"kind":"amount","minor":100000}]', '');
    INSERT INTO commission_entry VALUES ('x', ${record}, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'imported', 'received', NULL, NULL,
      '2025-12-01', 'EUR', NULL, NULL, 4200, 'history', '[]', 'A-1');
  `)
  return db
}

describe('single-rate rules become plans', () => {
  const db = before()
  migrate(db, { beforeMigrate: () => undefined, migrations })
  const all = <R>(sql: string) => db.prepare(sql).all() as R[]

  it('each with one version that says the same, those in the trash too', () => {
    expect(all('SELECT id, company_id, name, deleted_at FROM commission_plan ORDER BY id')).toEqual([
      { id: 'r', company_id: 'c', name: '6 % of orders', deleted_at: null },
      { id: 't', company_id: null, name: 'old', deleted_at: now },
    ])
    const [own, trashed] = all<{ terms: string; valid_from: string; valid_to: string | null }>(
      'SELECT terms, valid_from, valid_to FROM plan_version ORDER BY plan_id',
    )
    const terms = JSON.parse(own?.terms ?? '') as PlanTerms
    expect(terms).toMatchObject({ earnedAt: 'delivery', payoutDays: 30, inParts: false })
    expect(terms.rules[0]?.pay).toEqual({
      kind: 'share',
      basis: { kind: 'amount' },
      rate: { kind: 'flat', ppm: 60_000 },
    })
    expect(trashed).toMatchObject({ valid_from: '2020-01-01', valid_to: '2023-12-31' })
  })
  it('and every commission stays, with its reasons', () => {
    expect(
      all('SELECT id, plan_id, state, amount_minor, note, external_ref FROM commission_entry ORDER BY id'),
    ).toEqual([
      { id: 'e', plan_id: 'r', state: 'due', amount_minor: 6000, note: 'carton', external_ref: '' },
      { id: 'x', plan_id: null, state: 'received', amount_minor: 4200, note: 'history', external_ref: 'A-1' },
    ])
    expect(db.pragma('foreign_key_check')).toEqual([])
  })
})
