import { describe, expect, it } from 'vitest'
import { approvalState } from '../../../../../shared/domain/approvals/approval-state.ts'

const asked = { versionHash: 'a', answer: null, upToPpm: null, request: { discountPpm: 150_000 } } as const

describe('the approval of a version', () => {
  it('is none as long as nobody was asked', () => {
    expect(approvalState([], 'a')).toBe('none')
  })
  it('counts for exactly that version', () => {
    const granted = { ...asked, answer: 'granted' } as const
    expect(approvalState([granted], 'a')).toBe('granted')
    expect(approvalState([granted], 'b')).toBe('voided')
  })
  it('is what was answered last', () => {
    const refused = { ...asked, answer: 'refused' } as const
    expect(approvalState([refused], 'a')).toBe('refused')
    expect(approvalState([refused, asked], 'a')).toBe('asked')
  })
  it('agrees up to the discount named, that one included', () => {
    const upTo = (upToPpm: number) => [{ ...asked, answer: 'upTo', upToPpm } as const]
    expect(approvalState(upTo(149_999), 'a')).toBe('refused')
    expect(approvalState(upTo(150_000), 'a')).toBe('granted')
  })
})
