import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Orienteering } from '../../../../../../shared/domain/planner/orienteering/problem.ts'
import { solve } from '../../../../../../shared/domain/planner/orienteering/solve.ts'
import { readInstance } from '../../../../../bench/optw-file.ts'
import { toursProblems } from '../../../../../support/check-tours.ts'

const always = { seed: 'a', rounds: 300, shouldStop: () => false }

/** Any problem: places on a grid, windows that may be missing, stretches of days with limits. */
const problems: fc.Arbitrary<Orienteering> = fc
  .record({
    places: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 14 }),
    tours: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(300), fc.nat(300), fc.nat(2)), { maxLength: 4 }),
    points: fc.array(
      fc.tuple(
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(60),
        fc.array(fc.option(fc.tuple(fc.nat(400), fc.nat(200))), { minLength: 4, maxLength: 4 }),
      ),
      { maxLength: 20 },
    ),
    limits: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)),
  })
  .map(({ places, tours, points, limits }) => ({
    travel: places.map(([ax, ay]) => places.map(([bx, by]) => Math.abs(ax - bx) + Math.abs(ay - by))),
    tours: tours
      .map(([from, to, opens, length, group]) => ({
        from: from % places.length,
        to: to % places.length,
        opens,
        closes: opens + length,
        group,
      }))
      // A stretch that can't even be crossed is not handed to the search.
      .filter(({ from, to, opens, closes }) => {
        const [a = [0, 0], b = [0, 0]] = [places[from], places[to]]
        return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) <= closes - opens
      }),
    points: points.map(([place, score, service, windows]) => ({
      place: place % places.length,
      score,
      service,
      windows: windows.map((w) => (w === null ? null : { opens: w[0], closes: w[0] + w[1] })),
    })),
    groupLimits: limits,
  }))

describe('tours', () => {
  it('can always be walked: in time, within windows and limits, each point once', () => {
    fc.assert(
      fc.property(problems, fc.string(), (problem, seed) => {
        expect(toursProblems(problem, solve(problem, { ...always, seed }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(problems, fc.string(), (problem, seed) => {
        expect(solve(problem, { ...always, seed })).toEqual(solve(problem, { ...always, seed }))
      }),
      { numRuns: 30 },
    )
  })
  it('take in everything where there is time for everything', () => {
    const point = { place: 0, score: 1, service: 10, windows: [{ opens: 0, closes: 100 }] }
    const tour = { from: 0, to: 0, opens: 0, closes: 100, group: 0 }
    const problem = { points: Array(5).fill(point), tours: [tour], travel: [[0]], groupLimits: [9] }
    expect(solve(problem, always)).toMatchObject({ score: 5, rounds: 0 })
  })
  it('prefer what is worth more where there is not', () => {
    const point = (score: number) => ({ place: 0, score, service: 60, windows: [{ opens: 0, closes: 0 }] })
    const tour = { from: 0, to: 0, opens: 0, closes: 60, group: 0 }
    const problem = { points: [point(3), point(7), point(5)], tours: [tour], travel: [[0]], groupLimits: [9] }
    expect(solve(problem, always).tours).toEqual([[{ point: 1, startsAt: 0 }]])
  })
  it('are empty where there is nobody to see or no time', () => {
    expect(solve({ points: [], tours: [], travel: [], groupLimits: [] }, always).score).toBe(0)
  })
})

describe('a search', () => {
  const text = readFileSync(new URL('../../../../../fixtures/planner/r109.txt', import.meta.url), 'utf8')
  const problem = readInstance('r109', text, 2) as Orienteering

  it('comes within one percent of the best tours known of the literature', () => {
    const solution = solve(problem, { ...always, rounds: 4_000 })
    expect(toursProblems(problem, solution)).toEqual([])
    expect(solution.score).toBeGreaterThanOrEqual(498 * 0.99)
  })
  it('given up early still has tours that can be walked', () => {
    const solution = solve(problem, { ...always, rounds: 1e9, shouldStop: (done) => done > 1e-7 })
    expect(toursProblems(problem, solution)).toEqual([])
    expect(solution.score).toBeGreaterThan(0)
    expect(solution.rounds).toBeLessThan(1_000)
  })
})
