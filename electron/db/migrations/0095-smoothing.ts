import { type Migration, recordColumns } from '../migration.ts'

/** How the user pays themselves: the rule, taxes set aside, and what really lay in the reserve (K-73, K-75). */
export const smoothingTables: Migration = {
  version: 95,
  up: (db) =>
    db.exec(`
CREATE TABLE smoothing_plan (${recordColumns},
  currency TEXT NOT NULL, pay_minor INTEGER, risk_ppm INTEGER NOT NULL, reserve TEXT NOT NULL
) STRICT;
CREATE TABLE tax_rule (${recordColumns},
  name TEXT NOT NULL, currency TEXT NOT NULL, amount TEXT NOT NULL, period TEXT NOT NULL,
  due_months INTEGER NOT NULL, due_day INTEGER NOT NULL
) STRICT;
CREATE TABLE reserve_balance (${recordColumns},
  month TEXT NOT NULL, currency TEXT NOT NULL, balance_minor INTEGER NOT NULL
) STRICT;
CREATE INDEX reserve_balance_month ON reserve_balance (month);
`),
}
