import { describe, expect, it } from 'vitest'
import { linesOfPeriod } from '../../../../../shared/domain/commission/period-lines.ts'
import { bandAt } from '../../../../../shared/domain/plans/bands.ts'
import { checkTerms } from '../../../../../shared/domain/plans/check-terms.ts'
import { payByCurve } from '../../../../../shared/domain/plans/curve.ts'
import { drawLedger } from '../../../../../shared/domain/plans/draw.ts'
import { cutForLate } from '../../../../../shared/domain/plans/late.ts'
import type { Band, Curve, LateTerms, PlanTerms, Rate } from '../../../../../shared/domain/plans/terms.ts'
import cases from '../../../../fixtures/commission/cases.json' with { type: 'json' }
import { earned, flat, linesFor, percent, planOf, sale, termsOf } from '../../../../support/sales.ts'

/** Published examples of commission rules; each is reckoned by the engine and compared with what its source prints. */
type Case = { readonly id: string; readonly kind: string; readonly expected: unknown }
const minor = (major: number) => Math.round(major * 100)
const major = (value: number) => value / 100

function bands(
  reading: 'whole' | 'marginal',
  rows: readonly (readonly [number, number | null, number])[],
  edge: 'from' | 'to' = 'from',
): Rate {
  const list: Band[] = rows.map(([from, to, rate]) => ({
    from: minor(from),
    to: to === null ? null : minor(to),
    ppm: percent(rate),
  }))
  return { kind: 'bands', by: 'deal', reading, edge, bands: list }
}
const pays = (rate: Rate, amount: number, given: Partial<PlanTerms> = {}) =>
  major(earned([sale({ amountMinor: minor(amount) })], termsOf(rate, given)))

const curve = (
  points: readonly (readonly [number, number])[],
  beyond: number,
  cap: number | null,
): Curve => ({
  points: points.map(([at, pay]) => ({ at: at * 1e6, ppm: pay * 1e6 })),
  beyondPpm: beyond * 1e6,
  capPpm: cap === null ? null : cap * 1e6,
})
const curvePays = (c: Curve, attainment: number, target: number) =>
  major(payByCurve(c, Math.round(attainment * 1e6), minor(target)))

function draws(
  amount: number,
  isRecoverable: boolean,
  earnedBy: readonly number[],
  recoverFrom: string | null = null,
) {
  const months = earnedBy.map((value, i) => ({ month: `2026-0${i + 1}`, earnedMinor: minor(value) }))
  const ledger = drawLedger(months, { minor: minor(amount), isRecoverable, recoverFrom })
  return {
    paid: ledger.map((m) => major(m.paidMinor)),
    owed_after: ledger.map((m) => major(m.owedAfterMinor)),
  }
}

const late = (of: LateTerms['of']): LateTerms => ({
  steps: [
    { afterDays: 1, cutPpm: percent(10) },
    { afterDays: 30, cutPpm: percent(20) },
  ],
  of,
  longestDays: null,
})

const regressive = [
  [0, 3_000_000, 12],
  [3_000_000, null, 5],
] as const
const oracle = [
  [0, 1000, 1],
  [1000, 3000, 2],
  [3000, 8000, 3],
  [8000, null, 5],
] as const

