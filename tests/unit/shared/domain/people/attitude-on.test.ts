import { describe, expect, it } from 'vitest'
import { attitudeOn } from '../../../../../shared/domain/people/attitude-on.ts'

const now = { power: 4, support: 2, stage: 'loyal' } as const
const on = (onDay: string, support: number, createdAt = onDay) =>
  ({ onDay, createdAt, support, power: 3, stage: 'known' }) as const

describe('how somebody stood on a day', () => {
  it('is the newest judgement up to that day (‘hostile in March’)', () => {
    const history = [on('2026-01-10', 0), on('2026-03-05', -2), on('2026-09-01', 1)]
    expect(attitudeOn(now, history, '2026-03-31').support).toBe(-2)
    expect(attitudeOn(now, history, '2026-03-04').support).toBe(0)
    expect(attitudeOn(now, history, '2026-12-31').support).toBe(1)
  })
  it('is not known before the first judgement', () => {
    expect(attitudeOn(now, [on('2026-03-05', -2)], '2026-03-04')).toEqual({
      power: null,
      support: null,
      stage: 'none',
    })
  })
  it('is what it is now where nothing was ever judged by date', () => {
    const more = { ...now, id: 'not part of a judgement' }
    expect(attitudeOn(more, [], '2020-01-01')).toEqual(now)
  })
  it('is the later word of a day', () => {
    const history = [on('2026-03-05', -2, '2026-03-05T08:00'), on('2026-03-05', 1, '2026-03-05T17:00')]
    expect(attitudeOn(now, history, '2026-03-05').support).toBe(1)
  })
})
