import { describe, expect, it } from 'vitest'
import { checkSale } from '../../../../../shared/domain/pricing/check-sale.ts'
import { dealer, exception, priceIndex, rule } from '../../../../support/price-book.ts'

const line = (unitPriceMinor: number, discountPpm = 0) => ({
  productId: 'carton',
  quantityMilli: 10_000,
  unitPriceMinor,
  unitCostMinor: 800,
  discountPpm,
})

describe('lines of a deal or an order against the rules', () => {
  const index = priceIndex({ column: dealer, rules: [rule({})] })
  it('are silent at the client’s own price and marked beyond the limit, line by line', () => {
    expect(checkSale(index, [line(900)], 'EUR').level).toBe('silent')
    expect(checkSale(index, [line(900), line(900, 120_000)], 'EUR')).toMatchObject({
      level: 'beyond',
      reasons: [{ code: 'discount', line: 1, params: { ppm: 120_000, limitPpm: 100_000 } }],
    })
  })
  it('count a lower price typed over as a discount', () => {
    expect(checkSale(index, [line(780)], 'EUR').reasons[0]).toMatchObject({ level: 'beyond', line: 0 })
  })
  it('say nothing of what is agreed with the client', () => {
    const exceptions = [exception({ terms: { type: 'price', currency: 'EUR', minor: 700 } })]
    const agreed = priceIndex({ column: dealer, rules: [rule({})], exceptions })
    expect(checkSale(agreed, [line(700)], 'EUR').level).toBe('silent')
  })
  it('are held to the least margin of the whole', () => {
    const strict = priceIndex({ rules: [rule({ leastMarginPpm: 300_000 })] })
    expect(checkSale(strict, [line(1_000)], 'EUR').reasons).toMatchObject([
      { code: 'margin', line: null, level: 'beyond', params: { ppm: 200_000 } },
    ])
  })
})
