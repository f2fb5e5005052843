import type Database from 'better-sqlite3'
import { type Migration, recordColumns } from '../migration.ts'

const plans = `
CREATE TABLE commission_plan (${recordColumns},
  company_id TEXT REFERENCES company (id), name TEXT NOT NULL, priority INTEGER NOT NULL,
  is_overlay INTEGER NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE TABLE plan_version (${recordColumns},
  plan_id TEXT NOT NULL REFERENCES commission_plan (id), valid_from TEXT NOT NULL, valid_to TEXT,
  terms TEXT NOT NULL
) STRICT;
CREATE INDEX plan_version_plan ON plan_version (plan_id, valid_from);
CREATE TABLE fx_rate (${recordColumns},
  day TEXT NOT NULL, from_currency TEXT NOT NULL, to_currency TEXT NOT NULL, rate TEXT NOT NULL
) STRICT;
`

/** The ledger anew: a table can't lose the column that pointed at the rules any other way. */
const ledger = `
ALTER TABLE commission_entry RENAME TO commission_entry_before;
CREATE TABLE commission_entry (${recordColumns},
  company_id TEXT REFERENCES company (id), client_id TEXT REFERENCES client (id),
  deal_id TEXT REFERENCES deal (id), order_id TEXT REFERENCES sales_order (id),
  invoice_id TEXT REFERENCES invoice (id), payment_id TEXT REFERENCES payment (id),
  plan_id TEXT REFERENCES commission_plan (id), version_id TEXT REFERENCES plan_version (id),
  source TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'sale', line_group TEXT NOT NULL DEFAULT '',
  line_key TEXT NOT NULL DEFAULT '', state TEXT NOT NULL, earned_on TEXT, due_on TEXT, received_on TEXT,
  currency TEXT NOT NULL, base_minor INTEGER, rate_ppm INTEGER, volume_minor INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL, note TEXT NOT NULL, steps TEXT NOT NULL, external_ref TEXT NOT NULL
) STRICT;
INSERT INTO commission_entry (id, created_at, changed_at, deleted_at, company_id, client_id, deal_id, invoice_id,
    payment_id, plan_id, version_id, source, line_group, state, earned_on, due_on, received_on, currency,
    base_minor, rate_ppm, amount_minor, note, steps, external_ref)
  SELECT id, created_at, changed_at, deleted_at, company_id, client_id, deal_id, invoice_id,
    payment_id, rule_id, rule_id, source,
    CASE WHEN source = 'reckoned' AND rule_id IS NOT NULL AND deal_id IS NOT NULL
      THEN rule_id || '|' || deal_id ELSE '' END,
    state, earned_on, due_on, received_on, currency, base_minor, rate_ppm, amount_minor, note, steps, external_ref
  FROM commission_entry_before;
DROP TABLE commission_entry_before;
CREATE INDEX commission_entry_received ON commission_entry (received_on);
CREATE INDEX commission_entry_deal ON commission_entry (deal_id);
CREATE INDEX commission_entry_order ON commission_entry (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX commission_entry_client ON commission_entry (client_id);
CREATE INDEX commission_entry_external ON commission_entry (external_ref) WHERE external_ref <> '';
CREATE INDEX commission_entry_group ON commission_entry (line_group) WHERE line_group <> '';
CREATE INDEX commission_entry_plan ON commission_entry (plan_id, earned_on) WHERE plan_id IS NOT NULL;
DROP TABLE commission_rule;
UPDATE change SET before = json_remove(before, '$.rule_id'), after = json_remove(after, '$.rule_id')
  WHERE table_name = 'commission_entry';
DELETE FROM change WHERE table_name = 'commission_rule';
`

const statements = `
CREATE TABLE closed_month (${recordColumns},
  month TEXT NOT NULL, company_id TEXT REFERENCES company (id), note TEXT NOT NULL
) STRICT;
CREATE TABLE statement (${recordColumns},
  company_id TEXT REFERENCES company (id), number TEXT NOT NULL, issued_on TEXT NOT NULL, paid_on TEXT,
  currency TEXT NOT NULL, total_minor INTEGER, file_name TEXT NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE TABLE statement_line (${recordColumns},
  statement_id TEXT NOT NULL REFERENCES statement (id), position INTEGER NOT NULL, text TEXT NOT NULL,
  client_name TEXT NOT NULL, reference TEXT NOT NULL, happened_on TEXT, amount_minor INTEGER NOT NULL,
  entry_id TEXT REFERENCES commission_entry (id), expected_minor INTEGER, mark TEXT NOT NULL
) STRICT;
CREATE INDEX statement_line_statement ON statement_line (statement_id, position);
CREATE INDEX statement_line_entry ON statement_line (entry_id) WHERE entry_id IS NOT NULL;
CREATE TABLE target (${recordColumns},
  period TEXT NOT NULL, measure TEXT NOT NULL, company_id TEXT REFERENCES company (id), currency TEXT NOT NULL,
  value INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX target_period ON target (period);
`

type RuleRow = {
  readonly id: string
  readonly created_at: string
  readonly changed_at: string
  readonly deleted_at: string | null
  readonly company_id: string | null
  readonly name: string
  readonly basis: string
  readonly rate_ppm: number
  readonly earned_at: string
  readonly payout_days: number
  readonly valid_from: string
  readonly valid_to: string | null
}

/** Each single-rate rule becomes a plan with one version, under the same id. */
function rulesToPlans(db: Database.Database): void {
  const plan = db.prepare(
    `INSERT INTO commission_plan (id, created_at, changed_at, deleted_at, company_id, name, priority, is_overlay, notes)
     VALUES (?, ?, ?, ?, ?, ?, 1, 0, '')`,
  )
  const version = db.prepare(
    `INSERT INTO plan_version (id, created_at, changed_at, deleted_at, plan_id, valid_from, valid_to, terms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const rule of db.prepare('SELECT * FROM commission_rule').all() as RuleRow[]) {
    const times = [rule.id, rule.created_at, rule.changed_at, rule.deleted_at] as const
    plan.run(...times, rule.company_id, rule.name)
    version.run(...times, rule.id, rule.valid_from, rule.valid_to, JSON.stringify(termsOf(rule)))
  }
}

function termsOf({ name, basis, rate_ppm, earned_at, payout_days }: RuleRow): object {
  const noLimit = { capMinor: null, floorMinor: null }
  const pay = { kind: 'share', basis: { kind: basis }, rate: { kind: 'flat', ppm: rate_ppm } }
  return {
    rules: [{ name, clientIds: [], aboveMinor: null, pay, limit: noLimit }],
    combine: 'first',
    earnedAt: earned_at,
    inParts: false,
    payoutDays: payout_days,
    safetyDays: 0,
    late: null,
    split: null,
    paysIn: null,
    holdback: null,
    clawback: { kind: 'pro-rata', ppm: 1_000_000, withinDays: null },
    period: 'month',
    quota: null,
    multiplier: null,
    bonuses: [],
    invoiceLimit: noLimit,
    periodLimit: noLimit,
    draw: null,
    salaryMinor: 0,
  }
}

/** Commission plans with versions, the ledger, statements and targets (K-60, K-70…K-74). */
export const commissionPlans: Migration = {
  version: 80,
  up: (db) => {
    db.exec(plans)
    rulesToPlans(db)
    db.exec(ledger + statements)
  },
}
