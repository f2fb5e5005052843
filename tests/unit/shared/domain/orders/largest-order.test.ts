import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CreditRoom, largestOrder } from '../../../../../shared/domain/orders/largest-order.ts'

const room: CreditRoom = { grade: 'good', limitMinor: 100_000, openMinor: 0, overdueMinor: 0, comingMinor: 0 }
const bought = (id: string, priceMinor: number, usualMilli: number, mostMilli = usualMilli) => ({
  productId: id,
  name: id,
  unit: '',
  priceMinor,
  discountPpm: 0,
  usualMilli,
  mostMilli,
  orders: 4,
})
const missed = (id: string, priceMinor: number, usualMilli: number) => ({
  productId: id,
  name: id,
  unit: '',
  priceMinor,
  discountPpm: 0,
  usualMilli,
  buyers: 3,
  peers: 5,
})
const shown = (order: ReturnType<typeof largestOrder>) =>
  order.lines.map((line) => [line.productId, line.quantityMilli, line.why])

describe('the largest sensible order (K-42)', () => {
  it('takes what is usual, then the gaps, then as much as was ever taken', () => {
    const order = largestOrder('EUR', [bought('a', 100, 10_000, 40_000)], [missed('b', 200, 5_000)], room)
    expect(shown(order)).toEqual([
      ['a', 40_000, 'more'],
      ['b', 5_000, 'gap'],
    ])
    expect(order.totalMinor).toBe(5_000)
  })
  it('prefers assortment to volume where there is no room for both', () => {
    const small = { ...room, limitMinor: 2_000 }
    const order = largestOrder('EUR', [bought('a', 100, 10_000, 40_000)], [missed('b', 200, 5_000)], small)
    expect(shown(order)).toEqual([
      ['a', 10_000, 'usual'],
      ['b', 5_000, 'gap'],
    ])
    expect(order.leftOutMinor).toBe(3_000)
  })
  it('leaves less room to a client that pays late, and none to one that pays badly', () => {
    const goods = [bought('a', 100, 1_000_000)]
    expect(largestOrder('EUR', goods, [], { ...room, grade: 'fair' }).roomMinor).toBe(70_000)
    expect(largestOrder('EUR', goods, [], { ...room, grade: 'poor' })).toMatchObject({
      roomMinor: 0,
      lines: [],
    })
    expect(largestOrder('EUR', goods, [], { ...room, grade: 'poor', limitMinor: null }).lines).toEqual([])
  })
  it('counts what is owed and what is on its way', () => {
    const owing = { ...room, openMinor: 60_000, comingMinor: 30_000 }
    expect(largestOrder('EUR', [], [], owing).roomMinor).toBe(10_000)
  })
  it('cuts to whole units that fit the room at the discounted price', () => {
    const goods = [{ ...bought('a', 333, 1_000_000), discountPpm: 100_000 }]
    const [line] = largestOrder('EUR', goods, [], { ...room, limitMinor: 1_000 }).lines
    expect(line).toMatchObject({ quantityMilli: 3_000, netMinor: 899, isCut: true })
  })
  it('never goes beyond the room, and loses nothing between ordered and left out', () => {
    const price = fc.integer({ min: 1, max: 100_000 })
    const units = fc.integer({ min: 1, max: 500 }).map((n) => n * 1_000)
    const goods = fc.array(fc.tuple(price, units, units), { maxLength: 8 })
    fc.assert(
      fc.property(goods, fc.integer({ min: 0, max: 10_000_000 }), (rows, limitMinor) => {
        const own = rows.map(([p, usual, more], i) => bought(`p${i}`, p, usual, usual + more))
        const order = largestOrder('EUR', own, [], { ...room, limitMinor })
        expect(order.totalMinor).toBeLessThanOrEqual(limitMinor)
        expect(order.lines.reduce((sum, line) => sum + line.netMinor, 0)).toBe(order.totalMinor)
        const wanted = own.reduce((sum, p) => sum + (p.priceMinor * p.mostMilli) / 1_000, 0)
        expect(order.totalMinor + order.leftOutMinor).toBe(wanted)
      }),
    )
  })
})
