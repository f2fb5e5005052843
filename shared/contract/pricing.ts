import { z } from 'zod'
import type { PriceBook } from '../domain/pricing/price-book.ts'
import {
  beyondPolicies,
  bonusBases,
  bonusPeriods,
  type ClientTerms,
  type Price,
  type PriceColumn,
  type PriceException,
  type PriceRule,
  type Promotion,
} from '../domain/pricing/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, minor, text } from './fields.ts'

const share = z.number().int().min(0).max(1_000_000)
const sum = minor.min(0)
const quantity = z.number().int().min(0).max(1_000_000_000_000)
const validity = { validFrom: localDate, validTo: localDate.nullable() }

export const columnFields = z.object({
  name: z.string().trim().max(200),
  currency,
  discountPpm: share.nullable(),
  ...validity,
  notes: text(5000),
})

const promotionTerms = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('steps'),
    steps: z
      .array(z.object({ fromMilli: quantity, ppm: share }))
      .max(20)
      .readonly(),
  }),
  z.object({
    type: z.literal('gift'),
    buyMilli: quantity,
    giftMilli: quantity,
    giftProductId: id.nullable(),
    isEach: z.boolean(),
  }),
  z.object({
    type: z.literal('bonus'),
    period: z.enum(bonusPeriods),
    basis: z.enum(bonusBases),
    currency,
    steps: z
      .array(z.object({ fromMinor: sum, ppm: share }))
      .max(20)
      .readonly(),
  }),
])

export const promotionFields = z.object({
  name: z.string().trim().max(200),
  ...validity,
  productIds: z.array(id).max(500).readonly(),
  groupNames: z.array(text(200)).max(100).readonly(),
  columnIds: z.array(id).max(100).readonly(),
  terms: promotionTerms,
  conditions: text(5000),
})

export const termsFields = z.object({
  columnId: id.nullable(),
  validFrom: localDate.nullable(),
  validTo: localDate.nullable(),
  terms: text(5000),
})

export const exceptionFields = z.object({
  productId: id.nullable(),
  groupName: text(200),
  terms: z.discriminatedUnion('type', [
    z.object({ type: z.literal('price'), currency, minor: sum }),
    z.object({ type: z.literal('discount'), ppm: share }),
  ]),
  fromMilli: quantity,
  ...validity,
  reason: text(2000),
  agreedWith: text(300),
})

export const ruleFields = z.object({
  columnId: id.nullable(),
  groupName: text(200),
  currency,
  fromMinor: sum,
  maxPpm: share,
  nearPpm: share,
  leastMarginPpm: z.number().int().min(-1_000_000).max(1_000_000).nullable(),
  beyond: z.enum(beyondPolicies),
  ...validity,
})

/** A column with the number of products that have a price of their own in it, and of clients priced by it today. */
export type ColumnRow = PriceColumn & { readonly priced: number; readonly clients: number }

export type ClientPricing = {
  /** What was, is and will be agreed, the latest first. */
  readonly terms: readonly ClientTerms[]
  readonly exceptions: readonly (PriceException & { readonly productName: string })[]
}

export const pricing = {
  /** All that prices for a client are found from; day null: today. */
  'pricing.book': query(z.object({ clientId: id, day: localDate.nullable() }), returns<PriceBook>(), [
    'products',
    'proposals',
  ]),
  'pricing.columns': query(empty, returns<readonly ColumnRow[]>(), ['products']),
  'pricing.saveColumn': command(
    z.object({ id: id.nullable(), fields: columnFields.partial() }),
    returns<PriceColumn>(),
    ['products', 'proposals'],
  ),
  'pricing.trashColumn': command(z.object({ id }), returns<null>(), ['products', 'proposals']),
  /** columnId null: the list price. priceMinor null: from that day without a price in the column. */
  'pricing.savePrice': command(
    z.object({
      productId: id,
      columnId: id.nullable(),
      priceMinor: sum.nullable(),
      validFrom: localDate,
    }),
    returns<Price | null>(),
    ['products', 'proposals'],
  ),
  'pricing.trashPrice': command(z.object({ id }), returns<null>(), ['products', 'proposals']),
  'pricing.promotions': query(empty, returns<readonly Promotion[]>(), ['products']),
  'pricing.savePromotion': command(
    z.object({ id: id.nullable(), fields: promotionFields.partial() }),
    returns<Promotion>(),
    ['products', 'proposals'],
  ),
  'pricing.trashPromotion': command(z.object({ id }), returns<null>(), ['products', 'proposals']),
  'pricing.rules': query(empty, returns<readonly PriceRule[]>(), ['products']),
  'pricing.saveRule': command(
    z.object({ id: id.nullable(), fields: ruleFields.partial() }),
    returns<PriceRule>(),
    ['products', 'proposals'],
  ),
  'pricing.trashRule': command(z.object({ id }), returns<null>(), ['products', 'proposals']),
  'pricing.ofClient': query(z.object({ clientId: id }), returns<ClientPricing>(), ['products', 'clients']),
  'pricing.saveTerms': command(
    z.object({ id: id.nullable(), clientId: id, fields: termsFields.partial() }),
    returns<ClientTerms>(),
    ['products', 'proposals', 'clients'],
  ),
  'pricing.trashTerms': command(z.object({ id }), returns<null>(), ['products', 'proposals', 'clients']),
  'pricing.saveException': command(
    z.object({ id: id.nullable(), clientId: id, fields: exceptionFields.partial() }),
    returns<PriceException>(),
    ['products', 'proposals', 'clients'],
  ),
  'pricing.trashException': command(z.object({ id }), returns<null>(), ['products', 'proposals', 'clients']),
} as const

export type PricingErrors = {
  'pricing.nameEmpty': Record<string, never>
  'pricing.endsBeforeStart': Record<string, never>
  'pricing.nothingGiven': Record<string, never>
  'pricing.reasonEmpty': Record<string, never>
  'pricing.scopeEmpty': Record<string, never>
  'pricing.nearAboveLimit': Record<string, never>
  'pricing.columnInUse': { readonly count: number }
  'pricing.lastListPrice': Record<string, never>
}
