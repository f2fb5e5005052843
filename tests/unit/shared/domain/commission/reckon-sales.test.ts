import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../../shared/base/local-date.ts'
import { linesOfMonths, linesOfPeriod } from '../../../../../shared/domain/commission/period-lines.ts'
import { shareOut } from '../../../../../shared/domain/plans/split.ts'
import type { Clawback, Party, PlanTerms, Rate } from '../../../../../shared/domain/plans/terms.ts'
import { earned, flat, linesFor, percent, planOf, sale, termsOf } from '../../../../support/sales.ts'

const fullBack: Clawback = { kind: 'full', ppm: 1_000_000, withinDays: null }
const payments = (...parts: readonly (readonly [string, number])[]) =>
  parts.map(([on, minor], i) => ({ id: `p${i}`, invoiceId: 'invoice-sale-1', on, minor }))
const returned = (on: string, minor: number) => [{ id: 'r', on, minor, invoiceId: null }]
const byPeriod: Rate = {
  kind: 'bands',
  by: 'period',
  reading: 'whole',
  edge: 'from',
  bands: [
    { from: 0, to: 200_000, ppm: percent(5) },
    { from: 200_000, to: null, ppm: percent(7) },
  ],
}

describe('one sale', () => {
  it('pays by the agency fee inside the amount, the deal’s own fee first', () => {
    const of = (kind: 'amount' | 'net') =>
      termsOf({ kind: 'share', basis: { kind: 'agency-fee', feePpm: percent(12), of: kind }, rate: flat(50) })
    expect(earned([sale({ amountMinor: 112_000 })], of('amount'))).toBe(6_720)
    expect(earned([sale({ amountMinor: 112_000 })], of('net'))).toBe(6_000)
    expect(earned([sale({ amountMinor: 112_000, agencyFeeMinor: 10_000 })], of('net'))).toBe(5_000)
  })
  it('pays for units, and a fixed sum', () => {
    expect(earned([sale({ unitsMilli: 12_500 })], termsOf({ kind: 'per-unit', minor: 300 }))).toBe(3_750)
    expect(earned([sale()], termsOf({ kind: 'fixed', minor: 5_000 }))).toBe(5_000)
  })
  it('pays a rate that runs evenly between points of size', () => {
    const rate: Rate = {
      kind: 'interpolated',
      points: [
        { at: 100_000, ppm: percent(4) },
        { at: 200_000, ppm: percent(8) },
      ],
    }
    const pay = (amountMinor: number) => earned([sale({ amountMinor })], termsOf(rate))
    expect([50_000, 150_000, 300_000].map(pay)).toEqual([2_000, 9_000, 24_000])
  })
  it('lets the first rule that fits pay, or all of them', () => {
    const [small] = termsOf(flat(5)).rules
    if (small === undefined) throw new Error('there is a rule')
    const large = { ...small, aboveMinor: 150_000, pay: { kind: 'fixed', minor: 9_900 } as const }
    const terms = { ...termsOf(flat(5)), rules: [large, small] }
    const pay = (amountMinor: number, combine: PlanTerms['combine']) =>
      earned([sale({ amountMinor })], { ...terms, combine })
    expect([pay(100_000, 'first'), pay(200_000, 'first'), pay(200_000, 'all')]).toEqual([
      5_000, 9_900, 19_900,
    ])
  })
  it('is earned at signing, delivery, invoice or payment', () => {
    const days = {
      signedOn: '2026-09-01',
      deliveries: [{ id: 'd', on: '2026-09-10', minor: 100_000 }],
      invoices: [{ id: 'invoice-sale-1', on: '2026-09-12', dueOn: '2026-10-12', minor: 100_000 }],
      payments: payments(['2026-10-20', 100_000]),
    }
    const on = (earnedAt: PlanTerms['earnedAt']) =>
      linesFor([sale(days)], termsOf(flat(10), { earnedAt }))[0]?.on
    expect((['signing', 'delivery', 'invoice', 'payment'] as const).map(on)).toEqual([
      '2026-09-01',
      '2026-09-10',
      '2026-09-12',
      '2026-10-20',
    ])
  })
  it('expects what is not earned yet, from open deals too', () => {
    const terms = termsOf(flat(10), { earnedAt: 'payment', inParts: true })
    const half = linesFor([sale({ payments: payments(['2026-10-20', 40_000]) })], terms)
    expect(half.map((l) => [l.isEarned, l.amountMinor])).toEqual([
      [true, 4_000],
      [false, 6_000],
    ])
    const open = linesFor([sale({ state: 'open', signedOn: null, expectedOn: '2026-12-24' })], terms)
    expect(open).toMatchObject([{ isEarned: false, amountMinor: 10_000 }])
  })
  it('loses to late payment, and everything beyond the longest collection', () => {
    const late = { steps: [{ afterDays: 10, cutPpm: percent(25) }], of: 'original', longestDays: 90 } as const
    const pay = (on: string) =>
      earned([sale({ payments: payments([on, 100_000]) })], termsOf(flat(10), { earnedAt: 'payment', late }))
    expect([pay('2026-10-15'), pay('2026-10-25'), pay('2027-02-01')]).toEqual([10_000, 7_500, 0])
  })
  it('stays in its currency and says so where a rate is missing', () => {
    const terms = termsOf(flat(10), { paysIn: { currency: 'USD', on: 'payment' } })
    const [line] = linesFor([sale()], terms)
    expect(line).toMatchObject({ currency: 'EUR', amountMinor: 10_000 })
    expect(line?.steps.map((s) => s.kind)).toContain('no-rate')
  })
  it('is paid at the rate of the invoice’s day or of the payment’s, as the plan says', () => {
    const on = '2026-10-10'
    const paid = '2026-11-02'
    const sold = sale({
      payments: [{ id: 'payment-1', invoiceId: 'invoice-sale-1', on: paid, minor: 100_000 }],
    })
    const pair = { fromCurrency: 'EUR', toCurrency: 'USD' } as const
    const rates = [
      { ...pair, day: on, rate: '1.10' },
      { ...pair, day: paid, rate: '1.20' },
    ]
    const at = (day: 'invoice' | 'payment') =>
      earned(
        [sold],
        { ...termsOf(flat(10)), earnedAt: 'payment', paysIn: { currency: 'USD', on: day } },
        { rates },
      )
    expect([at('invoice'), at('payment')]).toEqual([11_000, 12_000])
  })

  it('keeps a floor and a cap for each invoice and each rule', () => {
    const pay = (amountMinor: number) =>
      earned(
        [sale({ amountMinor })],
        termsOf(flat(10), { invoiceLimit: { capMinor: 20_000, floorMinor: 5_000 } }),
      )
    expect([pay(10_000), pay(100_000), pay(900_000)]).toEqual([5_000, 10_000, 20_000])
  })
})

