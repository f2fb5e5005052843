import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Rate } from '../../../../../shared/domain/plans/terms.ts'
import { noLimit } from '../../../../../shared/domain/plans/terms.ts'
import { commissionBook, pay, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

/** Today is 24 November 2026. Nothing is paid below 6,000 € a quarter, 7 % of everything from there. */
const unlock: Rate = { kind: 'unlock', thresholdMinor: 600_000, beforePpm: 0, afterPpm: 70_000 }
/** 5 % up to 6,000 € a quarter, 10 % of what lies above. */
const accelerator: Rate = {
  kind: 'bands',
  by: 'period',
  reading: 'marginal',
  edge: 'from',
  bands: [
    { from: 0, to: 600_000, ppm: 50_000 },
    { from: 600_000, to: null, ppm: 100_000 },
  ],
}

describe('the forecast under a rate that looks at the quarter’s total', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const planned = (rate: Rate, earnedAt: 'payment' | 'invoice' = 'payment') =>
    commissionBook(book, {
      period: 'quarter',
      earnedAt,
      rules: [
        {
          name: 'By the quarter',
          clientIds: [],
          aboveMinor: null,
          pay: { kind: 'share', basis: { kind: 'amount' }, rate },
          limit: noLimit,
        },
      ],
    })
  const sums = async () => {
    const { months } = await book.call('forecast.read', {})
    const of = (layer: 'earned' | 'plan') => months.reduce((sum, row) => sum + row.layers[layer], 0)
    return { earned: of('earned'), plan: of('plan') }
  }

  it('sees the threshold reached by what is still to be paid, though none of it earns anything alone', async () => {
    const at = await planned(unlock)
    const [one, two] = [
      await sell(book, at, 'One', 400_000, '2026-11-20'),
      await sell(book, at, 'Two', 400_000, '2026-11-21'),
    ]
    const before = await sums()
    expect(before.earned).toBe(0)
    // Both are paid within the quarter nearly always: 7 % of 8,000 €.
    expect(before.plan).toBeGreaterThan(35_000)
    expect(before.plan).toBeLessThanOrEqual(56_000)
    await pay(book, one.invoiceId, '2026-11-24', 400_000)
    await pay(book, two.invoiceId, '2026-11-24', 400_000)
    expect(await sums()).toEqual({ earned: 56_000, plan: 0 })
  })

  it('expects nothing where the threshold stays out of reach', async () => {
    const at = await planned(unlock)
    await sell(book, at, 'One', 400_000, '2026-11-20')
    expect(await sums()).toEqual({ earned: 0, plan: 0 })
  })

  it('goes on from what the quarter has sold', async () => {
    const at = await planned(accelerator)
    const { invoiceId } = await sell(book, at, 'Paid', 600_000, '2026-11-02')
    await pay(book, invoiceId, '2026-11-03', 600_000)
    const { earned } = await sums()
    await sell(book, at, 'Owed', 400_000, '2026-11-20')
    const after = await sums()
    // Taken for 5 % by itself; what the quarter pays for it on top is another 5 %, unless it is paid in January.
    expect(after.earned - earned).toBeGreaterThan(15_000)
    expect(after.plan / (after.earned - earned)).toBeGreaterThan(0.75)
    expect(after.plan / (after.earned - earned)).toBeLessThanOrEqual(1.001)
  })
})
