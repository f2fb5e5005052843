import type { Migration } from '../migration.ts'

/** The few rows of large tables that lie in the trash or wait to be done are found without reading all the others. */
const large = [
  'visit',
  'fact',
  'commission_entry',
  'sales_order',
  'invoice',
  'payment',
  'order_line',
  'delivery',
  'person',
  'job',
  'statement_line',
  'proposal_line',
  'price',
] as const

export const waitingIndexes: Migration = {
  version: 185,
  up: (db) => {
    for (const table of large)
      db.exec(`CREATE INDEX ${table}_trash ON ${table} (deleted_at) WHERE deleted_at IS NOT NULL`)
    db.exec(`
CREATE INDEX visit_step ON visit (next_step_on)
  WHERE deleted_at IS NULL AND state = 'done' AND next_step <> '' AND next_step_done_on IS NULL;
`)
  },
}