describe('what is taken back', () => {
  it('is in proportion, all of it, or nothing after the window', () => {
    const net = (clawback: Clawback) =>
      earned([sale({ returns: returned('2026-11-01', 25_000) })], termsOf(flat(10), { clawback }))
    const proRata: Clawback = { kind: 'pro-rata', ppm: 1_000_000, withinDays: null }
    expect([net(proRata), net(fullBack), net({ ...fullBack, withinDays: 10 })]).toEqual([7_500, 0, 10_000])
  })
  it('with the original is zero for a whole return, whatever the terms and the parts paid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 4_000_000 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom<Clawback['kind']>('pro-rata', 'full'),
        fc.integer({ min: 0, max: 500_000 }),
        (amountMinor, ppm, parts, kind, held) => {
          const paid = payments(...parts.map((minor, i) => [addDays('2026-10-10', i), minor] as const))
          const given = {
            amountMinor,
            payments: paid,
            returns: [{ id: 'r', on: '2026-11-20', minor: amountMinor, invoiceId: 'invoice-sale-1' }],
          }
          const terms = termsOf(
            { kind: 'flat', ppm },
            {
              earnedAt: 'payment',
              inParts: true,
              holdback: { ppm: held, days: 60 },
              clawback: { kind, ppm: 1_000_000, withinDays: null },
            },
          )
          expect(earned([sale(given)], terms)).toBe(0)
        },
      ),
    )
  })
  it('never exceeds what a sale earns in full: parts paid sum to the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 5 }),
        (amountMinor, ppm, cuts) => {
          const bounds = [0, ...cuts.map((c) => Math.floor((amountMinor * c) / 1_000_000)), amountMinor].sort(
            (a, b) => a - b,
          )
          const parts = bounds
            .slice(1)
            .map((b, i) => [addDays('2026-10-10', i), b - (bounds[i] ?? 0)] as const)
          const terms = termsOf({ kind: 'flat', ppm }, { earnedAt: 'payment', inParts: true })
          const whole = earned([sale({ amountMinor })], terms)
          expect(earned([sale({ amountMinor, payments: payments(...parts) })], terms)).toBe(whole)
        },
      ),
    )
  })
})

