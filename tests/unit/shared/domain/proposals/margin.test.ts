import { describe, expect, it } from 'vitest'
import { type CostedLine, proposalMargin } from '../../../../../shared/domain/proposals/margin.ts'
import { proposalTotals } from '../../../../../shared/domain/proposals/totals.ts'

function line(patch: Partial<CostedLine>): CostedLine {
  return {
    kind: 'item',
    role: 'counted',
    quantityMilli: 2_000,
    unitPriceMinor: 10_000,
    priceBaseMilli: 1_000,
    discountPpm: 0,
    adjustments: [],
    vatPpm: 200_000,
    unitCostMinor: 6_000,
    ...patch,
  }
}

describe('the margin of a proposal', () => {
  it('is what is left of the net amount, by line and of the whole after the last discount', () => {
    const lines = [line({}), line({ discountPpm: 100_000 }), line({ role: 'optional' })]
    const totals = proposalTotals(lines, {
      adjustments: [{ kind: 'discount', label: '', amount: { type: 'share', ppm: 50_000 }, vatPpm: null }],
      isVatPerLine: false,
    })
    const margin = proposalMargin(lines, totals)
    expect(margin.lines.map((l) => l.marginMinor)).toEqual([8_000, 6_000, 8_000])
    expect(margin.total).toEqual({ costMinor: 24_000, marginMinor: 12_100, marginPpm: 335_180 })
  })
  it('is not known where the cost of a counted line is not', () => {
    const lines = [line({}), line({ unitCostMinor: null })]
    const margin = proposalMargin(lines, proposalTotals(lines, { adjustments: [], isVatPerLine: false }))
    expect(margin.unknown).toBe(1)
    expect(margin.total.marginMinor).toBeNull()
  })
  it('of a bundle is that of its parts, times the bundles', () => {
    const lines = [
      line({ kind: 'bundle', unitCostMinor: null }),
      line({ kind: 'part', quantityMilli: 1_000 }),
      line({ kind: 'part', quantityMilli: 3_000 }),
    ]
    const margin = proposalMargin(lines, proposalTotals(lines, { adjustments: [], isVatPerLine: false }))
    expect(margin.total.costMinor).toBe(48_000)
    expect(margin.lines[0]?.marginMinor).toBe(32_000)
  })
})
