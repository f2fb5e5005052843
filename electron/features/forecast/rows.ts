import type { LineKind } from '../../../shared/domain/commission/types.ts'
import type { RenewalKind } from '../../../shared/domain/contracts/types.ts'
import type { DealStage } from '../../../shared/domain/deals/types.ts'
import type { Db } from '../../db/db.ts'

/** Rows from which the forecast's facts are put together; days YYYY-MM-DD, sums in minor units of the row's currency. */
export type DealRow = {
  readonly id: string
  readonly clientId: string
  readonly companyId: string | null
  readonly stage: DealStage
  readonly currency: string
  readonly amountMinor: number
  readonly chancePpm: number
  readonly expectedOn: string | null
  readonly closedOn: string | null
  readonly createdOn: string
  readonly firstOn: string | null
}

export function dealRows(db: Db, from: string): DealRow[] {
  return db
    .statement(
      `SELECT d.id, d.client_id AS clientId, d.company_id AS companyId, d.stage, d.currency,
              d.amount_minor AS amountMinor, d.chance_ppm AS chancePpm, d.expected_on AS expectedOn,
              d.closed_on AS closedOn, substr(d.created_at, 1, 10) AS createdOn,
              (SELECT min(changed_on) FROM deal_stage_change s
                WHERE s.deal_id = d.id AND s.deleted_at IS NULL) AS firstOn
         FROM deal d WHERE d.deleted_at IS NULL AND (d.stage NOT IN ('won', 'lost') OR d.closed_on >= ?)`,
    )
    .all(from) as DealRow[]
}

/** Each stage a deal has stood at, with what became of the deal. */
export function stageRows(db: Db): { readonly stage: DealStage; readonly ending: DealStage }[] {
  return db
    .statement(
      `SELECT DISTINCT s.deal_id, s.stage, d.stage AS ending FROM deal_stage_change s
         JOIN deal d ON d.id = s.deal_id AND d.deleted_at IS NULL
        WHERE s.deleted_at IS NULL AND s.stage NOT IN ('won', 'lost')`,
    )
    .all() as { readonly stage: DealStage; readonly ending: DealStage }[]
}

/** What was taken back after it had been earned: a return, or what a statement or the user took off. */
const isTaken = `amount_minor < 0 AND (kind = 'clawback' OR source <> 'reckoned') AND state <> 'expected'`

export type LedgerSum = {
  readonly dealId: string
  readonly currency: string
  readonly planId: string | null
  /** Without what was taken back. */
  readonly minor: number
  /** What its rule's rate applies to, and the rule's place in its plan ('0|…'). */
  readonly baseMinor: number
  readonly lineKey: string | null
  /** The last day on which anything of it came. */
  readonly receivedOn: string | null
}

/** What each deal has earned and is expected to earn, whatever its state. */
export function ledgerSums(db: Db): LedgerSum[] {
  return db
    .statement(
      `SELECT deal_id AS dealId, currency, max(plan_id) AS planId,
              coalesce(sum(amount_minor) FILTER (WHERE NOT (${isTaken})), 0) AS minor,
              coalesce(sum(base_minor) FILTER (WHERE kind = 'sale'), 0) AS baseMinor,
              max(line_key) FILTER (WHERE kind = 'sale') AS lineKey, max(received_on) AS receivedOn
         FROM commission_entry WHERE deleted_at IS NULL AND deal_id IS NOT NULL GROUP BY deal_id, currency`,
    )
    .all() as LedgerSum[]
}

/** Commission of deals that was taken back; on: the day it was settled, or fell due. */
export function takenRows(
  db: Db,
): { readonly dealId: string; readonly currency: string; readonly minor: number; readonly on: string }[] {
  return db
    .statement(
      `SELECT deal_id AS dealId, currency, amount_minor AS minor, coalesce(received_on, due_on, earned_on) AS "on"
         FROM commission_entry
        WHERE deleted_at IS NULL AND deal_id IS NOT NULL AND ${isTaken}
          AND coalesce(received_on, due_on, earned_on) IS NOT NULL`,
    )
    .all() as {
    readonly dealId: string
    readonly currency: string
    readonly minor: number
    readonly on: string
  }[]
}

