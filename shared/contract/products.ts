import { z } from 'zod'
import type { Price } from '../domain/pricing/types.ts'
import type { PricedProduct } from '../domain/products/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, longText, minor, ppm, text } from './fields.ts'

export const productFields = z.object({
  sku: text(100),
  name: z.string().trim().max(300),
  groupName: text(200),
  unit: text(40),
  currency,
  /** The list price; a new one is a new row of the history. */
  priceMinor: minor,
  costMinor: minor.nullable(),
  vatPpm: ppm,
  notes: longText,
  endsOn: localDate.nullable(),
})

export const products = {
  /** With the list prices of today. */
  'products.list': query(empty, returns<readonly PricedProduct[]>(), ['products']),
  /** pricedFrom: day from which a changed list price holds; absent: today. */
  'products.save': command(
    z.object({ id: id.nullable(), fields: productFields.partial(), pricedFrom: localDate.optional() }),
    returns<PricedProduct>(),
    ['products', 'proposals'],
  ),
  /** Every price a product has or had, the newest first. */
  'products.prices': query(z.object({ id }), returns<readonly Price[]>(), ['products']),
  'products.trash': command(z.object({ id }), returns<null>(), ['products', 'proposals']),
} as const

export type ProductsErrors = {
  'products.nameEmpty': Record<string, never>
  'products.priceNegative': Record<string, never>
}