/** What the engine gives for each case, in the shape of its expectation. */
const answers: Readonly<Record<string, () => unknown>> = {
  'flat-1': () => [0, 10, 100].map((rate) => pays(flat(rate), 500)),
  'formula-2': () => pays(flat(5.5), -750),
  'margin-1': () => {
    const terms = termsOf({ kind: 'share', basis: { kind: 'margin' }, rate: flat(20) })
    const refund = { id: 'r', on: '2026-10-20', minor: minor(3), invoiceId: null }
    return major(earned([sale({ amountMinor: minor(5), costMinor: 0, returns: [refund] })], terms))
  },
  'margin-5': () => {
    const rate: Rate = {
      kind: 'margin-bands',
      of: 'cost',
      edge: 'to',
      bands: [
        { from: 0, to: percent(35), ppm: percent(10) },
        { from: percent(35), to: percent(60), ppm: percent(25) },
        { from: percent(60), to: null, ppm: percent(40) },
      ],
    }
    const terms = termsOf({ kind: 'share', basis: { kind: 'margin' }, rate })
    return major(earned([sale({ amountMinor: minor(150), costMinor: minor(100) })], terms))
  },
  'marginal-1': () => {
    const each = [200, 300, 1500, 1200, 2000, 4500].map((amount) => pays(bands('marginal', oracle), amount))
    return { each, total: each.reduce((a, b) => a + b, 0) }
  },
  'marginal-3': () =>
    [4000, 5000, 6000].map((amount) =>
      pays(
        bands('marginal', [
          [0, 5000, 10],
          [5000, null, 12],
        ]),
        amount,
      ),
    ),
  'marginal-6': () =>
    pays(
      bands('marginal', [
        [0, 1000, 1],
        [1000, null, 2],
      ]),
      2500,
    ),
  'slab-1': () => {
    const rate = bands('whole', [
      [0, 10_000, 1],
      [10_000, 50_000, 2],
      [50_000, null, 3],
    ])
    const amounts = [5000, 15_000, 60_000]
    const rates = amounts.map(
      (a) => (bandAt((rate as { bands: readonly Band[] }).bands, minor(a), 'from')?.ppm ?? 0) / 10_000,
    )
    return { rates, commission: amounts.map((amount) => pays(rate, amount)) }
  },
  'slab-2': () => {
    const unlock: Rate = {
      kind: 'unlock',
      thresholdMinor: minor(600_000),
      beforePpm: 0,
      afterPpm: percent(7),
    }
    const both = [
      sale({ id: 'a', amountMinor: minor(250_000) }),
      sale({ id: 'b', amountMinor: minor(350_000) }),
    ]
    return major(earned(both, termsOf(unlock)))
  },
  'slab-3': () => {
    const rate = bands(
      'whole',
      [
        [0, 14_999.99, 0],
        [14_999.99, 16_000, 20],
        [16_000, null, 0],
      ],
      'to',
    )
    return [15_000, 15_100, 16_000, 16_000.01, 14_999.99].map((amount) => pays(rate, amount))
  },
  'regressive-1': () => [2_999_999, 3_000_000].map((amount) => pays(bands('whole', regressive), amount)),
  'regressive-2': () => [3_000_000, 7_200_000].map((amount) => pays(bands('marginal', regressive), amount)),
  'accel-1': () => {
    const list = [
      { from: 0, to: percent(100), ppm: percent(5) },
      { from: percent(100), to: percent(125), ppm: percent(6) },
      { from: percent(125), to: null, ppm: percent(7) },
    ]
    const rate: Rate = { kind: 'bands', by: 'attainment', reading: 'marginal', edge: 'from', bands: list }
    const parts = [60_000, 50_000, 40_000].map((a, i) => sale({ id: `s${i}`, amountMinor: minor(a) }))
    return major(earned(parts, termsOf(rate, { quota: { kind: 'fixed', minor: minor(100_000) } })))
  },
  'accel-2': () =>
    curvePays(
      curve(
        [
          [0, 0],
          [1, 1],
        ],
        1.5,
        1.45,
      ),
      650_000 / 500_000,
      100_000,
    ),
  'decel-1': () =>
    curvePays(
      curve(
        [
          [0, 0],
          [0.5, 0.25],
          [0.5, 0.5],
          [1, 1],
        ],
        1,
        null,
      ),
      0.4,
      100_000,
    ),
  'curve-1': () =>
    [0.6, 0.85, 1.2, 1.6].map((a) =>
      curvePays(
        curve(
          [
            [0.7, 0],
            [1, 1],
          ],
          2,
          2,
        ),
        a,
        10_000,
      ),
    ),
  'kpi-1': () =>
    [0.69, 1, 1.2, 9].map((a) =>
      curvePays(
        curve(
          [
            [0.7, 0.7],
            [1, 1],
          ],
          1,
          2,
        ),
        a,
        10_000,
      ),
    ),
  'draw-rec-1': () => draws(2000, true, [2750, 3000, 1500, 2375, 3000, 2750]),
  'draw-rec-3': () => draws(1500, true, [500, 3000]),
  'draw-rec-4': () => draws(1000, true, [500, 700, 400], '2026-04'),
  'draw-non-1': () => ({ paid: draws(1500, false, [500, 3000]).paid }),
  'split-1': () => {
    const half = (rate: number) => pays(flat(rate), 20_000, { split: { of: 'credit', parties: halves } })
    return [half(8), half(10)]
  },
  'split-2': () => {
    const half = () => pays(flat(8), 20_000, { split: { of: 'commission', parties: halves } })
    return [half(), half()]
  },
  'split-3': () => {
    const parties = [60, 30].map((share, i) => ({
      name: '',
      ppm: percent(share),
      role: 'owner' as const,
      isMe: i === 0,
    }))
    return checkTerms(termsOf(flat(8), { split: { of: 'credit', parties } })).some(
      (p) => p.code === 'shares-not-whole',
    )
      ? 'error'
      : 'accepted'
  },
  'cash-2': () => {
    const half = { id: 'p', invoiceId: 'invoice-sale-1', on: '2026-10-12', minor: minor(5000) }
    const terms = termsOf(flat(10), { earnedAt: 'payment', inParts: true })
    return major(earned([sale({ amountMinor: minor(10_000), payments: [half] })], terms))
  },
  'cash-3': () => {
    const invoices = [100, 900].map((sum, i) => ({
      id: `i${i}`,
      on: `2026-10-1${i}`,
      dueOn: '2026-11-01',
      minor: minor(sum),
    }))
    const terms = termsOf(flat(10), { earnedAt: 'invoice', inParts: true })
    return linesFor([sale({ invoices, payments: [] })], terms).map((line) => major(line.amountMinor))
  },
  'cash-4': () => {
    const given = {
      amountMinor: minor(4000),
      returns: [{ id: 'c', on: '2026-10-11', minor: minor(2000), invoiceId: 'invoice-sale-1' }],
      payments: [{ id: 'p', invoiceId: 'invoice-sale-1', on: '2026-10-12', minor: minor(2000) }],
    }
    return { base: major(earned([sale(given)], termsOf(flat(100), { earnedAt: 'payment' }))) }
  },
  'late-2': () => {
    const invoices = [{ id: 'invoice-sale-1', on: '2025-12-01', dueOn: '2026-01-01', minor: 100_000 }]
    const payments = [{ id: 'p', invoiceId: 'invoice-sale-1', on: '2025-12-20', minor: 100_000 }]
    const [line] = linesFor(
      [sale({ invoices, payments })],
      termsOf(flat(10), { earnedAt: 'payment', safetyDays: 10 }),
    )
    return ['2026-01-05', '2026-01-15'].map((day) => (line?.dueOn ?? '9999') <= day)
  },
  'late-3': () => ({
    on_original: major(cutForLate(minor(1000), late('original'), 45, 45, 'EUR').minor),
    on_remaining: major(cutForLate(minor(1000), late('remaining'), 45, 45, 'EUR').minor),
  }),
  'claw-1': () => {
    const returns = [{ id: 'r', on: '2026-11-01', minor: minor(100), invoiceId: null }]
    const terms = termsOf(flat(10), { clawback: { kind: 'share', ppm: percent(50), withinDays: null } })
    return major(
      linesFor([sale({ amountMinor: minor(100_000), returns })], terms).find((l) => l.kind === 'clawback')
        ?.amountMinor ?? 0,
    )
  },
  'hold-1': () =>
    linesFor(
      [sale({ amountMinor: minor(10_000) })],
      termsOf(flat(10), { holdback: { ppm: percent(30), days: 90 } }),
    ).map((l) => major(l.amountMinor)),
  'cap-1': () => {
    const capped = { invoiceLimit: { capMinor: minor(500), floorMinor: null }, earnedAt: 'invoice' as const }
    const above = termsOf(flat(10), capped)
    const y2021 = { ...above, rules: above.rules.map((rule) => ({ ...rule, aboveMinor: minor(100) })) }
    return {
      y2020: [2000, 10_000].map((amount) => pays(flat(20), amount, capped)),
      y2021: [90, 4000, 10_000].map((amount) => major(earned([sale({ amountMinor: minor(amount) })], y2021))),
    }
  },
  'fx-1': () => {
    const terms = termsOf(flat(10), { earnedAt: 'payment', paysIn: { currency: 'USD', on: 'invoice' } })
    const sold = sale({ currency: 'GBP' })
    const rates = [
      { day: '2026-10-01', fromCurrency: 'GBP', toCurrency: 'USD', rate: '1.22' },
      { day: '2026-11-01', fromCurrency: 'GBP', toCurrency: 'USD', rate: '1.30' },
    ]
    const later = { ...sold, payments: sold.payments.map((p) => ({ ...p, on: '2026-11-05' })) }
    return {
      gbp: major(earned([sold], termsOf(flat(10)))),
      usd_if_fixed_at_invoice: major(earned([later], terms, { rates })),
    }
  },
}

