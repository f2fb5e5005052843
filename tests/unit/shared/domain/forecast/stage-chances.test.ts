import { describe, expect, it } from 'vitest'
import { chanceAtStage, stageChances } from '../../../../../shared/domain/forecast/stage-chances.ts'

describe('the chance of a deal at its stage', () => {
  it('is the usual one while nothing was decided', () => {
    const chances = stageChances([{ stage: 'offer', isWon: null }])
    expect(chanceAtStage(chances, 'offer', 500_000)).toBeCloseTo(0.5)
    expect(chanceAtStage(chances, 'lead', 100_000)).toBeCloseTo(0.1)
  })

  it('comes to what such deals came to', () => {
    const lost = Array.from({ length: 92 }, () => ({ stage: 'offer', isWon: false }) as const)
    expect(chanceAtStage(stageChances(lost), 'offer', 500_000)).toBeLessThan(0.06)
  })

  it('is moved by how much better its owner sees it than is usual', () => {
    const chances = stageChances([])
    expect(chanceAtStage(chances, 'offer', 800_000)).toBeCloseTo(0.8)
    expect(chanceAtStage(chances, 'offer', 0)).toBeGreaterThan(0)
  })
})
