import { beforeEach, describe, expect, it } from 'vitest'
import { Reminders } from '../../../../electron/core/reminders.ts'
import type { SpokenReminder } from '../../../../shared/contract/planner.ts'
import { messages } from '../../../../shared/i18n/index.ts'

const hour = (h: number, min = 0) => (h * 60 + min) * 60_000
const leave: SpokenReminder = {
  key: 'v go',
  kind: 'leave',
  visitId: 'v',
  fromMs: hour(13, 10),
  untilMs: hour(14),
  time: '13:20',
  who: 'Romashka',
}

describe('reminding while the program runs', () => {
  let now: number
  let inBook: readonly SpokenReminder[]
  let noted: string[]
  let said: string[]
  let reminders: Reminders
  const make = () =>
    new Reminders({
      nowMs: () => now,
      read: async () => inBook.filter(({ key }) => !noted.includes(key)),
      note: async (keys) => {
        noted.push(...keys)
        return true
      },
      words: async () => messages.en,
      notify: (title, body) => said.push(`${title} ${body}`),
    })
  beforeEach(() => {
    now = hour(12)
    inBook = [leave]
    noted = []
    said = []
    reminders = make()
    reminders.bookIs(true, '/book')
  })
  const tickAt = async (ms: number) => {
    now = ms
    await reminders.tick()
  }

  it('says when to leave, once, with the name while the book is open', async () => {
    for (const ms of [hour(12), hour(13, 9), hour(13, 10), hour(13, 11), hour(13, 30)]) await tickAt(ms)
    expect(said).toEqual(['You should leave by 13:20 Romashka'])
    expect(noted).toEqual(['v go'])
  })
  it('says it late when the machine slept over the minute, and not once it is too late', async () => {
    await tickAt(hour(12))
    await tickAt(hour(13, 45))
    expect(said).toHaveLength(1)
    reminders = make()
    reminders.bookIs(true, '/book')
    noted = []
    await tickAt(hour(14, 1))
    expect(said).toHaveLength(1)
  })
  it('is not said again when the clock is set back, nor after a start anew; and not lost when it was set forward', async () => {
    await tickAt(hour(13, 10))
    await tickAt(hour(12))
    await tickAt(hour(13, 15))
    reminders = make()
    reminders.bookIs(true, '/book')
    await tickAt(hour(13, 16))
    expect(said).toHaveLength(1)
    inBook = [{ ...leave, key: 'w go' }]
    await tickAt(hour(20))
    await tickAt(hour(13, 17))
    expect(said).toHaveLength(2)
  })
  it('says no name while the book is locked, and notes it after the unlock', async () => {
    await tickAt(hour(12))
    reminders.bookIs(false, '/book')
    await tickAt(hour(13, 10))
    expect(said).toEqual(['You should leave by 13:20 Keybook'])
    expect(noted).toEqual([])
    reminders.bookIs(true, '/book')
    await tickAt(hour(13, 20))
    expect([said.length, noted]).toEqual([1, ['v go']])
  })
  it('forgets everything with another book', async () => {
    await tickAt(hour(12))
    reminders.bookIs(false, '/other')
    await tickAt(hour(13, 10))
    expect(said).toEqual([])
  })
})
