import { describe, expect, it } from 'vitest'
import { concentrationOf, paretoOf } from '../../../../../shared/domain/reports/pareto.ts'

const sold = (...minors: readonly number[]) =>
  minors.map((minor, i) => ({ id: `c${i}`, name: `C${i}`, isKey: i === 0, minor }))

describe('who brings the revenue (K-10)', () => {
  it('is told largest first, with the few that bring 80 % marked', () => {
    const rows = paretoOf(sold(10, 500, 300, 190, 0, -20))
    expect(rows.map((row) => [row.minor, row.isVital])).toEqual([
      [500, true],
      [300, true],
      [190, false],
      [10, false],
    ])
    expect(rows.at(-1)?.cumulative).toBe(1)
  })
  it('offers as key who brings more than a tenth and is not marked yet (K-11)', () => {
    const rows = paretoOf(sold(500, 300, 100, 100))
    expect(rows.filter((row) => row.isOfferedAsKey).map((row) => row.id)).toEqual(['c1'])
  })
  it('names how few bring more than half, and calls three or fewer a risk', () => {
    expect(concentrationOf(paretoOf(sold(300, 200, 120, 100, 100, 100, 80)))).toEqual({
      clients: 3,
      share: 0.62,
      isRisky: true,
    })
    expect(concentrationOf(paretoOf(sold(1, 1, 1, 1, 1, 1, 1, 1)))?.isRisky).toBe(false)
    expect(concentrationOf([])).toBeNull()
  })
})
