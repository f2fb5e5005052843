import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PricedLine } from '../../../../../shared/domain/proposals/line-sums.ts'
import { proposalTotals, type TotalsRule } from '../../../../../shared/domain/proposals/totals.ts'
import type { Adjustment } from '../../../../../shared/domain/proposals/types.ts'
import invoices from '../../../../fixtures/totals/invoices.json' with { type: 'json' }

const plain: TotalsRule = { adjustments: [], isVatPerLine: false }

function line(patch: Partial<PricedLine>): PricedLine {
  return {
    kind: 'item',
    role: 'counted',
    quantityMilli: 1_000,
    unitPriceMinor: 0,
    priceBaseMilli: 1_000,
    discountPpm: 0,
    adjustments: [],
    vatPpm: 200_000,
    ...patch,
  }
}

function share(ppm: number, kind: Adjustment['kind'] = 'discount'): Adjustment {
  return { kind, label: '', amount: { type: 'share', ppm }, vatPpm: null }
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const percentToPpm = (percent: string) => Math.round(Number(percent) * 10_000)

type Invoice = (typeof invoices)[keyof typeof invoices]

/** A price of more digits than cents have is a price for as many times more units. */
function invoiceLine({
  quantity,
  price,
  priceFor,
  vatPercent,
  netMinor,
}: Invoice['lines'][number]): PricedLine {
  const digits = Math.max(0, (price.split('.')[1] ?? '').length - 2)
  const size = Math.round(Number(quantity) * 1000)
  return line({
    // A return is written with its quantity above zero and its amount below.
    quantityMilli: netMinor < 0 ? -Math.abs(size) : size,
    unitPriceMinor: Math.round(Number(price) * 100 * 10 ** digits),
    priceBaseMilli: Number(priceFor) * 1000 * 10 ** digits,
    vatPpm: percentToPpm(vatPercent),
  })
}

describe.each(Object.entries(invoices))('the invoice %s', (_name, invoice: Invoice) => {
  const adjustments = invoice.allowancesAndCharges.map(
    (a): Adjustment => ({
      kind: a.isCharge ? 'charge' : 'discount',
      label: '',
      amount: { type: 'sum', minor: a.amountMinor },
      vatPpm: percentToPpm(a.vatPercent),
    }),
  )
  const totals = proposalTotals(invoice.lines.map(invoiceLine), { adjustments, isVatPerLine: false })

  it('has the amounts it states for its lines', () => {
    expect(totals.lines.map((l) => l.netMinor)).toEqual(invoice.lines.map((l) => l.netMinor))
  })
  it('has the groups of VAT it states', () => {
    const stated = invoice.stated.vatGroups.map((g) => ({
      vatPpm: percentToPpm(g.vatPercent),
      taxableMinor: g.taxableMinor,
      vatMinor: g.vatMinor,
    }))
    expect(totals.vatGroups).toEqual(stated.sort((a, b) => b.vatPpm - a.vatPpm))
  })
  it('has the totals it states, to the cent', () => {
    expect({
      lineTotalMinor: totals.subtotalMinor,
      taxExclusiveMinor: totals.taxableMinor,
      vatMinor: totals.vatMinor,
      taxInclusiveMinor: totals.totalMinor,
    }).toEqual({
      lineTotalMinor: invoice.stated.lineTotalMinor,
      taxExclusiveMinor: invoice.stated.taxExclusiveMinor,
      vatMinor: invoice.stated.vatMinor,
      taxInclusiveMinor: invoice.stated.taxInclusiveMinor,
    })
  })
})

describe('the sums of a proposal', () => {
  it('take a price for a hundred with a discount on it as one line', () => {
    const priced = line({
      quantityMilli: 100_000,
      unitPriceMinor: 1_234,
      priceBaseMilli: 100_000,
      adjustments: [{ kind: 'discount', label: '', amount: { type: 'sum', minor: 22 } }],
      vatPpm: 250_000,
    })
    expect(proposalTotals([priced], plain)).toMatchObject({
      subtotalMinor: 1_212,
      vatMinor: 303,
      totalMinor: 1_515,
    })
  })
  it('leave optional lines and alternatives outside the total', () => {
    const lines = [
      line({ unitPriceMinor: 10_000 }),
      line({ unitPriceMinor: 5_000, role: 'optional' }),
      line({ unitPriceMinor: 7_000, role: 'alternative' }),
    ]
    const totals = proposalTotals(lines, plain)
    expect(totals.totalMinor).toBe(12_000)
    expect(totals.lines.map((l) => l.netMinor)).toEqual([10_000, 5_000, 7_000])
  })
  it('price a bundle by its parts, times the bundles, less its own discount', () => {
    const lines = [
      line({ kind: 'bundle', quantityMilli: 3_000, discountPpm: 100_000 }),
      line({ kind: 'part', unitPriceMinor: 1_000, quantityMilli: 2_000, vatPpm: 100_000 }),
      line({ kind: 'part', unitPriceMinor: 501, vatPpm: 200_000 }),
      line({ unitPriceMinor: 100, vatPpm: 0 }),
    ]
    const totals = proposalTotals(lines, plain)
    expect(totals.lines.map((l) => l.netMinor)).toEqual([6_753, 6_000, 1_503, 100])
    expect(totals.subtotalMinor).toBe(6_853)
    expect(totals.vatGroups.map((g) => g.taxableMinor)).toEqual([1_353, 5_400, 100])
  })
  it('show discounts and charges one after the other, each on what the one before left', () => {
    const totals = proposalTotals([line({ unitPriceMinor: 100_000 })], {
      adjustments: [
        share(100_000),
        { kind: 'discount', label: 'Trade fair', amount: { type: 'sum', minor: 5_000 }, vatPpm: null },
        { kind: 'charge', label: 'Delivery', amount: { type: 'sum', minor: 1_500 }, vatPpm: 70_000 },
        share(50_000),
      ],
      isVatPerLine: false,
    })
    expect(totals.steps.map((s) => [s.minor, s.afterMinor])).toEqual([
      [-10_000, 90_000],
      [-5_000, 85_000],
      [1_500, 86_500],
      [-4_325, 82_175],
    ])
    expect(totals.taxableMinor).toBe(82_175)
    expect(totals.vatGroups.map((g) => g.vatPpm)).toEqual([200_000, 70_000])
  })
  it('round VAT once for a rate, or line by line where that is wanted', () => {
    const lines = [1, 2, 3].map(() => line({ unitPriceMinor: 102, vatPpm: 100_000 }))
    expect(proposalTotals(lines, plain).vatMinor).toBe(31)
    expect(proposalTotals(lines, { adjustments: [], isVatPerLine: true }).vatMinor).toBe(30)
  })
})

const anyLine = fc.record({
  kind: fc.constant('item' as const),
  role: fc.constantFrom('counted' as const, 'counted' as const, 'optional' as const, 'alternative' as const),
  quantityMilli: fc.integer({ min: -50_000, max: 5_000_000 }),
  unitPriceMinor: fc.integer({ min: -100_000, max: 10_000_000 }),
  priceBaseMilli: fc.constantFrom(1_000, 100_000, 1_000_000),
  discountPpm: fc.integer({ min: 0, max: 1_000_000 }),
  adjustments: fc.array(
    fc.record({
      kind: fc.constantFrom('discount' as const, 'charge' as const),
      label: fc.constant(''),
      amount: fc.oneof(
        fc.record({ type: fc.constant('share' as const), ppm: fc.integer({ min: 0, max: 1_000_000 }) }),
        fc.record({ type: fc.constant('sum' as const), minor: fc.integer({ min: 0, max: 100_000 }) }),
      ),
    }),
    { maxLength: 2 },
  ),
  vatPpm: fc.constantFrom(0, 70_000, 100_000, 200_000, 230_000),
})
const anyBundle = fc
  .tuple(anyLine, fc.array(anyLine, { minLength: 1, maxLength: 3 }))
  .map(([head, parts]) => [
    { ...head, kind: 'bundle' as const },
    ...parts.map((p) => ({ ...p, kind: 'part' as const })),
  ])
/** Lines in groups that stay together: single ones, and bundles with their parts. */
const anyGroups = fc.array(
  fc.oneof(
    anyLine.map((l) => [l]),
    anyBundle,
  ),
  { maxLength: 12 },
)
const anyRule = fc.record({
  adjustments: fc.array(
    fc.record({
      kind: fc.constantFrom('discount' as const, 'charge' as const),
      label: fc.constant(''),
      amount: fc.oneof(
        fc.record({ type: fc.constant('share' as const), ppm: fc.integer({ min: 0, max: 1_000_000 }) }),
        fc.record({ type: fc.constant('sum' as const), minor: fc.integer({ min: 0, max: 1_000_000 }) }),
      ),
      vatPpm: fc.constantFrom(null, 0, 70_000, 200_000),
    }),
    { maxLength: 4 },
  ),
  isVatPerLine: fc.boolean(),
})

describe('whatever the lines and the discounts', () => {
  it('the parts sum to the whole to the cent', () => {
    fc.assert(
      fc.property(anyGroups, anyRule, (groups, rule) => {
        const totals = proposalTotals(groups.flat(), rule)
        expect(sum(totals.vatGroups.map((g) => g.taxableMinor))).toBe(totals.taxableMinor)
        expect(sum(totals.vatGroups.map((g) => g.vatMinor))).toBe(totals.vatMinor)
        expect(totals.subtotalMinor + sum(totals.steps.map((s) => s.minor))).toBe(totals.taxableMinor)
        expect(totals.taxableMinor + totals.vatMinor).toBe(totals.totalMinor)
        const heads = groups.map((group) => group[0]?.role === 'counted')
        let at = 0
        const nets = groups.map((group, i) => {
          const net = heads[i] ? (totals.lines[at]?.netMinor ?? 0) : 0
          at += group.length
          return net
        })
        expect(sum(nets)).toBe(totals.subtotalMinor)
      }),
    )
  })
  it('the order of lines does not change a sum', () => {
    fc.assert(
      fc.property(
        anyGroups.chain((groups) =>
          fc.tuple(fc.constant(groups), fc.shuffledSubarray(groups, { minLength: groups.length })),
        ),
        anyRule,
        ([groups, shuffled], rule) => {
          const { lines: _a, ...before } = proposalTotals(groups.flat(), rule)
          const { lines: _b, ...after } = proposalTotals(shuffled.flat(), rule)
          expect(after).toEqual(before)
        },
      ),
    )
  })
  it('a discount of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyGroups, fc.boolean(), (groups, isVatPerLine) => {
        const lines = groups.flat()
        const { steps: _s, ...without } = proposalTotals(lines, { adjustments: [], isVatPerLine })
        const { steps, ...with0 } = proposalTotals(lines, { adjustments: [share(0)], isVatPerLine })
        expect(steps.every((s) => s.minor === 0)).toBe(true)
        if (without.vatGroups.length > 0) expect(with0).toEqual(without)
        expect(with0.totalMinor).toBe(without.totalMinor)
      }),
    )
  })
  it('a discount of 100 % leaves nothing, on a line and on the whole', () => {
    fc.assert(
      fc.property(anyGroups, fc.boolean(), (groups, isVatPerLine) => {
        const lines = groups.flat()
        const whole = proposalTotals(lines, { adjustments: [share(1_000_000)], isVatPerLine })
        expect([whole.taxableMinor, whole.vatMinor, whole.totalMinor]).toEqual([0, 0, 0])
        const free = lines.map((l) => ({ ...l, discountPpm: 1_000_000, adjustments: [] }))
        expect(proposalTotals(free, { adjustments: [], isVatPerLine }).totalMinor).toBe(0)
      }),
    )
  })
})
