import { describe, expect, it } from 'vitest'
import { debtQuality } from '../../../../../shared/domain/receivables/debt-quality.ts'

const paid = (lateDays: number, amountMinor = 1_000) => ({ amountMinor, openMinor: 0, lateDays, dispute: '' })
const open = (lateDays: number) => ({ amountMinor: 1_000, openMinor: 1_000, lateDays, dispute: '' })

describe('the quality of a debt (job 2.8)', () => {
  it('is unknown after fewer than three invoices', () => {
    expect(debtQuality([paid(0), paid(0)]).grade).toBe('unknown')
  })
  it.each([
    ['good', [paid(0), paid(5), paid(10)]],
    ['fair', [paid(0), paid(20), paid(20)]],
    ['fair', [paid(0), paid(0), paid(0), open(9)]],
    ['poor', [paid(40), paid(40), paid(30)]],
    ['poor', [paid(0), paid(0), paid(0), open(61)]],
  ] as const)('is %s', (grade, invoices) => {
    expect(debtQuality(invoices).grade).toBe(grade)
  })
  it('weighs days by amount', () => {
    expect(debtQuality([paid(30, 1), paid(0, 99), paid(0, 100)]).averageLateDays).toBe(0)
  })
  it('does not count what is not due yet, nor what the client disputes', () => {
    const disputed = { ...open(90), dispute: 'A pallet is missing' }
    expect(debtQuality([paid(0), paid(0), paid(0), open(0), disputed])).toMatchObject({
      invoices: 3,
      grade: 'good',
    })
  })
})
