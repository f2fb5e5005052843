import { indexPrices, type PriceBook, type PriceIndex } from '../../shared/domain/pricing/price-book.ts'
import type { PriceColumn, PriceException, PriceRule, Promotion } from '../../shared/domain/pricing/types.ts'

export const day = '2026-11-24'
const record = {
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
}

export function product(id: string, groupName = 'Board', endsOn: string | null = null) {
  return { id, name: id, unit: 'pcs', groupName, endsOn }
}

export function price(productId: string, priceMinor: number | null, validFrom = '2026-01-01') {
  const createdAt = `${validFrom}T00:00:00.000Z`
  return { productId, columnId: null as string | null, currency: 'EUR', priceMinor, validFrom, createdAt }
}

export const dealer: PriceColumn = {
  ...record,
  id: 'dealer',
  name: 'Dealer',
  currency: 'EUR',
  discountPpm: 100_000,
  validFrom: '2026-01-01',
  validTo: null,
  notes: '',
}

export function exception(patch: Partial<PriceException>): PriceException {
  return {
    ...record,
    id: 'exception',
    clientId: 'client',
    productId: null,
    groupName: '',
    terms: { type: 'discount', ppm: 0 },
    fromMilli: 0,
    validFrom: '2026-01-01',
    validTo: null,
    reason: 'Agreed in spring',
    agreedWith: '',
    ...patch,
  }
}

export function promotion(patch: Partial<Promotion>): Promotion {
  return {
    ...record,
    id: 'promotion',
    name: 'Autumn',
    validFrom: '2026-10-01',
    validTo: '2026-12-31',
    productIds: [],
    groupNames: [],
    columnIds: [],
    terms: { type: 'steps', steps: [{ fromMilli: 100_000, ppm: 50_000 }] },
    conditions: '',
    ...patch,
  }
}

export function rule(patch: Partial<PriceRule>): PriceRule {
  return {
    ...record,
    id: 'rule',
    columnId: null,
    groupName: '',
    currency: 'EUR',
    fromMinor: 0,
    maxPpm: 100_000,
    nearPpm: 80_000,
    leastMarginPpm: null,
    beyond: 'refuse',
    validFrom: '2026-01-01',
    validTo: null,
    ...patch,
  }
}

/** A book with cartons at 10.00 and tape at 4.00, changed by what a test is about. */
export function priceIndex(patch: Partial<PriceBook> = {}): PriceIndex {
  return indexPrices({
    day,
    products: [product('carton'), product('tape', 'Tape')],
    column: null,
    prices: [price('carton', 1_000), price('tape', 400)],
    exceptions: [],
    promotions: [],
    rules: [],
    rates: [],
    ...patch,
  })
}
