import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOffer, type LimitedLine } from '../../../../../shared/domain/pricing/check-limits.ts'
import type { PriceIndex } from '../../../../../shared/domain/pricing/price-book.ts'
import { type LimitReport, limitLevels } from '../../../../../shared/domain/proposals/limits.ts'
import { proposalMargin } from '../../../../../shared/domain/proposals/margin.ts'
import { proposalTotals } from '../../../../../shared/domain/proposals/totals.ts'
import type { Adjustment } from '../../../../../shared/domain/proposals/types.ts'
import { dealer, exception, priceIndex, promotion, rule } from '../../../../support/price-book.ts'

type Line = LimitedLine & { readonly unitCostMinor: number | null }

const line = (patch: Partial<Line> = {}): Line => ({
  productId: 'carton',
  kind: 'item',
  role: 'counted',
  quantityMilli: 10_000,
  unitPriceMinor: 1_000,
  priceBaseMilli: 1_000,
  discountPpm: 0,
  adjustments: [],
  vatPpm: 200_000,
  unitCostMinor: null,
  ...patch,
})
const share = (ppm: number, kind: Adjustment['kind'] = 'discount'): Adjustment => ({
  kind,
  label: '',
  amount: { type: 'share', ppm },
  vatPpm: null,
})

function check(
  index: PriceIndex,
  lines: readonly Line[],
  adjustments: readonly Adjustment[] = [],
): LimitReport {
  const totals = proposalTotals(lines, { adjustments, isVatPerLine: false })
  const margin = proposalMargin(lines, totals)
  return checkOffer(index, { currency: 'EUR', adjustments, lines, totals, margin })
}
const limited = priceIndex({ rules: [rule({})] })
const depth = ({ level }: LimitReport) => limitLevels.indexOf(level)

describe('how an offer stands to the rules', () => {
  it('is silent without rules, whatever the discount', () => {
    expect(check(priceIndex(), [line({ discountPpm: 900_000 })]).level).toBe('silent')
  })
  it('is silent within, near at the edge, beyond past it', () => {
    expect(check(limited, [line({ discountPpm: 79_000 })]).level).toBe('silent')
    expect(check(limited, [line({ discountPpm: 80_000 })]).level).toBe('near')
    expect(check(limited, [line({ discountPpm: 100_000 })]).level).toBe('near')
    expect(check(limited, [line({ discountPpm: 101_000 })])).toMatchObject({
      level: 'beyond',
      sending: 'refuse',
      reasons: [{ level: 'beyond', line: 0, code: 'discount', params: { ppm: 101_000, limitPpm: 100_000 } }],
    })
  })
  it('is judged by the limits of its day alone', () => {
    const rules = [
      rule({ id: 'former', maxPpm: 100_000, validTo: '2026-11-23' }),
      rule({ id: 'present', maxPpm: 200_000, validFrom: '2026-11-24' }),
      rule({ id: 'coming', maxPpm: 50_000, nearPpm: 0, validFrom: '2026-11-25' }),
    ]
    const lines = [line({ discountPpm: 150_000 })]
    const on = (day: string) => check(priceIndex({ rules, day }), lines).level
    expect([on('2026-11-23'), on('2026-11-24'), on('2026-11-25')]).toEqual(['beyond', 'near', 'beyond'])
    expect(on('2025-12-31')).toBe('silent')
  })
  it('adds the discount of the line and of the whole together', () => {
    expect(check(limited, [line({ discountPpm: 60_000 })], [share(60_000)])).toMatchObject({
      level: 'beyond',
      discountPpm: 116_400,
    })
  })
  it('sees a lower price as the discount it is', () => {
    expect(check(limited, [line({ unitPriceMinor: 890 })]).level).toBe('beyond')
  })
  it('does not let a charge make up for a discount', () => {
    expect(check(limited, [line({ discountPpm: 150_000 })], [share(500_000, 'charge')]).level).toBe('beyond')
  })
  it('measures from the client’s column', () => {
    const index = priceIndex({ column: dealer, rules: [rule({})] })
    expect(check(index, [line({ unitPriceMinor: 900 })]).level).toBe('silent')
    expect(check(index, [line({ unitPriceMinor: 800 })]).level).toBe('beyond')
  })
  it('needs no leave for what an exception or a promotion gives', () => {
    const terms = { type: 'discount', ppm: 300_000 } as const
    const agreed = priceIndex({ rules: [rule({})], exceptions: [exception({ terms })] })
    expect(check(agreed, [line({ discountPpm: 300_000 })]).level).toBe('silent')
    expect(check(agreed, [line({ discountPpm: 310_000 })]).level).toBe('beyond')
    const promoted = priceIndex({
      rules: [rule({ maxPpm: 10_000, nearPpm: 10_000 })],
      promotions: [promotion({})],
    })
    expect(check(promoted, [line({ quantityMilli: 100_000, discountPpm: 50_000 })]).level).toBe('silent')
  })
  it('takes the closest rule: group before all, column before any, larger deal before smaller', () => {
    const rules = [
      rule({ id: 'all', maxPpm: 50_000, nearPpm: 50_000 }),
      rule({ id: 'group', groupName: 'board', maxPpm: 150_000, nearPpm: 150_000 }),
      rule({ id: 'large', groupName: 'Board', fromMinor: 100_000, maxPpm: 250_000, nearPpm: 250_000 }),
      rule({ id: 'column', groupName: 'Board', columnId: 'dealer', maxPpm: 10_000, nearPpm: 10_000 }),
    ]
    const index = priceIndex({ rules })
    expect(check(index, [line({ discountPpm: 120_000 })]).level).toBe('silent')
    expect(check(index, [line({ discountPpm: 200_000 })]).level).toBe('beyond')
    expect(check(index, [line({ quantityMilli: 100_000, discountPpm: 200_000 })]).level).toBe('silent')
    expect(check(index, [line({ productId: 'tape', unitPriceMinor: 400, discountPpm: 60_000 })]).level).toBe(
      'beyond',
    )
    const bought = priceIndex({ rules, column: dealer })
    expect(check(bought, [line({ unitPriceMinor: 900, discountPpm: 20_000 })]).level).toBe('beyond')
  })
  it('asks for the least margin of the whole, and says so where a cost is not known', () => {
    const index = priceIndex({ rules: [rule({ leastMarginPpm: 200_000, beyond: 'confirm' })] })
    expect(check(index, [line({ unitCostMinor: 700 })]).level).toBe('silent')
    expect(check(index, [line({ unitCostMinor: 790 })]).level).toBe('near')
    expect(check(index, [line({ unitCostMinor: 810 })])).toMatchObject({
      level: 'beyond',
      sending: 'confirm',
    })
    expect(check(index, [line()]).reasons).toEqual([
      { level: 'near', line: null, code: 'costUnknown', params: { count: 1 } },
    ])
  })
  it('looks at lines outside the total too, and at a bundle with its parts', () => {
    expect(check(limited, [line(), line({ role: 'optional', discountPpm: 200_000 })]).reasons[0]?.line).toBe(
      1,
    )
    const bundle = [
      line({ productId: null, kind: 'bundle', quantityMilli: 2_000, discountPpm: 120_000 }),
      line({ kind: 'part', quantityMilli: 3_000 }),
    ]
    expect(check(limited, bundle)).toMatchObject({ level: 'beyond', reasons: [{ line: 0 }] })
  })
})

