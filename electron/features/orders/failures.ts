import {
  analyseFailures,
  type FailedAct,
  type FailureReport,
  type OrderedSum,
  type TimedOrder,
} from '../../../shared/domain/orders/failures.ts'
import type { Ctx } from '../../core/context.ts'
import { readSettings } from '../settings/store.ts'

type Period = { readonly from: string; readonly to: string }

/** Returns and failures of a period in the book's currency (job 2.11). Days YYYY-MM-DD, both included. */
export function failureReport(ctx: Ctx, period: Period): FailureReport {
  const { currency } = readSettings(ctx.db)
  const values = { ...period, currency, today: ctx.today }
  const read = <T>(sql: string) => ctx.db.statement(sql).all(values) as T[]
  return analyseFailures({
    currency,
    acts: read<FailedAct>(actsSql),
    ordered: read<OrderedSum>(orderedSql),
    timed: read<TimedOrder>(timedSql),
  })
}

const actsSql = `
SELECT a.kind, a.cause, a.amount_minor AS amountMinor, a.client_id AS clientId, c.name AS clientName,
       coalesce(a.product_id, l.name, '') AS productKey, coalesce(p.name, l.name, '') AS productName
  FROM order_act a JOIN sales_order o ON o.id = a.order_id JOIN client c ON c.id = a.client_id
  LEFT JOIN order_line l ON l.id = a.order_line_id LEFT JOIN product p ON p.id = a.product_id
 WHERE a.deleted_at IS NULL AND o.deleted_at IS NULL AND o.currency = @currency
   AND a.happened_on BETWEEN @from AND @to`

/** An order without lines counts to no product. */
const orderedSql = `
SELECT o.client_id AS clientId, coalesce(l.product_id, l.name, '') AS productKey,
       sum(CASE WHEN l.id IS NULL THEN o.amount_minor
                ELSE round(l.unit_price_minor * l.quantity_milli / 1000.0 * (1 - l.discount_ppm / 1000000.0)) END) AS amountMinor
  FROM sales_order o LEFT JOIN order_line l ON l.order_id = o.id AND l.deleted_at IS NULL
 WHERE o.deleted_at IS NULL AND o.currency = @currency AND o.stage <> 'cancelled'
   AND o.ordered_on BETWEEN @from AND @to
 GROUP BY o.client_id, productKey`

const timedSql = `
SELECT o.client_id AS clientId, c.name AS clientName,
       max(0, julianday(coalesce(o.delivered_on, @today)) - julianday(o.promised_on)) AS lateDays
  FROM sales_order o JOIN client c ON c.id = o.client_id
 WHERE o.deleted_at IS NULL AND o.stage <> 'cancelled' AND o.currency = @currency
   AND o.promised_on BETWEEN @from AND @to AND (o.delivered_on IS NOT NULL OR o.promised_on < @today)`
