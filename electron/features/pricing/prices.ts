import { groupBy } from '../../../shared/base/group-by.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import { priceOn } from '../../../shared/domain/pricing/price-on.ts'
import type { Price } from '../../../shared/domain/pricing/types.ts'
import type { PricedProduct, Product } from '../../../shared/domain/products/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { productTable } from '../products/store.ts'
import { priceTable } from './store.ts'

/** Every price of a product in a column, or in the list. */
export function pricesOf(ctx: Ctx, productId: string, columnId: string | null): Price[] {
  return listRecords(ctx.db, priceTable, 'product_id = ? AND column_id IS ?', [productId, columnId])
}

/**
 * Sets a price from a day on. The same price again leaves no row, another of the same day replaces it; null: nothing
 * was changed.
 */
export function setPrice(ctx: Ctx, fields: NewRecord<Price>): Price | null {
  const rows = pricesOf(ctx, fields.productId, fields.columnId)
  const held = priceOn(rows, fields.validFrom)
  const isSame = held?.priceMinor === fields.priceMinor && held?.currency === fields.currency
  if (isSame || (held === undefined && fields.priceMinor === null)) return null
  const sameDay = rows.find((row) => row.validFrom === fields.validFrom)
  return sameDay === undefined
    ? insertRecord(ctx.db, priceTable, ctx.newId(), fields)
    : updateRecord(ctx.db, priceTable, sameDay.id, fields)
}

/** List prices of a day by product. */
export function listPrices(ctx: Ctx, day = ctx.today): ReadonlyMap<string, Price> {
  const rows = groupBy(
    listRecords(ctx.db, priceTable, 'column_id IS NULL AND valid_from <= ?', [day]),
    (row) => row.productId,
  )
  return new Map(
    [...rows].flatMap(([id, own]) => {
      const price = priceOn(own, day)
      return price === undefined ? [] : [[id, price] as const]
    }),
  )
}

/** A product with its list price of today; 0 where it has none. */
export function priced(product: Product, price: Price | undefined): PricedProduct {
  return { ...product, priceMinor: price?.priceMinor ?? 0, currency: price?.currency ?? product.currency }
}

export function pricedProduct(ctx: Ctx, product: Product): PricedProduct {
  return priced(product, priceOn(pricesOf(ctx, product.id, null), ctx.today))
}

/** Every product with its list price of today, by group and name. */
export function pricedProducts(ctx: Ctx): PricedProduct[] {
  const prices = listPrices(ctx)
  return listRecords(ctx.db, productTable, '1 = 1 ORDER BY group_name, name').map((product) =>
    priced(product, prices.get(product.id)),
  )
}