/** Commission of deals that late payment cut, with the steps that say by how much. */
export function cutRows(
  db: Db,
): { readonly dealId: string; readonly currency: string; readonly minor: number; readonly steps: string }[] {
  return db
    .statement(
      `SELECT deal_id AS dealId, currency, amount_minor AS minor, steps FROM commission_entry
        WHERE deleted_at IS NULL AND deal_id IS NOT NULL AND kind IN ('sale', 'held') AND state <> 'expected'
          AND (steps LIKE '%"kind":"late"%' OR steps LIKE '%"kind":"too-late"%')`,
    )
    .all() as {
    readonly dealId: string
    readonly currency: string
    readonly minor: number
    readonly steps: string
  }[]
}

export type InvoiceRow = {
  readonly id: string
  readonly number: string
  readonly clientId: string
  readonly dealId: string | null
  readonly orderId: string | null
  readonly issuedOn: string
  readonly dueOn: string
  readonly amountMinor: number
  readonly paidMinor: number
  readonly paidLast: string | null
  readonly wonOn: string | null
}

/** Invoices with what was paid or credited; wonOn: the day its deal was won or its order placed. */
export function invoiceRows(db: Db, from: string): InvoiceRow[] {
  return db
    .statement(
      `SELECT i.id, i.number, i.client_id AS clientId, coalesce(i.deal_id, o.deal_id) AS dealId,
              i.order_id AS orderId, i.issued_on AS issuedOn, i.due_on AS dueOn, i.amount_minor AS amountMinor,
              coalesce(t.minor, 0) AS paidMinor, t.last AS paidLast, coalesce(d.closed_on, o.ordered_on) AS wonOn
         FROM invoice i
         LEFT JOIN sales_order o ON o.id = i.order_id
         LEFT JOIN deal d ON d.id = coalesce(i.deal_id, o.deal_id)
         LEFT JOIN (
           SELECT invoice_id, sum(minor) AS minor, max(paid_on) AS last FROM (
             SELECT invoice_id, amount_minor AS minor, paid_on FROM payment WHERE deleted_at IS NULL
             UNION ALL SELECT invoice_id, amount_minor, NULL FROM credit_note WHERE deleted_at IS NULL
           ) GROUP BY invoice_id
         ) t ON t.invoice_id = i.id
        WHERE i.deleted_at IS NULL AND i.issued_on >= ?`,
    )
    .all(from) as InvoiceRow[]
}

export type PendingRow = {
  readonly id: string
  readonly dealId: string | null
  readonly orderId: string | null
  readonly invoiceId: string | null
  readonly clientId: string | null
  readonly companyId: string | null
  readonly planId: string | null
  readonly versionId: string | null
  readonly kind: LineKind
  readonly lineKey: string
  readonly baseMinor: number | null
  readonly isEarned: 0 | 1
  readonly earnedOn: string | null
  readonly dueOn: string | null
  readonly currency: string
  readonly amountMinor: number
  readonly note: string
}

/** Commission that has not come yet; what periods and salaries bring is reckoned apart until it is earned. */
export function pendingRows(db: Db): PendingRow[] {
  return db
    .statement(
      `SELECT id, deal_id AS dealId, order_id AS orderId, invoice_id AS invoiceId, client_id AS clientId,
              company_id AS companyId, plan_id AS planId, version_id AS versionId, kind, line_key AS lineKey,
              base_minor AS baseMinor,
              state <> 'expected' AS isEarned, earned_on AS earnedOn, due_on AS dueOn, currency,
              amount_minor AS amountMinor, note
         FROM commission_entry
        WHERE deleted_at IS NULL AND state <> 'received' AND kind <> 'salary'
          AND (amount_minor <> 0 OR (kind = 'sale' AND state = 'expected'))
          AND (state <> 'expected' OR kind IN ('sale', 'held', 'clawback', 'correction'))`,
    )
    .all() as PendingRow[]
}

export type ReceivedRow = {
  readonly month: string
  readonly currency: string
  readonly isOfDeal: 0 | 1
  readonly isOfPlan: 0 | 1
  readonly isSalary: 0 | 1
  /** Taken back after it had been received. */
  readonly isTaken: 0 | 1
  readonly minor: number
}

