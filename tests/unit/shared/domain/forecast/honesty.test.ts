import { describe, expect, it } from 'vitest'
import {
  foretold,
  honestyOf,
  keptFirst,
  type Snapshot,
} from '../../../../../shared/domain/forecast/honesty.ts'

const said = (madeIn: string, month: string, mean: number, currency = 'EUR'): Snapshot => ({
  madeIn,
  month,
  currency,
  meanMinor: mean,
  lowMinor: mean - 20,
  highMinor: mean + 20,
  source: 'kept',
})

describe('how past forecasts did', () => {
  it('says nothing before a month is over', () => {
    expect(honestyOf([said('2026-11', '2026-12', 100)], [], 'EUR')).toEqual({
      count: 0,
      insideShare: null,
      byReach: [],
      kept: 1,
      afterwards: 0,
    })
  })

  it('counts months within the band, and the error and its side by how far ahead they were', () => {
    const snapshots = [
      said('2026-09', '2026-10', 110),
      said('2026-08', '2026-10', 150),
      said('2026-01', '2026-10', 50),
    ]
    const { count, insideShare, byReach } = honestyOf(snapshots, [{ month: '2026-10', minor: 100 }], 'EUR')
    expect(count).toBe(3)
    expect(insideShare).toBeCloseTo(1 / 3)
    expect(byReach).toEqual([
      { reach: 'next', count: 1, errorShare: 0.1, biasShare: 0.1, insideShare: 1 },
      { reach: 'quarter', count: 1, errorShare: 0.5, biasShare: 0.5, insideShare: 0 },
      { reach: 'far', count: 1, errorShare: 0.5, biasShare: -0.5, insideShare: 0 },
    ])
  })

  it('does not compare what was forecast in another currency', () => {
    const { count } = honestyOf(
      [said('2026-09', '2026-10', 1, 'THB')],
      [{ month: '2026-10', minor: 1 }],
      'EUR',
    )
    expect(count).toBe(0)
  })

  it('names no share of months that brought nothing', () => {
    const { byReach } = honestyOf([said('2026-09', '2026-10', 10)], [{ month: '2026-10', minor: 0 }], 'EUR')
    expect(byReach[0]).toMatchObject({ errorShare: null, biasShare: null, insideShare: 1 })
  })
})

describe('forecasts reckoned afterwards', () => {
  const afterwards = (madeIn: string, month: string, mean: number): Snapshot => ({
    ...said(madeIn, month, mean),
    source: 'afterwards',
  })

  it('stand only where none was kept, and are counted apart', () => {
    const all = keptFirst(
      [said('2026-09', '2026-10', 110)],
      [afterwards('2026-09', '2026-10', 500), afterwards('2026-08', '2026-10', 120)],
    )
    expect(all.map((s) => s.meanMinor)).toEqual([110, 120])
    expect(honestyOf(all, [{ month: '2026-10', minor: 100 }], 'EUR')).toMatchObject({
      count: 2,
      kept: 1,
      afterwards: 1,
    })
  })

  it('stand beside the month they were made for, a month ahead before any other', () => {
    const all = [
      afterwards('2026-10', '2026-10', 3),
      afterwards('2026-09', '2026-10', 2),
      said('2026-09', '2026-09', 1),
    ]
    const months = ['2026-08', '2026-09', '2026-10'].map((month) => ({ month, minor: 100 }))
    expect(foretold(all, months, 'EUR').map((s) => s.meanMinor)).toEqual([1, 2])
  })
})
