import { describe, expect, it } from 'vitest'
import { sumsByState } from '../../../../../shared/domain/commission/sums-by-state.ts'

describe('sums of commission', () => {
  it('follow the order of the states and never mix currencies', () => {
    const sums = sumsByState([
      { state: 'due', currency: 'EUR', amountMinor: 5 },
      { state: 'expected', currency: 'EUR', amountMinor: 1 },
      { state: 'due', currency: 'RUB', amountMinor: 7 },
      { state: 'due', currency: 'EUR', amountMinor: -2 },
    ])
    expect(sums).toEqual([
      { state: 'expected', currency: 'EUR', minor: 1 },
      { state: 'due', currency: 'EUR', minor: 3 },
      { state: 'due', currency: 'RUB', minor: 7 },
    ])
  })
})
