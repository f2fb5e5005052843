import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderSums } from '../../../../../shared/domain/orders/fulfilment.ts'
import { areSummable } from '../../../../../shared/domain/pricing/check-sale.ts'

const line = fc.record({
  quantityMilli: fc.integer({ min: 0, max: 1_000_000_000_000 }),
  unitPriceMinor: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  unitCostMinor: fc.option(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
  discountPpm: fc.integer({ min: 0, max: 1_000_000 }),
})

describe('the lines of an order', () => {
  it('are summed to exact whole numbers wherever they are called summable', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        fc.pre(areSummable(lines))
        const { amountMinor, costMinor } = orderSums(lines)
        expect(Number.isSafeInteger(amountMinor)).toBe(true)
        expect(costMinor === null || Number.isSafeInteger(costMinor)).toBe(true)
      }),
    )
  })
  it('are summable as far as anybody sells, and not beyond what a number can hold', () => {
    const priced = { unitCostMinor: null, discountPpm: 0 }
    const million = { ...priced, quantityMilli: 1_000_000_000, unitPriceMinor: 100_000_000 }
    expect(areSummable([million])).toBe(true)
    expect(areSummable([{ ...million, unitPriceMinor: 99_999_999_999_999 }])).toBe(false)
  })
})
