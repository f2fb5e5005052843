import { describe, expect, it } from 'vitest'
import { createRng } from '../../../../shared/base/rng.ts'

describe('chance that can be repeated', () => {
  it('is the same for the same seed and another for another', () => {
    const draw = (seed: string) => Array.from({ length: 20 }, createRng(seed).next)
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })
  it('is spread evenly, and normal where that is asked for', () => {
    const rng = createRng('spread')
    const even = Array.from({ length: 20_000 }, rng.next)
    expect(even.reduce((a, b) => a + b, 0) / even.length).toBeCloseTo(0.5, 1)
    const normal = Array.from({ length: 20_000 }, rng.normal)
    const mean = normal.reduce((a, b) => a + b, 0) / normal.length
    const variance = normal.reduce((a, b) => a + (b - mean) ** 2, 0) / normal.length
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(Math.abs(variance - 1)).toBeLessThan(0.05)
  })
  it('shuffles without losing anything and leaves the list it was given', () => {
    const items = Array.from({ length: 50 }, (_, i) => i)
    const shuffled = createRng('s').shuffle(items)
    expect(shuffled).not.toEqual(items)
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items)
  })
})
