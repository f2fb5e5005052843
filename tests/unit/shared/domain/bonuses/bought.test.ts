import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedMinor, type Purchase } from '../../../../../shared/domain/bonuses/bought.ts'
import { promotion } from '../../../../support/price-book.ts'

const goods = (productId: string, groupName: string, minor: number) => ({ productId, groupName, minor })
const purchase = (minor: number, ...lines: Purchase['goods']): Purchase => ({
  clientId: 'client',
  on: '2026-11-01',
  minor,
  goods: lines,
})

describe('what of a purchase counts for a bonus', () => {
  it('is all of it where the programme names no goods, typed lines too', () => {
    expect(countedMinor(promotion({}), purchase(1_000, goods('', '', 1_000)), null)).toBe(1_000)
  })
  it('is the share of the goods it names', () => {
    const own = promotion({ groupNames: ['board'] })
    const mixed = purchase(1_000, goods('carton', 'Board', 750), goods('tape', 'Tape', 250))
    expect(countedMinor(own, mixed, null)).toBe(750)
    expect(countedMinor(own, { ...mixed, minor: 400 }, null)).toBe(300)
    expect(countedMinor(own, purchase(1_000, goods('', 'Board', 1_000)), null)).toBe(0)
    expect(countedMinor(own, purchase(1_000), null)).toBe(0)
  })
  it('is nothing for a client of another column', () => {
    const dealers = promotion({ columnIds: ['dealer'] })
    expect(countedMinor(dealers, purchase(1_000), 'dealer')).toBe(1_000)
    expect(countedMinor(dealers, purchase(1_000), 'partner')).toBe(0)
    expect(countedMinor(dealers, purchase(1_000), null)).toBe(0)
  })
  it('shares a purchase out over programmes for disjoint goods without counting anything twice', () => {
    const sum = fc.integer({ min: 0, max: 10 ** 9 })
    fc.assert(
      fc.property(
        fc.array(sum, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        (sums, minor) => {
          const lines = sums.map((own, i) => goods(`p${i}`, i % 2 === 0 ? 'Board' : 'Tape', own))
          const whole = sums.reduce((a, b) => a + b, 0)
          const of = (groupName: string) =>
            countedMinor(promotion({ groupNames: [groupName] }), purchase(minor, ...lines), null)
          expect(Math.abs(of('Board') + of('Tape') - (whole === 0 ? 0 : minor))).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