const halves = [
  { name: 'me', ppm: percent(50), role: 'owner' as const, isMe: true },
  { name: 'colleague', ppm: percent(50), role: 'owner' as const, isMe: false },
]

describe('published cases of commission rules', () => {
  it.each((cases as readonly Case[]).map((c) => [c.id, c.kind, c] as const))(
    '%s: %s',
    (id, _kind, { expected }) => {
      expect(answers[id], `the case ${id} is not reckoned`).toBeDefined()
      expect(answers[id]?.()).toEqual(expected)
    },
  )
  it('rejects rates beyond 0 to 100 %', () => {
    for (const rate of [101, -1])
      expect(checkTerms(termsOf(flat(rate)))).toMatchObject([{ code: 'rate-out-of-range' }])
  })
  it('follows the payout curve in a plan’s own period', () => {
    const terms = termsOf(flat(0), {
      quota: { kind: 'fixed', minor: minor(500_000) },
      bonuses: [
        {
          kind: 'curve',
          targetMinor: minor(100_000),
          curve: curve(
            [
              [0, 0],
              [1, 1],
            ],
            1.5,
            1.45,
          ),
        },
      ],
    })
    const { plan, versions } = planOf(terms)
    const version = versions[0]
    if (version === undefined) throw new Error('a plan has a version')
    const sum = {
      period: '2026-10',
      currency: 'EUR',
      variableMinor: 0,
      volumeMinor: minor(650_000),
      targetMinor: minor(500_000),
    }
    expect(linesOfPeriod({ plan, version }, sum, '2026-11-24').map((l) => major(l.amountMinor))).toEqual([
      145_000,
    ])
  })
})
