import { describe, expect, it } from 'vitest'
import { nextNumber } from '../../../../../shared/domain/proposals/number.ts'

const day = '2026-11-24'

describe('the number of a new proposal', () => {
  it('takes year and month from the day and counts on from the highest with the same text around it', () => {
    expect(nextNumber('P-{YYYY}-{NNN}', day, [])).toBe('P-2026-001')
    expect(nextNumber('P-{YYYY}-{NNN}', day, ['P-2026-002', 'P-2026-010', 'P-2025-900'])).toBe('P-2026-011')
    expect(nextNumber('{NN}/{MM}', day, ['07/11', '99/10'])).toBe('08/11')
  })
  it('grows beyond the width of its counter', () => {
    expect(nextNumber('{N}', day, ['9'])).toBe('10')
    expect(nextNumber('{NNN}', day, ['999'])).toBe('1000')
  })
  it('is not misled by what the user typed by hand', () => {
    expect(nextNumber('P-{NNN}', day, ['P-', 'P-12a', 'P-003-old', 'Q-500'])).toBe('P-001')
  })
  it('without a counter, is told apart all the same', () => {
    expect(nextNumber('Offer {YYYY}', day, [])).toBe('Offer 2026')
    expect(nextNumber('Offer {YYYY}', day, ['Offer 2026', 'Offer 2026-2'])).toBe('Offer 2026-3')
  })
})
