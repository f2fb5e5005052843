import { describe, expect, it } from 'vitest'
import {
  copyOfWeek,
  templateInWeek,
  templateOfWeek,
} from '../../../../../shared/domain/planner/week-draft.ts'

const visit = (clientId: string | null, startsAt: string, more = {}) => ({
  clientId,
  startsAt,
  endsAt: `${startsAt.slice(0, 11)}${String(Number(startsAt.slice(11, 13)) + 1).padStart(2, '0')}:00`,
  kind: 'visit' as const,
  title: clientId === null ? 'Desk' : '',
  state: 'planned' as const,
  isCallBlock: false,
  seriesId: null,
  ...more,
})
const now = '2026-11-24T09:00'

describe('last week copied', () => {
  const marks = (last: ReturnType<typeof visit>[], here: ReturnType<typeof visit>[] = []) =>
    copyOfWeek(last, here, now).map(({ startsAt, mark }) => `${startsAt} ${mark}`)

  it('lies a week later and leaves out what took place, but not own work', () => {
    const last = [
      visit('a', '2026-11-19T10:00', { state: 'moved' }),
      visit('b', '2026-11-19T12:00', { state: 'done' }),
      visit(null, '2026-11-20T10:00', { state: 'done' }),
    ]
    expect(marks(last)).toEqual(['2026-11-26T10:00 new', '2026-11-26T12:00 done', '2026-11-27T10:00 new'])
  })
  it('says what is there, what is in the way, what recurs by itself and what lies behind', () => {
    const last = [
      visit('a', '2026-11-19T10:00'),
      visit('b', '2026-11-19T12:00'),
      visit('c', '2026-11-19T14:00', { seriesId: 's' }),
      visit('d', '2026-11-16T10:00'),
    ]
    const here = [visit('a', '2026-11-25T15:00'), visit('e', '2026-11-26T12:00')]
    expect(marks(last, here).map((text) => text.slice(17))).toEqual(['there', 'busy', 'series', 'past'])
  })
})

describe('a week as a template', () => {
  it('comes back on its weekdays and times, whatever day the week begins with', () => {
    const items = templateOfWeek([
      visit('a', '2026-11-25T10:00'),
      visit('b', '2026-11-26T10:00', { state: 'cancelled' }),
    ])
    expect(items).toHaveLength(1)
    for (const from of ['2026-11-30', '2026-11-29']) {
      expect(templateInWeek(items, from, [], now)).toMatchObject([
        { startsAt: '2026-12-02T10:00', endsAt: '2026-12-02T11:00', mark: 'new' },
      ])
    }
  })
})
