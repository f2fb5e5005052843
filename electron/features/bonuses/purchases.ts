import { groupBy } from '../../../shared/base/group-by.ts'
import { addMonths } from '../../../shared/base/local-date.ts'
import { divideHalfAwayFromZero } from '../../../shared/base/money.ts'
import type { Purchase } from '../../../shared/domain/bonuses/bought.ts'
import type { BonusProgramme } from '../../../shared/domain/bonuses/standing.ts'
import { lineNet } from '../../../shared/domain/orders/fulfilment.ts'
import type { Ctx } from '../../core/context.ts'

/** Periods that ended longer ago are no longer reckoned; what was booked of them stays. */
const monthsBack = 25

type Row = { readonly clientId: string; readonly orderId: string | null; readonly on: string }
type Goods = ReadonlyMap<string, Purchase['goods']>

/** What counts for a programme: orders less what came back of them, or what has been paid, in its currency. */
export function purchasesFor(ctx: Ctx, programme: BonusProgramme, clientId: string | null): Purchase[] {
  const earliest = addMonths(ctx.today, -monthsBack)
  const which = {
    clientId,
    currency: programme.terms.currency,
    from: programme.validFrom > earliest ? programme.validFrom : earliest,
    to: programme.validTo !== null && programme.validTo < ctx.today ? programme.validTo : ctx.today,
  }
  const rows = programme.terms.basis === 'payments' ? paidRows(ctx, which) : orderRows(ctx, which)
  const isScoped = programme.productIds.length > 0 || programme.groupNames.length > 0
  const goods = isScoped ? goodsByOrder(ctx, which) : undefined
  return rows.map(({ clientId: client, on, orderId, minor }) => ({
    clientId: client,
    on,
    minor,
    goods: goods?.get(orderId ?? '') ?? [],
  }))
}

type Which = {
  readonly clientId: string | null
  readonly currency: string
  readonly from: string
  readonly to: string
}

function orderRows(ctx: Ctx, which: Which): (Row & { readonly minor: number })[] {
  return ctx.db
    .statement(
      `SELECT o.client_id AS clientId, o.id AS orderId, o.ordered_on AS "on",
              o.amount_minor - coalesce(a.minor, 0) AS minor
         FROM sales_order o JOIN client c ON c.id = o.client_id
         LEFT JOIN (SELECT order_id, sum(amount_minor) AS minor FROM order_act WHERE deleted_at IS NULL
                     GROUP BY order_id) a ON a.order_id = o.id
        WHERE o.deleted_at IS NULL AND c.deleted_at IS NULL AND o.stage <> 'cancelled' AND o.currency = @currency
          AND o.ordered_on BETWEEN @from AND @to AND (@clientId IS NULL OR o.client_id = @clientId)`,
    )
    .all(which) as (Row & { readonly minor: number })[]
}

type Paid = Row & { readonly paid: number; readonly amount: number; readonly vat: number }

function paidRows(ctx: Ctx, which: Which): (Row & { readonly minor: number })[] {
  const rows = ctx.db
    .statement(
      `SELECT p.client_id AS clientId, i.order_id AS orderId, p.paid_on AS "on", p.amount_minor AS paid,
              i.amount_minor AS amount, i.vat_minor AS vat
         FROM payment p JOIN invoice i ON i.id = p.invoice_id JOIN client c ON c.id = p.client_id
        WHERE p.deleted_at IS NULL AND i.deleted_at IS NULL AND c.deleted_at IS NULL AND p.currency = @currency
          AND p.paid_on BETWEEN @from AND @to AND (@clientId IS NULL OR p.client_id = @clientId)`,
    )
    .all(which) as Paid[]
  return rows.map((row) => ({ ...row, minor: withoutTax(row) }))
}

function withoutTax({ paid, amount, vat }: Paid): number {
  return vat === 0 || amount <= 0
    ? paid
    : divideHalfAwayFromZero(BigInt(paid) * BigInt(amount - vat), BigInt(amount))
}

type LineRow = {
  readonly orderId: string
  readonly productId: string | null
  readonly groupName: string | null
  readonly quantityMilli: number
  readonly unitPriceMinor: number
  readonly discountPpm: number
  readonly acted: number
}

/** Lines of orders in the currency, each less what came back of it. */
function goodsByOrder(ctx: Ctx, { currency, clientId }: Which): Goods {
  const rows = ctx.db
    .statement(
      `SELECT l.order_id AS orderId, l.product_id AS productId, p.group_name AS groupName,
              l.quantity_milli AS quantityMilli, l.unit_price_minor AS unitPriceMinor, l.discount_ppm AS discountPpm,
              coalesce((SELECT sum(a.amount_minor) FROM order_act a
                         WHERE a.order_line_id = l.id AND a.deleted_at IS NULL), 0) AS acted
         FROM order_line l JOIN sales_order o ON o.id = l.order_id LEFT JOIN product p ON p.id = l.product_id
        WHERE l.deleted_at IS NULL AND o.deleted_at IS NULL AND o.currency = @currency
          AND (@clientId IS NULL OR o.client_id = @clientId)`,
    )
    .all({ currency, clientId }) as LineRow[]
  const byOrder = groupBy(rows, (row) => row.orderId)
  return new Map([...byOrder].map(([orderId, own]) => [orderId, own.map(goodsOf)]))
}

function goodsOf(row: LineRow): Purchase['goods'][number] {
  return {
    productId: row.productId ?? '',
    groupName: row.groupName ?? '',
    minor: lineNet(row) - row.acted,
  }
}
