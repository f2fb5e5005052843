import { describe, expect, it } from 'vitest'
import { priceBefore, priceChange, priceOn } from '../../../../../shared/domain/pricing/price-on.ts'
import { price } from '../../../../support/price-book.ts'

describe('the price of a day', () => {
  const rows = [price('a', 100, '2026-03-01'), price('a', 90, '2026-01-01'), price('a', 120, '2026-06-01')]
  it('is the newest that has begun', () => {
    expect(priceOn(rows, '2025-12-31')).toBeUndefined()
    expect(priceOn(rows, '2026-02-28')?.priceMinor).toBe(90)
    expect(priceOn(rows, '2026-03-01')?.priceMinor).toBe(100)
    expect(priceOn(rows, '2027-01-01')?.priceMinor).toBe(120)
  })
  it('of one day is the one written last', () => {
    const later = { ...price('a', 105, '2026-03-01'), createdAt: '2026-03-02T00:00:00.000Z' }
    expect(priceOn([later, ...rows], '2026-03-05')?.priceMinor).toBe(105)
  })
  it('has one before it', () => {
    expect(priceBefore(rows, '2026-03-05')?.priceMinor).toBe(90)
    expect(priceBefore(rows, '2026-01-05')).toBeUndefined()
  })
})

describe('the change from one price to another', () => {
  it('is a share of the first, rounded half away from zero', () => {
    expect(priceChange(1_000, 1_250)).toBe(250_000)
    expect(priceChange(3, 2)).toBe(-333_333)
    expect(priceChange(3, 1)).toBe(-666_667)
  })
  it('is none without something to compare with', () => {
    expect(priceChange(null, 5)).toBeNull()
    expect(priceChange(0, 5)).toBeNull()
    expect(priceChange(5, null)).toBeNull()
  })
})
