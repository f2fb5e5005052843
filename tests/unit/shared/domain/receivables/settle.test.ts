import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../../shared/base/local-date.ts'
import type { Invoice } from '../../../../../shared/domain/orders/types.ts'
import { ageBuckets, ageInvoices, bucketOf } from '../../../../../shared/domain/receivables/ageing.ts'
import { settleInvoice, spreadPayment } from '../../../../../shared/domain/receivables/settle.ts'

const today = '2026-11-24'
const invoice = (amountMinor: number, dueOn = '2026-11-10'): Invoice => ({
  id: 'i',
  createdAt: '',
  changedAt: '',
  deletedAt: null,
  clientId: 'c',
  orderId: null,
  dealId: null,
  number: '1',
  issuedOn: '2026-10-10',
  dueOn,
  currency: 'EUR',
  amountMinor,
  vatMinor: 0,
  dispute: '',
})
const minor = fc.integer({ min: 0, max: 1_000_000_000_000 })
const days = fc.integer({ min: -400, max: 400 })

describe('settling an invoice', () => {
  it('always makes the amount of what is paid, credited and open', () => {
    fc.assert(
      fc.property(
        minor,
        fc.array(minor, { maxLength: 6 }),
        fc.array(minor, { maxLength: 3 }),
        (amount, paid, off) => {
          const settled = settleInvoice(
            invoice(amount),
            paid.map((amountMinor) => ({ amountMinor, paidOn: today })),
            off.map((amountMinor) => ({ amountMinor, issuedOn: today })),
            today,
          )
          expect(settled.paidMinor + settled.creditedMinor + settled.openMinor).toBe(amount)
          expect(settled.settledOn === null).toBe(settled.openMinor > 0)
        },
      ),
    )
  })
  it('is undone by a credit note of the whole amount: together they come to nothing', () => {
    fc.assert(
      fc.property(minor, (amount) => {
        const credit = { amountMinor: amount, issuedOn: '2026-11-01' }
        expect(settleInvoice(invoice(amount), [], [credit], today).openMinor).toBe(0)
      }),
    )
  })
  it('counts the days it was settled late, and goes on counting while it is open', () => {
    const paid = [{ amountMinor: 50_000, paidOn: '2026-11-15' }]
    expect(settleInvoice(invoice(50_000), paid, [], today)).toMatchObject({
      lateDays: 5,
      settledOn: '2026-11-15',
    })
    expect(settleInvoice(invoice(60_000), paid, [], today)).toMatchObject({ lateDays: 14, settledOn: null })
  })
})

describe('a payment for several invoices', () => {
  const open = (id: string, openMinor: number) => ({ id, openMinor })

  it('goes to them in their order and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1, maxLength: 8 }), minor, (sums, amount) => {
        const spread = spreadPayment(
          amount,
          sums.map((sum, i) => open(String(i), sum)),
        )
        const total = sums.reduce((a, b) => a + b, 0)
        expect(spread.ok).toBe(amount <= total)
        if (spread.ok) expect(spread.value.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(amount)
        else expect(spread.error).toEqual({ openMinor: total, overMinor: amount - total })
      }),
    )
  })
  it('fills the first before it begins the second', () => {
    const spread = spreadPayment(700, [open('a', 500), open('b', 500)])
    expect(spread).toEqual({
      ok: true,
      value: [
        { invoiceId: 'a', amountMinor: 500 },
        { invoiceId: 'b', amountMinor: 200 },
      ],
    })
  })
  it('says how much is too much', () => {
    expect(spreadPayment(1_200, [open('a', 500), open('b', 500)])).toEqual({
      ok: false,
      error: { openMinor: 1_000, overMinor: 200 },
    })
  })
})

describe('money owed by age', () => {
  it.each([
    ['2026-11-25', 'notDue'],
    ['2026-11-24', 'notDue'],
    ['2026-11-23', 'days30'],
    ['2026-10-25', 'days30'],
    ['2026-10-24', 'days60'],
    ['2026-09-25', 'days60'],
    ['2026-09-24', 'days90'],
    ['2026-08-26', 'days90'],
    ['2026-08-25', 'older'],
  ] as const)('due on %s belongs to %s', (dueOn, bucket) => {
    expect(bucketOf(dueOn, today)).toBe(bucket)
  })
  it('makes the total of its groups; what came too much stands apart', () => {
    const open = fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(fc.array(fc.record({ openMinor: open, in: days }), { maxLength: 50 }), (rows) => {
        const aged = ageInvoices(
          rows.map((row) => ({ openMinor: row.openMinor, dueOn: addDays(today, row.in) })),
          today,
        )
        expect(ageBuckets.reduce((sum, bucket) => sum + aged[bucket], 0)).toBe(aged.totalMinor)
        expect(aged.totalMinor - aged.creditMinor).toBe(rows.reduce((sum, row) => sum + row.openMinor, 0))
        expect(aged.overdueMinor).toBe(aged.totalMinor - aged.notDue)
      }),
    )
  })
})
