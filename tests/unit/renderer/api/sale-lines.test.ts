import { describe, expect, it } from 'vitest'
import {
  blankSaleLine,
  changedSaleLine,
  freeKey,
  productSaleLine,
} from '../../../../renderer/api/sale-lines.ts'
import { dealer, priceIndex, promotion } from '../../../support/price-book.ts'

const record = { createdAt: '', changedAt: '', deletedAt: null }
const rest = { ...record, sku: '', groupName: 'Board', notes: '', vatPpm: 0, endsOn: null }
const carton = { ...rest, id: 'carton', name: 'Carton', unit: 'pcs', currency: 'EUR' }
const product = { ...carton, priceMinor: 1_000, costMinor: 600 }
const pricing = { index: priceIndex({ column: dealer, promotions: [promotion({})] }), currency: 'EUR' }

describe('a line of a deal or an order', () => {
  it('begins at the client’s price, at the list price while nobody is chosen', () => {
    expect(productSaleLine('a', product, pricing)).toMatchObject({ unitPriceMinor: 900, unitCostMinor: 600 })
    expect(productSaleLine('a', product, { ...pricing, index: null }).unitPriceMinor).toBe(1_000)
  })
  it('follows the quantity over the steps of a promotion', () => {
    const many = changedSaleLine(productSaleLine('a', product, pricing), { quantityMilli: 100_000 }, pricing)
    expect(many).toMatchObject({ unitPriceMinor: 900, discountPpm: 50_000 })
    expect(many).not.toHaveProperty('pricedIn')
  })
  it('keeps what is typed', () => {
    const typed = changedSaleLine(productSaleLine('a', product, pricing), { unitPriceMinor: 870 }, pricing)
    expect(changedSaleLine(typed, { quantityMilli: 100_000 }, pricing)).toMatchObject({
      unitPriceMinor: 870,
      discountPpm: 0,
    })
  })
  it('has a key of its own beside lines that a draft brought back', () => {
    const lines = [blankSaleLine('new-2')]
    expect(freeKey(lines)).toBe('new-3')
  })
})
