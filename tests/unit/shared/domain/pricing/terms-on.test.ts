import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termsOn } from '../../../../../shared/domain/pricing/terms-on.ts'

const agreed = (validFrom: string | null, validTo: string | null = null, createdAt = '2026-01-01') => ({
  validFrom,
  validTo,
  createdAt,
})

describe('what is agreed with a client on a day', () => {
  it('is nothing before the first agreement and after the last has ended', () => {
    const only = [agreed('2026-02-01', '2026-02-28')]
    expect(termsOn([], '2026-02-10')).toBeUndefined()
    expect(termsOn(only, '2026-01-31')).toBeUndefined()
    expect(termsOn(only, '2026-03-01')).toBeUndefined()
  })
  it('is what has no first day until something else begins', () => {
    const always = agreed(null)
    const later = agreed('2026-03-01')
    expect(termsOn([later, always], '1999-01-01')).toBe(always)
    expect(termsOn([always, later], '2026-03-01')).toBe(later)
  })
  it('is of two from the same day what was written last', () => {
    const first = agreed('2026-03-01', null, '2026-02-01')
    const second = agreed('2026-03-01', null, '2026-02-02')
    expect(termsOn([second, first], '2026-04-01')).toBe(second)
  })
  it('does not depend on the order in which agreements are read', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-02-${String(d).padStart(2, '0')}`)
    const rows = fc.uniqueArray(fc.tuple(fc.option(day), fc.option(day), day), { maxLength: 8 })
    fc.assert(
      fc.property(rows, day, fc.infiniteStream(fc.nat()), (tuples, on, chance) => {
        const terms = tuples.map(([from, to], i) => agreed(from, to, `2026-01-01T00:00:0${i}`))
        const shuffled = terms
          .map((row) => ({ row, place: chance.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ row }) => row)
        expect(termsOn(shuffled, on)).toBe(termsOn(terms, on))
      }),
    )
  })
})
