import { describe, expect, it } from 'vitest'
import { briefsDue } from '../../../../../shared/domain/briefs/in-time.ts'

const visit = (id: string, startsAt: string) => ({ id, clientId: 'c', startsAt, state: 'planned' as const })
const way = (toId: string, leaveAt: string) => ({ toId, leaveAt })
const at = (time: string, prepareMinutes = 60) => ({
  prepareMinutes,
  nowMs: Date.parse(`2026-11-24T${time}:00+07:00`),
  zone: 'Asia/Bangkok',
})

describe('a brief shown in time (K-32)', () => {
  const visits = [visit('romashka', '2026-11-24T14:00')]
  const legs = [way('romashka', '2026-11-24T13:20')]

  it('is offered from the time to prepare before leaving, until the contact begins', () => {
    expect(briefsDue(visits, legs, at('12:19'))).toEqual([])
    const due = [{ visitId: 'romashka', startsAt: '2026-11-24T14:00', leaveAt: '2026-11-24T13:20' }]
    expect(briefsDue(visits, legs, at('12:20'))).toEqual(due)
    expect(briefsDue(visits, legs, at('13:59'))).toEqual(due)
    expect(briefsDue(visits, legs, at('14:00'))).toEqual([])
  })
  it('is reckoned from the beginning where no way leads there', () => {
    expect(briefsDue(visits, [], at('12:59'))).toEqual([])
    expect(briefsDue(visits, [], at('13:00'))).toMatchObject([{ leaveAt: null }])
    expect(briefsDue(visits, [way('romashka', '2026-11-24T14:00')], at('13:00'))).toMatchObject([
      { leaveAt: null },
    ])
  })
  it('is not offered for own work, for what is over or called off, nor where reminders are silent', () => {
    const [first] = visits.map((one) => ({ ...one, clientId: null }))
    expect(briefsDue(first === undefined ? [] : [first], legs, at('13:00'))).toEqual([])
    for (const state of ['done', 'moved', 'cancelled'] as const)
      expect(briefsDue([{ ...visit('romashka', '2026-11-24T14:00'), state }], legs, at('13:00'))).toEqual([])
    expect(briefsDue(visits, legs, at('13:00', 0))).toEqual([])
  })
  it('puts the next contact first', () => {
    const three = [visit('late', '2026-11-24T15:00'), ...visits, visit('soon', '2026-11-24T13:30')]
    expect(briefsDue(three, [], at('13:00', 180)).map(({ visitId }) => visitId)).toEqual([
      'soon',
      'romashka',
      'late',
    ])
  })
})
