import { describe, expect, it } from 'vitest'
import { giftOf, nextStep } from '../../../../../shared/domain/pricing/line-promotions.ts'
import { priceIndex, promotion } from '../../../../support/price-book.ts'

const line = (quantityMilli: number, discountPpm = 0) => ({ productId: 'carton', quantityMilli, discountPpm })
const gift = (isEach: boolean, giftProductId: string | null = null) =>
  priceIndex({
    promotions: [
      promotion({ terms: { type: 'gift', buyMilli: 12_000, giftMilli: 1_000, giftProductId, isEach } }),
    ],
  })

describe('goods on top of a line', () => {
  it('are given from their quantity on, once or for each full one', () => {
    expect(giftOf(gift(true), line(11_999))).toBeUndefined()
    expect(giftOf(gift(true), line(30_000))).toMatchObject({ productId: 'carton', quantityMilli: 2_000 })
    expect(giftOf(gift(false), line(30_000))?.quantityMilli).toBe(1_000)
  })
  it('may be other goods', () => {
    expect(giftOf(gift(true, 'tape'), line(12_000))?.productId).toBe('tape')
  })
  it('earn nothing themselves', () => {
    expect(giftOf(gift(true), line(30_000, 1_000_000))).toBeUndefined()
  })
})

describe('the next volume step', () => {
  const steps = [
    { fromMilli: 20_000, ppm: 20_000 },
    { fromMilli: 50_000, ppm: 40_000 },
  ]
  const index = priceIndex({ promotions: [promotion({ terms: { type: 'steps', steps } })] })
  it('is the nearest that takes off more than the line has', () => {
    expect(nextStep(index, line(15_000))).toEqual({ missingMilli: 5_000, ppm: 20_000 })
    expect(nextStep(index, line(15_000, 30_000))).toEqual({ missingMilli: 35_000, ppm: 40_000 })
  })
  it('is none past the last', () => {
    expect(nextStep(index, line(50_000))).toBeUndefined()
  })
})
