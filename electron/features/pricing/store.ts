import type {
  ClientTerms,
  Price,
  PriceColumn,
  PriceException,
  PriceRule,
  Promotion,
} from '../../../shared/domain/pricing/types.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const priceColumnTable = defineTable<PriceColumn>({
  name: 'price_column',
  fields: {
    name: plain,
    currency: plain,
    discountPpm: plain,
    validFrom: plain,
    validTo: plain,
    notes: plain,
  },
  title: (c) => c.name,
})

export const priceTable = defineTable<Price>({
  name: 'price',
  fields: {
    productId: plain,
    columnId: plain,
    currency: plain,
    priceMinor: plain,
    validFrom: plain,
    source: plain,
  },
  title: (p) => p.validFrom,
})

export const promotionTable = defineTable<Promotion>({
  name: 'promotion',
  fields: {
    name: plain,
    validFrom: plain,
    validTo: plain,
    productIds: json<Promotion['productIds']>(),
    groupNames: json<Promotion['groupNames']>(),
    columnIds: json<Promotion['columnIds']>(),
    terms: json<Promotion['terms']>(),
    conditions: plain,
  },
  title: (p) => p.name,
})

export const clientTermsTable = defineTable<ClientTerms>({
  name: 'client_terms',
  fields: { clientId: plain, columnId: plain, validFrom: plain, validTo: plain, terms: plain },
  title: (t) => `${t.validFrom ?? ''} ${t.terms.slice(0, 60)}`.trim(),
})

export const priceExceptionTable = defineTable<PriceException>({
  name: 'price_exception',
  fields: {
    clientId: plain,
    productId: plain,
    groupName: plain,
    terms: json<PriceException['terms']>(),
    fromMilli: plain,
    validFrom: plain,
    validTo: plain,
    reason: plain,
    agreedWith: plain,
  },
  title: (e) => e.reason,
})

export const priceRuleTable = defineTable<PriceRule>({
  name: 'price_rule',
  fields: {
    columnId: plain,
    groupName: plain,
    currency: plain,
    fromMinor: plain,
    maxPpm: plain,
    nearPpm: plain,
    leastMarginPpm: plain,
    beyond: plain,
    validFrom: plain,
    validTo: plain,
  },
  title: (r) => r.groupName,
})
