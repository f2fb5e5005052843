import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('reminders of a book', () => {
  let book: TestBook
  beforeEach(async () => {
    book = openTestBook()
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Romashka' } })
    const fields = { clientId, startsAt: '2026-11-24T18:00', endsAt: '2026-11-24T19:00' }
    await book.call('planner.save', { id: null, fields })
  })
  afterEach(() => book.remove())

  it('are reckoned from the way, and change with the visit', async () => {
    expect(
      (await book.call('planner.reminders', {})).map(({ kind, time, who }) => [kind, time, who]),
    ).toEqual([
      ['prepare', '18:00', 'Romashka'],
      ['leave', '17:15', 'Romashka'],
    ])
    const [visit] = await book.call('planner.range', { from: '2026-11-24', to: '2026-11-24' })
    await book.call('planner.save', { id: visit?.id ?? '', fields: { travelBefore: 60 } })
    expect((await book.call('planner.reminders', {}))[1]).toMatchObject({ time: '16:45' })
    await book.call('planner.close', { id: visit?.id ?? '', state: 'cancelled' })
    expect(await book.call('planner.reminders', {})).toEqual([])
  })
  it('are told once, and telling is no step to undo', async () => {
    const keys = (await book.call('planner.reminders', {})).map(({ key }) => key)
    await book.call('planner.reminded', { keys })
    expect(await book.call('planner.reminders', {})).toEqual([])
    expect((await book.call('history.undoState', {})).undo?.call).toBe('planner.save')
  })
  it('are missed where the program did not run, until they were seen', async () => {
    expect(await book.call('planner.missed', {})).toEqual([])
    book.setTime('2026-11-24T12:30:00Z')
    const missed = await book.call('planner.missed', {})
    expect(missed).toMatchObject([{ who: 'Romashka', startsAt: '2026-11-24T18:00' }])
    await book.call('planner.reminded', { keys: missed.map(({ key }) => key) })
    expect(await book.call('planner.missed', {})).toEqual([])
  })
  it('are not missed for what was written down afterwards', async () => {
    book.setTime('2026-11-24T12:30:00Z')
    const fields = { title: 'Fair', startsAt: '2026-11-24T15:00', endsAt: '2026-11-24T16:00' }
    await book.call('planner.save', { id: null, fields })
    expect(await book.call('planner.missed', {})).toHaveLength(1)
  })
})