describe('a period', () => {
  it('unlocked backwards: sales and true-up sum to the rate on the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 150_000 }), { minLength: 1, maxLength: 6 }),
        (amounts) => {
          const sales = amounts.map((amountMinor, i) =>
            sale({ id: `s${i}`, amountMinor, signedOn: addDays('2026-10-01', i) }),
          )
          const total = amounts.reduce((a, b) => a + b, 0)
          const rate = total >= 200_000 ? 0.07 : 0.05
          expect(Math.abs(earned(sales, termsOf(byPeriod)) - total * rate)).toBeLessThanOrEqual(
            0.5 + amounts.length * 0,
          )
        },
      ),
    )
  })
  it('begins anew each month', () => {
    const sales = [
      sale({ id: 'a', amountMinor: 150_000, signedOn: '2026-09-30' }),
      sale({ id: 'b', amountMinor: 150_000, signedOn: '2026-10-01' }),
    ]
    expect(earned(sales, termsOf(byPeriod))).toBe(15_000)
    expect(earned(sales, termsOf(byPeriod, { period: 'year' }))).toBe(21_000)
  })
  const inForce = (given: Partial<PlanTerms>) => {
    const { plan, versions } = planOf(termsOf(flat(10), given), { validFrom: '2026-08-01' })
    const [version] = versions
    if (version === undefined) throw new Error('a plan has a version')
    return { plan, version }
  }
  const october = {
    period: '2026-10',
    currency: 'EUR',
    variableMinor: 100_000,
    volumeMinor: 600_000,
    targetMinor: 1_000_000,
  }
  const sumOf = (given: Partial<PlanTerms>, sum = october) =>
    linesOfPeriod(inForce(given), sum, '2026-11-24').map((l) => [l.kind, l.amountMinor])

  it('multiplies the variable part by fulfilment, once it is over', () => {
    const multiplier = {
      points: [
        { at: 0, ppm: 500_000 },
        { at: 800_000, ppm: 800_000 },
        { at: 1_000_000, ppm: 1_000_000 },
      ],
      beyondPpm: 0,
      capPpm: null,
    }
    expect(sumOf({ multiplier })).toEqual([['multiplier', -27_500]])
    expect(linesOfPeriod(inForce({ multiplier }), { ...october, period: '2026-11' }, '2026-11-24')).toEqual(
      [],
    )
  })
  it('pays a bonus, and a bonus on the commission, from the fulfilment they need', () => {
    const bonuses = [
      { kind: 'fixed', atPpm: 500_000, minor: 7_000 },
      { kind: 'on-commission', atPpm: 600_000, ppm: percent(10) },
      { kind: 'on-commission', atPpm: 900_000, ppm: percent(10) },
    ] as const
    expect(sumOf({ bonuses })).toEqual([
      ['bonus', 7_000],
      ['bonus', 10_000],
    ])
  })
  it('has a cap, and a floor even without any commission', () => {
    expect(sumOf({ periodLimit: { capMinor: 80_000, floorMinor: 30_000 } })).toEqual([['limit', -20_000]])
    expect(
      sumOf({ periodLimit: { capMinor: 80_000, floorMinor: 30_000 } }, { ...october, variableMinor: 0 }),
    ).toEqual([['limit', 30_000]])
  })
  it('pays salary each month and an advance that later earnings give back', () => {
    const terms = { draw: { minor: 20_000, isRecoverable: true, recoverFrom: null }, salaryMinor: 50_000 }
    const earnedBy = new Map([
      ['2026-08', 5_000],
      ['2026-09', 60_000],
      ['2026-10', 30_000],
    ])
    const lines = linesOfMonths(inForce(terms), earnedBy, 'EUR', '2026-11-24')
    expect(lines.filter((l) => l.kind === 'draw').map((l) => [l.on, l.amountMinor])).toEqual([
      ['2026-08-31', 15_000],
      ['2026-09-30', -15_000],
    ])
    expect(lines.filter((l) => l.kind === 'salary' && l.isEarned)).toHaveLength(3)
  })
})

describe('shares of several', () => {
  it('sum to the whole; an overlay comes on top', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }),
        (minor, weights) => {
          const total = weights.reduce((a, b) => a + b, 0)
          const parties = weights.map((w): Party => ({ name: '', ppm: w, role: 'owner', isMe: false }))
          fc.pre(total > 0)
          expect(shareOut(minor, parties).reduce((a, b) => a + b, 0)).toBe(minor)
          const overlay: Party = { name: '', ppm: percent(10), role: 'overlay', isMe: true }
          const [extra, ...rest] = shareOut(minor, [overlay, ...parties])
          expect(rest.reduce((a, b) => a + b, 0)).toBe(minor)
          expect(Math.abs((extra ?? 0) - minor / 10)).toBeLessThanOrEqual(0.5)
        },
      ),
    )
  })
})
