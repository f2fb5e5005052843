import { z } from 'zod'
import type { Product } from '../domain/products/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, longText, minor, ppm, text } from './fields.ts'

export const productFields = z.object({
  sku: text(100),
  name: z.string().trim().max(300),
  groupName: text(200),
  unit: text(40),
  currency,
  priceMinor: minor,
  costMinor: minor.nullable(),
  vatPpm: ppm,
  notes: longText,
})

export const products = {
  'products.list': query(empty, returns<readonly Product[]>(), ['products']),
  'products.save': command(
    z.object({ id: id.nullable(), fields: productFields.partial() }),
    returns<Product>(),
    ['products'],
  ),
  'products.trash': command(z.object({ id }), returns<null>(), ['products']),
} as const

export type ProductsErrors = { 'products.nameEmpty': Record<string, never> }
