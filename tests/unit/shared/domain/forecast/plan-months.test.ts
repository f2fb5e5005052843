import { describe, expect, it } from 'vitest'
import {
  addPlan,
  factorAt,
  type PeriodPlan,
  periodExtra,
} from '../../../../../shared/domain/forecast/plan-months.ts'
import { curveAt } from '../../../../../shared/domain/plans/curve.ts'
import { noLimit } from '../../../../../shared/domain/plans/terms.ts'

const plain: PeriodPlan = {
  months: 3,
  terms: { multiplier: null, bonuses: [], periodLimit: noLimit, draw: null },
  targetOf: () => 1_000,
  soFarMinor: 0,
  soFarVolume: 0,
  thisMonthMinor: 0,
  owedMinor: 0,
  payoutMonths: 1,
}
const bonus = { kind: 'on-commission', atPpm: 1_000_000, ppm: 100_000 } as const

/** What a plan adds by month, from what is earned and sold by month. now: November, the second month of its quarter. */
function added(plan: PeriodPlan, earned: readonly number[], volume = earned, share: number | null = null) {
  const sums = new Map<number, number>()
  const months = { earned: Float64Array.from(earned), volume: Float64Array.from(volume) }
  addPlan(plan, months, 2026 * 12 + 10, share, (m, minor) => sums.set(m, (sums.get(m) ?? 0) + minor))
  return Object.fromEntries([...sums].filter(([, minor]) => minor !== 0))
}

describe('what a plan puts on top, month by month', () => {
  it('pays the bonus after the quarter in which the target is reached, with what was sold before today', () => {
    const terms = { ...plain.terms, bonuses: [bonus] }
    const running = { ...plain, terms, soFarMinor: 300, soFarVolume: 700 }
    expect(added(running, [100, 200, 0, 0, 0, 0])).toEqual({ 2: 60 })
    expect(added({ ...running, soFarVolume: 0 }, [100, 200, 0, 0, 0, 0])).toEqual({})
  })

  it('goes by the share that is assumed instead of what was sold', () => {
    const terms = { ...plain.terms, bonuses: [bonus] }
    const running = { ...plain, terms, soFarMinor: 300, soFarVolume: 700 }
    expect(added(running, [100, 200, 0, 0, 0, 0], undefined, 0.8)).toEqual({})
  })

  it('cuts what lies above the cap and fills up to the floor, each period for itself', () => {
    const limited = { ...plain.terms, periodLimit: { capMinor: 500, floorMinor: 100 } }
    expect(periodExtra(limited, 800, null)).toBe(-300)
    expect(periodExtra(limited, 20, null)).toBe(80)
    expect(periodExtra(limited, 300, null)).toBe(0)
  })

  it('advances a draw in a month without earnings and takes it back from the next, never below the draw', () => {
    const draw = { minor: 100, isRecoverable: true, recoverFrom: null }
    const plan = { ...plain, months: 1 as const, payoutMonths: 0, terms: { ...plain.terms, draw } }
    expect(added(plan, [0, 150, 300])).toEqual({ 0: 100, 1: -50, 2: -50 })
  })

  it('reads a curve as the exact reckoning does', () => {
    const curve = {
      points: [
        { at: 500_000, ppm: 400_000 },
        { at: 1_000_000, ppm: 1_000_000 },
        { at: 1_000_000, ppm: 1_200_000 },
      ],
      beyondPpm: 2_000_000,
      capPpm: 1_500_000,
    }
    for (const reached of [0.2, 0.5, 0.75, 0.999, 1, 1.1, 3])
      expect(factorAt(curve, reached)).toBeCloseTo(curveAt(curve, reached * 1_000_000) / 1_000_000, 5)
  })
})
