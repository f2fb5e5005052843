import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../../../shared/base/zoned-time.ts'
import { dueAt, missedAt, remindersOf } from '../../../../../shared/domain/planner/reminders.ts'
import type { Leg } from '../../../../../shared/domain/travel/day-travel.ts'

const zone = 'Asia/Bangkok'
const at = (wall: string) => instantOf(`2026-11-25T${wall}`, zone)
const visit = { id: 'v', clientId: 'c', startsAt: '2026-11-25T14:00', state: 'planned' } as const
const leg = { toId: 'v', leaveAt: '2026-11-25T13:20' } as Leg
const leads = { prepareMinutes: 60, leaveMinutes: 10 }
const none = new Set<string>()
const reminders = remindersOf([visit], [leg], leads, zone)
const kinds = (wall: string, shown = none) => dueAt(reminders, shown, at(wall)).map(({ kind }) => kind)

describe('what is said before a visit', () => {
  it('is to prepare an hour before leaving, then to leave, then nothing', () => {
    expect(['12:19', '12:20', '13:09', '13:10', '13:59', '14:00'].map((wall) => kinds(wall))).toEqual([
      [],
      ['prepare'],
      ['prepare'],
      ['leave'],
      ['leave'],
      [],
    ])
    expect(reminders[1]).toMatchObject({ time: '13:20' })
  })
  it('of a call is when it begins; of own work nothing is to be prepared', () => {
    expect(remindersOf([visit], [], leads, zone).map(({ kind, time }) => `${kind} ${time}`)).toEqual([
      'prepare 14:00',
      'start 14:00',
    ])
    expect(remindersOf([{ ...visit, clientId: null }], [], leads, zone).map(({ kind }) => kind)).toEqual([
      'start',
    ])
  })
  it('is nothing for what is done or off, and nothing where no lead time is set', () => {
    expect(remindersOf([{ ...visit, state: 'done' }], [leg], leads, zone)).toEqual([])
    expect(remindersOf([visit], [leg], { prepareMinutes: 0, leaveMinutes: 0 }, zone)).toEqual([])
  })
  it('is said again where the visit was moved, but not where only the way was reckoned anew', () => {
    const shown = new Set(reminders.map(({ key }) => key))
    const moved = remindersOf([{ ...visit, startsAt: '2026-11-25T15:00' }], [], leads, zone)
    expect(dueAt(moved, shown, at('14:55')).map(({ kind }) => kind)).toEqual(['start'])
    const longer = remindersOf([visit], [{ ...leg, leaveAt: '2026-11-25T13:00' }], leads, zone)
    expect(dueAt(longer, shown, at('13:05'))).toEqual([])
  })
  it('is never said twice, wherever the clock is set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_439 }), { maxLength: 40 }), (minutes) => {
        const shown = new Set<string>()
        const said: string[] = []
        for (const minute of minutes) {
          const due = dueAt(reminders, shown, at('00:00') + minute * 60_000)
          for (const { key } of due) {
            said.push(key)
            shown.add(key)
          }
        }
        expect(new Set(said).size).toBe(said.length)
      }),
    )
  })
  it('was missed where nobody said when to go, for a day', () => {
    const missed = (wall: string, shown = none) =>
      missedAt(reminders, shown, at(wall)).map(({ kind }) => kind)
    expect([missed('13:59'), missed('14:00'), missed('14:00', new Set([reminders[1]?.key ?? '']))]).toEqual([
      [],
      ['leave'],
      [],
    ])
    expect(missedAt(reminders, none, at('14:00') + 25 * 3_600_000)).toEqual([])
  })
})
