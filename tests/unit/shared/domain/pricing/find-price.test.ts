import { describe, expect, it } from 'vitest'
import { findPrice } from '../../../../../shared/domain/pricing/find-price.ts'
import { dealer, exception, price, priceIndex, promotion } from '../../../../support/price-book.ts'

const cartons = { productId: 'carton', quantityMilli: 10_000 }
const chosen = (patch: Parameters<typeof priceIndex>[0], ask = cartons) =>
  findPrice(priceIndex(patch), ask)?.chosen

describe('the price of a product for a client', () => {
  it('is the list price where nothing else is said', () => {
    expect(chosen({})).toMatchObject({ source: 'list', priceMinor: 1_000, discountPpm: 0 })
  })
  it('comes from its column, as a share of the list or as a price of its own', () => {
    expect(chosen({ column: dealer })).toMatchObject({ source: 'column', name: 'Dealer', priceMinor: 900 })
    const own = { ...price('carton', 777), columnId: 'dealer' }
    expect(chosen({ column: dealer, prices: [price('carton', 1_000), own] })?.priceMinor).toBe(777)
  })
  it('is the list price again once the column has ended', () => {
    expect(chosen({ column: { ...dealer, validTo: '2026-11-23' } })?.source).toBe('list')
    expect(chosen({ column: { ...dealer, validTo: '2026-11-24' } })?.source).toBe('column')
  })
  it('falls back on the list where a column without a share has no price for it', () => {
    expect(chosen({ column: { ...dealer, discountPpm: null } })?.source).toBe('list')
  })
  it('is a promotion from its quantity on, measured from the column', () => {
    const patch = { column: dealer, promotions: [promotion({})] }
    expect(chosen(patch)?.source).toBe('column')
    expect(chosen(patch, { productId: 'carton', quantityMilli: 100_000 })).toMatchObject({
      source: 'promotion',
      priceMinor: 900,
      discountPpm: 50_000,
    })
  })
  it('leaves promotions of other goods and columns alone', () => {
    const many = { productId: 'carton', quantityMilli: 500_000 }
    expect(chosen({ promotions: [promotion({ groupNames: ['Tape'] })] }, many)?.source).toBe('list')
    expect(chosen({ promotions: [promotion({ columnIds: ['dealer'] })] }, many)?.source).toBe('list')
    expect(chosen({ promotions: [promotion({ groupNames: [' BOARD '] })] }, many)?.source).toBe('promotion')
    expect(chosen({ promotions: [promotion({ validTo: '2026-11-23' })] }, many)?.source).toBe('list')
  })
  it('is an exception before a promotion, of the product before its group', () => {
    const exceptions = [
      exception({ id: 'a', groupName: 'board', terms: { type: 'discount', ppm: 200_000 } }),
      exception({ id: 'b', productId: 'carton', terms: { type: 'price', currency: 'EUR', minor: 850 } }),
    ]
    const patch = { exceptions, promotions: [promotion({})] }
    expect(chosen(patch, { productId: 'carton', quantityMilli: 200_000 })).toMatchObject({
      source: 'exception',
      priceMinor: 850,
    })
    expect(findPrice(priceIndex(patch), { productId: 'tape', quantityMilli: 1_000 })?.chosen.source).toBe(
      'list',
    )
  })
  it('is no exception below its quantity or after its last day', () => {
    const terms = { type: 'price', currency: 'EUR', minor: 850 } as const
    expect(chosen({ exceptions: [exception({ terms, fromMilli: 10_001 })] })?.source).toBe('list')
    expect(chosen({ exceptions: [exception({ terms, validTo: '2026-11-23' })] })?.source).toBe('list')
  })
  it('is today’s of several: neither the one before nor one to come', () => {
    const prices = [
      price('carton', 900),
      price('carton', 1_100, '2026-11-24'),
      price('carton', 1_300, '2026-12-01'),
    ]
    expect(chosen({ prices })?.priceMinor).toBe(1_100)
  })
})
