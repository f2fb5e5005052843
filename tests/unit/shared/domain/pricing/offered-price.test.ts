import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertMinor } from '../../../../../shared/base/money.ts'
import type { StandingLine } from '../../../../../shared/domain/pricing/line-standing.ts'
import { atQuantity, goodsPrice, unitCost } from '../../../../../shared/domain/pricing/offered-price.ts'
import type { PriceBook } from '../../../../../shared/domain/pricing/price-book.ts'
import { dealer, exception, priceIndex, promotion } from '../../../../support/price-book.ts'

const carton = { id: 'carton', currency: 'EUR', priceMinor: 1_000, costMinor: 600 }
const priced = (book: Partial<PriceBook>, quantityMilli = 1_000, currency = 'EUR') =>
  goodsPrice(priceIndex(book), carton, { quantityMilli, currency })
const rates = [{ fromCurrency: 'EUR', toCurrency: 'THB', rate: '38', day: '2026-11-20' }]
const line = (quantityMilli: number, unitPriceMinor: number, discountPpm = 0) => ({
  productId: 'carton',
  quantityMilli,
  unitPriceMinor,
  priceBaseMilli: 1_000,
  pricedIn: null,
  discountPpm,
})

describe('what goods of the list are priced at', () => {
  it('is the list price where no client is known', () => {
    const ask = { quantityMilli: 1_000, currency: 'EUR' }
    expect(goodsPrice(null, carton, ask)).toEqual({
      price: { unitPriceMinor: 1_000, pricedIn: null, discountPpm: 0 },
      unitCostMinor: 600,
    })
  })
  it('is the column’s, the promotion’s on top of it, and the exception’s before both', () => {
    expect(priced({ column: dealer }).price).toMatchObject({ unitPriceMinor: 900, discountPpm: 0 })
    const promotions = [promotion({})]
    expect(priced({ column: dealer, promotions }, 100_000).price).toMatchObject({
      unitPriceMinor: 900,
      discountPpm: 50_000,
    })
    const exceptions = [exception({ terms: { type: 'price', currency: 'EUR', minor: 850 } })]
    expect(priced({ column: dealer, promotions, exceptions }, 100_000).price).toMatchObject({
      unitPriceMinor: 850,
      discountPpm: 0,
    })
  })
  it('is converted with its cost by the rate of the day, and unknown without one', () => {
    expect(priced({ rates }, 1_000, 'THB')).toMatchObject({
      price: { unitPriceMinor: 38_000, pricedIn: { currency: 'EUR', rate: '38' } },
      unitCostMinor: 22_800,
    })
    expect(priced({}, 1_000, 'THB')).toEqual({ price: undefined, unitCostMinor: null })
    expect(unitCost({ costMinor: null, currency: 'EUR' }, 'EUR', { rates: [], day: '' })).toBeNull()
  })
})

describe('currencies in a price', () => {
  it('never mix: it is of the line’s own, or converted by a rate that is named', () => {
    const currency = fc.constantFrom('EUR', 'THB', 'RUB')
    const minor = fc.integer({ min: 0, max: 10 ** 7 })
    fc.assert(
      fc.property(currency, currency, minor, (own, to, priceMinor) => {
        const terms = { type: 'price', currency: own, minor: priceMinor } as const
        const { price } = priced({ rates, exceptions: [exception({ terms })] }, 1_000, to)
        const isKnown = own === to || (own !== 'RUB' && to !== 'RUB')
        expect(price !== undefined).toBe(isKnown)
        if (price === undefined) return
        expect(price.pricedIn === null).toBe(own === to)
        const rate = price.pricedIn?.rate
        const exact = rate === undefined ? priceMinor : convertMinor(priceMinor, own, to, rate)
        expect(price.unitPriceMinor).toBe(exact)
      }),
    )
  })
})

describe('a line whose quantity changes', () => {
  const index = priceIndex({ promotions: [promotion({})] })
  it('takes the volume step it reaches, and gives it back below', () => {
    const up = atQuantity(index, line(1_000, 1_000), { quantityMilli: 100_000, currency: 'EUR' })
    expect(up).toMatchObject({ quantityMilli: 100_000, unitPriceMinor: 1_000, discountPpm: 50_000 })
    const down = atQuantity(index, line(100_000, 1_000, 50_000), { quantityMilli: 99_000, currency: 'EUR' })
    expect(down).toMatchObject({ discountPpm: 0 })
  })
  it('keeps a price or discount of the user’s own', () => {
    const ask = { quantityMilli: 100_000, currency: 'EUR' }
    expect(atQuantity(index, line(1_000, 990), ask)).toEqual({ quantityMilli: 100_000 })
    expect(atQuantity(index, line(1_000, 1_000, 20_000), ask)).toEqual({ quantityMilli: 100_000 })
    expect(atQuantity(null, line(1_000, 1_000), ask)).toEqual({ quantityMilli: 100_000 })
  })
  it('comes to the same as a line begun with that quantity, whatever was typed on the way', () => {
    const quantity = fc.integer({ min: 0, max: 300 }).map((n) => n * 1_000)
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 6 }), (typed) => {
        const begun = goodsPrice(index, carton, { quantityMilli: 1_000, currency: 'EUR' }).price
        let now: StandingLine = line(1_000, begun?.unitPriceMinor ?? 0, begun?.discountPpm)
        for (const quantityMilli of typed)
          now = { ...now, ...atQuantity(index, now, { quantityMilli, currency: 'EUR' }) }
        const direct = goodsPrice(index, carton, { quantityMilli: now.quantityMilli, currency: 'EUR' }).price
        expect(now).toMatchObject(direct ?? {})
      }),
    )
  })
})