const anyLine = fc.record({
  productId: fc.constantFrom('carton', 'tape', null),
  quantityMilli: fc.integer({ min: 1, max: 500_000 }),
  unitPriceMinor: fc.integer({ min: 1, max: 3_000 }),
  discountPpm: fc.integer({ min: 0, max: 1_000_000 }),
  unitCostMinor: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null }),
  role: fc.constantFrom('counted' as const, 'optional' as const),
})
const lines = fc.array(anyLine, { minLength: 1, maxLength: 6 }).map((all) => all.map(line))
const steps = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 300_000 }).map((ppm) => share(ppm)),
    fc.integer({ min: 0, max: 5_000 }).map(
      (minor): Adjustment => ({
        kind: 'discount',
        label: '',
        amount: { type: 'sum', minor },
        vatPpm: null,
      }),
    ),
  ),
  { maxLength: 2 },
)
const index = priceIndex({
  rules: [
    rule({ id: 'a', leastMarginPpm: 150_000 }),
    rule({ id: 'b', groupName: 'Tape', maxPpm: 200_000, nearPpm: 150_000 }),
    rule({ id: 'c', fromMinor: 50_000, maxPpm: 150_000, nearPpm: 100_000, leastMarginPpm: 100_000 }),
  ],
  promotions: [promotion({})],
})

describe('for any offer', () => {
  it('more discount on a line never makes it better', () => {
    fc.assert(
      fc.property(lines, steps, fc.nat(5), fc.integer({ min: 0, max: 1_000_000 }), (all, whole, at, more) => {
        const deeper = all.map((own, i) =>
          i === at % all.length ? { ...own, discountPpm: Math.max(own.discountPpm, more) } : own,
        )
        expect(depth(check(index, deeper, whole))).toBeGreaterThanOrEqual(depth(check(index, all, whole)))
      }),
    )
  })
  it('more discount on the whole never makes it better', () => {
    fc.assert(
      fc.property(lines, steps, fc.integer({ min: 0, max: 1_000_000 }), (all, whole, more) => {
        const deeper = check(index, all, [...whole, share(more)])
        expect(depth(deeper)).toBeGreaterThanOrEqual(depth(check(index, all, whole)))
        expect(deeper.discountPpm).toBeGreaterThanOrEqual(check(index, all, whole).discountPpm)
      }),
    )
  })
  it('the order of its lines does not matter', () => {
    fc.assert(
      fc.property(lines, steps, fc.nat(5), (all, whole, turn) => {
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)]
        const [a, b] = [check(index, all, whole), check(index, turned, whole)]
        const bare = ({ reasons }: LimitReport) =>
          reasons.map(({ line: _line, ...rest }) => JSON.stringify(rest)).sort()
        expect({ ...b, reasons: bare(b) }).toEqual({ ...a, reasons: bare(a) })
      }),
    )
  })
  it('at the client’s own prices nothing is said of discounts', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const fair = all.map((own) => ({
          ...own,
          discountPpm: 0,
          unitPriceMinor: own.productId === 'tape' ? 400 : 1_000,
        }))
        expect(check(index, fair).reasons.filter((reason) => reason.code === 'discount')).toEqual([])
      }),
    )
  })
})
