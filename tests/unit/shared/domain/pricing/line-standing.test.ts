import { describe, expect, it } from 'vitest'
import { lineStanding, type StandingLine } from '../../../../../shared/domain/pricing/line-standing.ts'
import { dealer, exception, price, priceIndex, product, promotion } from '../../../../support/price-book.ts'

const line = (patch: Partial<StandingLine> = {}): StandingLine => ({
  productId: 'carton',
  quantityMilli: 10_000,
  unitPriceMinor: 1_000,
  priceBaseMilli: 1_000,
  pricedIn: null,
  discountPpm: 0,
  ...patch,
})
const standing = (
  patch: Parameters<typeof priceIndex>[0],
  own: Partial<StandingLine> = {},
  currency = 'EUR',
) => lineStanding(priceIndex(patch), line(own), currency)

describe('how a line stands to the price book', () => {
  it('fits at the price that is to be, with any discount beyond it', () => {
    expect(standing({})?.state).toBe('fits')
    expect(standing({}, { discountPpm: 70_000 })?.state).toBe('fits')
  })
  it('is the user’s own at another price', () => {
    expect(standing({}, { unitPriceMinor: 990 })?.state).toBe('own')
  })
  it('is stale at the price that held before', () => {
    const prices = [price('carton', 950), price('carton', 1_000, '2026-11-01')]
    expect(standing({ prices }, { unitPriceMinor: 950 })).toMatchObject({
      state: 'stale',
      endedOn: '2026-11-01',
      was: { source: 'list', priceMinor: 950 },
    })
  })
  it('is stale at the price of an exception that has ended', () => {
    const terms = { type: 'price', currency: 'EUR', minor: 850 } as const
    const exceptions = [exception({ terms, validTo: '2026-10-31' })]
    expect(standing({ exceptions }, { unitPriceMinor: 850 })).toMatchObject({
      state: 'stale',
      endedOn: '2026-10-31',
      was: { source: 'exception' },
    })
  })
  it('does not fit without the discount a promotion gives', () => {
    const patch = { promotions: [promotion({})] }
    expect(standing(patch, { quantityMilli: 100_000 })?.state).toBe('own')
    expect(standing(patch, { quantityMilli: 100_000, discountPpm: 50_000 })?.state).toBe('fits')
  })
  it('says that a product is no longer sold', () => {
    const patch = { products: [product('carton', 'Board', '2026-10-31')] }
    expect(standing(patch)).toEqual({ state: 'ended', endsOn: '2026-10-31' })
  })
  it('is converted by the day’s rate, and unpriced without one', () => {
    expect(standing({}, {}, 'THB')?.state).toBe('unpriced')
    const rates = [{ fromCurrency: 'EUR', toCurrency: 'THB', rate: '38', day: '2026-11-20' }]
    const pricedIn = { currency: 'EUR', unitPriceMinor: 1_000, rate: '38', ratedOn: '2026-11-20' }
    expect(standing({ rates, column: null }, { unitPriceMinor: 38_000, pricedIn }, 'THB')?.state).toBe('fits')
  })
  it('says nothing of a line that is no product', () => {
    expect(standing({ column: dealer }, { productId: null })).toBeNull()
  })
})
