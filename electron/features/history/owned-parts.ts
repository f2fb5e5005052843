import type { Db } from '../../db/db.ts'

/** A row by its table and id. */
export type RowKey = { readonly table: string; readonly id: string }

/** where: which of the rows, in SQL; absent: all. */
type Part = { readonly table: string; readonly column: string; readonly where?: string }

/** Commissions that were reckoned from a record and have gone with it: the trash does not show them. */
const goneCommissions = (column: string): Part => ({
  table: 'commission_entry',
  column,
  where: `source = 'reckoned' AND deleted_at IS NOT NULL`,
})

/** Rows that are nothing without their owner: its lines, versions and steps. They leave the book with it. */
const ownedParts: Readonly<Record<string, readonly Part[]>> = {
  deal: [
    { table: 'deal_line', column: 'deal_id' },
    { table: 'deal_stage_change', column: 'deal_id' },
    goneCommissions('deal_id'),
  ],
  sales_order: [
    { table: 'order_line', column: 'order_id' },
    { table: 'delivery', column: 'order_id' },
    { table: 'order_act', column: 'order_id' },
    goneCommissions('order_id'),
  ],
  invoice: [goneCommissions('invoice_id')],
  payment: [goneCommissions('payment_id')],
  client: [goneCommissions('client_id')],
  company: [goneCommissions('company_id')],
  proposal: [
    { table: 'proposal_line', column: 'proposal_id' },
    { table: 'proposal_version', column: 'proposal_id' },
    { table: 'proposal_event', column: 'proposal_id' },
    { table: 'approval', column: 'proposal_id' },
  ],
  contract: [
    { table: 'contract_version', column: 'contract_id' },
    { table: 'obligation', column: 'contract_id' },
  ],
  commission_plan: [{ table: 'plan_version', column: 'plan_id' }, goneCommissions('plan_id')],
  plan_version: [goneCommissions('version_id')],
  statement: [{ table: 'statement_line', column: 'statement_id' }],
  relation_project: [{ table: 'relation_step', column: 'project_id' }],
  job: [{ table: 'attitude', column: 'job_id' }],
}

/** A record and all that belongs to it alone, parts before their owner. */
export function withParts(db: Db, owner: RowKey): readonly RowKey[] {
  const parts = (ownedParts[owner.table] ?? []).flatMap(({ table, column, where = 'TRUE' }) => {
    const sql = `SELECT id FROM ${table} WHERE ${column} = ? AND ${where}`
    const ids = db.statement(sql).pluck().all(owner.id) as string[]
    return ids.map((id) => ({ table, id }))
  })
  // What points at another part of the same owner (a delivery at its line) goes before it.
  return [...parts.reverse().flatMap((part) => withParts(db, part)), owner]
}

type Reference = { readonly name: string; readonly column: string }

/** Whether anything but the rows themselves points at one of them, by the foreign keys of the schema. */
export function isUsedOutside(db: Db, rows: readonly RowKey[]): boolean {
  const own = new Set(rows.map(({ table, id }) => `${table} ${id}`))
  return rows.some(({ table, id }) =>
    referencesTo(db, table).some(({ name, column }) =>
      (db.statement(`SELECT id FROM ${name} WHERE ${column} = ?`).pluck().all(id) as string[]).some(
        (other) => !own.has(`${name} ${other}`),
      ),
    ),
  )
}

function referencesTo(db: Db, table: string): readonly Reference[] {
  return db
    .statement(
      `SELECT m.name AS name, f."from" AS "column" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" = ?`,
    )
    .all(table) as Reference[]
}