/** Income received by month: of deals, of plans' periods, salary, or of nothing the book knows. */
export function receivedRows(db: Db): ReceivedRow[] {
  return db
    .statement(
      `SELECT substr(received_on, 1, 7) AS month, currency, deal_id IS NOT NULL AS isOfDeal,
              kind IN ('true-up', 'multiplier', 'bonus', 'limit', 'draw') AS isOfPlan, kind = 'salary' AS isSalary,
              (${isTaken}) AS isTaken,
              sum(amount_minor) AS minor
         FROM commission_entry
        WHERE deleted_at IS NULL AND state = 'received' AND received_on IS NOT NULL
        GROUP BY month, currency, isOfDeal, isOfPlan, isSalary, isTaken`,
    )
    .all() as ReceivedRow[]
}

export type ClientReceivedRow = ReceivedRow & { readonly clientId: string }

/** The same by client, of those named, from a month (YYYY-MM) on. */
export function clientReceivedRows(db: Db, fromMonth: string): ClientReceivedRow[] {
  return db
    .statement(
      `SELECT substr(received_on, 1, 7) AS month, currency, client_id AS clientId, deal_id IS NOT NULL AS isOfDeal,
              kind IN ('true-up', 'multiplier', 'bonus', 'limit', 'draw') AS isOfPlan, kind = 'salary' AS isSalary,
              (${isTaken}) AS isTaken,
              sum(amount_minor) AS minor
         FROM commission_entry
        WHERE deleted_at IS NULL AND state = 'received' AND received_on >= ? AND client_id IS NOT NULL
        GROUP BY month, currency, clientId, isOfDeal, isOfPlan, isSalary, isTaken`,
    )
    .all(`${fromMonth}-01`) as ClientReceivedRow[]
}

/** Days between the day a commission was due and the day it came, by company, of what came within two days. */
export function payoutRows(
  db: Db,
  from: string,
): { readonly companyId: string | null; readonly receivedOn: string; readonly days: number }[] {
  return db
    .statement(
      `SELECT company_id AS companyId, received_on AS receivedOn, CAST(julianday(received_on) - julianday(due_on) AS INTEGER) AS days
         FROM commission_entry
        WHERE deleted_at IS NULL AND state = 'received' AND due_on IS NOT NULL AND received_on >= ?`,
    )
    .all(from) as { readonly companyId: string | null; readonly receivedOn: string; readonly days: number }[]
}

/** The latest promised delivery of what is still under way, by deal and by order. */
export function promisedRows(
  db: Db,
): { readonly id: string; readonly dealId: string | null; readonly on: string }[] {
  return db
    .statement(
      `SELECT id, deal_id AS dealId, promised_on AS "on" FROM sales_order
        WHERE deleted_at IS NULL AND stage NOT IN ('delivered', 'cancelled') AND promised_on IS NOT NULL
        ORDER BY promised_on`,
    )
    .all() as { readonly id: string; readonly dealId: string | null; readonly on: string }[]
}

export type RenewalRow = {
  readonly id: string
  readonly clientId: string
  readonly companyId: string | null
  readonly dealId: string
  readonly title: string
  readonly renewal: Exclude<RenewalKind, 'none'>
  readonly startsOn: string | null
  readonly endsOn: string
  readonly currency: string
  readonly amountMinor: number
}

/** Contracts that go on when they end and came from a deal; a frame's orders are business that comes anew. */
export function renewalRows(db: Db, from: string, to: string): RenewalRow[] {
  return db
    .statement(
      `SELECT id, client_id AS clientId, company_id AS companyId, deal_id AS dealId, title, renewal,
              starts_on AS startsOn, ends_on AS endsOn, currency, amount_minor AS amountMinor
         FROM contract
        WHERE deleted_at IS NULL AND stage = 'signed' AND renewal <> 'none' AND amount_minor > 0 AND deal_id IS NOT NULL
          AND ends_on BETWEEN ? AND ?`,
    )
    .all(from, to) as RenewalRow[]
}
