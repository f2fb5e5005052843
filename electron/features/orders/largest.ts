import { groupBy } from '../../../shared/base/group-by.ts'
import { addDays } from '../../../shared/base/local-date.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import {
  type BoughtProduct,
  type CreditRoom,
  type LargestOrder,
  largestOrder,
  type MissedProduct,
  usualQuantity,
} from '../../../shared/domain/orders/largest-order.ts'
import { findPrice } from '../../../shared/domain/pricing/find-price.ts'
import { offeredPrice } from '../../../shared/domain/pricing/offered-price.ts'
import { indexPrices } from '../../../shared/domain/pricing/price-book.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { priceBook } from '../pricing/book.ts'
import { clientDebt } from '../receivables/debt.ts'

const historyDays = 365
/** Of clients of the same industry so many must buy a product for its lack to be a gap: one in four, and two. */
const gapShare = 4
const fewestBuyers = 2

type Bought = {
  readonly clientId: string
  readonly productId: string
  readonly name: string
  readonly unit: string
  readonly quantityMilli: number
}

/** The largest order that makes sense for a client now (K-42), in its own currency. */
export function largestFor(ctx: Ctx, clientId: string): LargestOrder {
  const client = getRecord(ctx.db, clientTable, clientId)
  const rows = boughtByPeers(ctx, client)
  const index = indexPrices(priceBook(ctx, clientId))
  const priced: Priced = (productId, quantityMilli) => {
    const found = findPrice(index, { productId, quantityMilli })
    const price = found && offeredPrice(index, found, client.currency)
    return price && { priceMinor: price.unitPriceMinor, discountPpm: price.discountPpm }
  }
  const own = groupBy(
    rows.filter((row) => row.clientId === clientId),
    (row) => row.productId,
  )
  return largestOrder(
    client.currency,
    boughtProducts(own, priced),
    missedProducts(client, rows, { own, priced }),
    creditRoom(ctx, client),
  )
}

/** What clients of the same industry bought of the price list within a year, line by line. */
function boughtByPeers(ctx: Ctx, client: Client): readonly Bought[] {
  return ctx.db
    .statement(
      `SELECT o.client_id AS clientId, p.id AS productId, p.name, p.unit, l.quantity_milli AS quantityMilli
         FROM order_line l JOIN sales_order o ON o.id = l.order_id JOIN product p ON p.id = l.product_id
         JOIN client c ON c.id = o.client_id
        WHERE l.deleted_at IS NULL AND o.deleted_at IS NULL AND p.deleted_at IS NULL AND c.deleted_at IS NULL
          AND o.stage <> 'cancelled' AND o.ordered_on > @since
          AND (p.ends_on IS NULL OR p.ends_on >= @today)
          AND (c.id = @id OR (c.industry = @industry AND c.industry <> ''))`,
    )
    .all({
      today: ctx.today,
      since: addDays(ctx.today, -historyDays),
      id: client.id,
      industry: client.industry,
    }) as Bought[]
}

type ByProduct = ReadonlyMap<string, readonly Bought[]>
/** The client's own price for so much of a product, in its currency; undefined: it has none, so it is left out. */
type Priced = (
  productId: string,
  quantityMilli: number,
) => { readonly priceMinor: number; readonly discountPpm: number } | undefined

function boughtProducts(own: ByProduct, priced: Priced): BoughtProduct[] {
  return [...own.values()].flatMap((lines) => {
    const [first] = lines
    if (first === undefined) return []
    const quantities = lines.map((line) => line.quantityMilli)
    const { productId, name, unit } = first
    const usualMilli = usualQuantity(quantities)
    const mostMilli = Math.max(usualMilli, ...quantities)
    const price = priced(productId, usualMilli)
    return price === undefined
      ? []
      : [{ productId, name, unit, ...price, usualMilli, mostMilli, orders: lines.length }]
  })
}

function missedProducts(
  client: Client,
  rows: readonly Bought[],
  { own, priced }: { readonly own: ByProduct; readonly priced: Priced },
): MissedProduct[] {
  const peers = new Set(rows.filter((row) => row.clientId !== client.id).map((row) => row.clientId)).size
  const others = groupBy(
    rows.filter((row) => row.clientId !== client.id && !own.has(row.productId)),
    (row) => row.productId,
  )
  return [...others.values()].flatMap((lines) => {
    const [first] = lines
    const buyers = new Set(lines.map((line) => line.clientId)).size
    if (first === undefined || buyers < fewestBuyers || buyers * gapShare < peers) return []
    const { productId, name, unit } = first
    const usualMilli = usualQuantity(lines.map((line) => line.quantityMilli))
    const price = priced(productId, usualMilli)
    return price === undefined ? [] : [{ productId, name, unit, ...price, usualMilli, buyers, peers }]
  })
}

function creditRoom(ctx: Ctx, client: Client): CreditRoom {
  const { openMinor, overdueMinor, quality } = clientDebt(ctx, client.id, client.currency)
  const comingMinor = ctx.db
    .statement(
      `SELECT coalesce(sum(o.amount_minor), 0) FROM sales_order o
        WHERE o.client_id = ? AND o.deleted_at IS NULL AND o.currency = ?
          AND o.stage NOT IN ('delivered', 'cancelled')
          AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.order_id = o.id AND i.deleted_at IS NULL)`,
    )
    .pluck()
    .get(client.id, client.currency) as number
  return { grade: quality.grade, limitMinor: client.creditLimitMinor, openMinor, overdueMinor, comingMinor }
}
