import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Dispatcher } from '../../../../../electron/core/dispatch.ts'
import { Fault } from '../../../../../shared/contract/errors.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const monday = '2026-11-30'
const wish = { from: monday, mostPerDay: 5, seed: '' }

let book: TestBook
beforeEach(async () => {
  book = openTestBook()
  for (let i = 0; i < 12; i++) {
    const fields = {
      name: `Client ${i}`,
      status: 'active',
      isKey: i < 2,
      idealDays: 14,
      longestDays: 30,
    } as const
    await book.call('clients.save', { id: null, fields })
  }
})
afterEach(() => book.remove())

describe('a suggested week', () => {
  it('fills working days to come and plans nothing by itself', async () => {
    const { ghosts, left } = await book.call('planner.suggest', wish)
    expect(ghosts.length + left.length).toBe(12)
    expect(ghosts.length).toBeGreaterThan(8)
    expect(ghosts.every(({ startsAt }) => startsAt >= monday && startsAt < '2026-12-05')).toBe(true)
    expect(await book.call('planner.range', { from: monday, to: '2026-12-06' })).toEqual([])
  })
  it('is the same when asked again', async () => {
    expect(await book.call('planner.suggest', wish)).toEqual(await book.call('planner.suggest', wish))
  })
  it('leaves alone who has a date, and goes around what is fixed', async () => {
    const [first] = await book.call('clients.list', {})
    const fields = { clientId: first?.id ?? '', startsAt: `${monday}T10:00`, endsAt: `${monday}T16:00` }
    const fixed = await book.call('planner.save', { id: null, fields })
    const { ghosts } = await book.call('planner.suggest', wish)
    expect(ghosts.map((ghost) => ghost.clientId)).not.toContain(first?.id)
    expect(ghosts.filter((g) => g.startsAt < fixed.endsAt && g.endsAt > fixed.startsAt)).toEqual([])
    expect(await book.call('planner.get', { id: fixed.id })).toMatchObject({ startsAt: fixed.startsAt })
  })
  it('accepted as a whole is taken back by one undo', async () => {
    const { ghosts } = await book.call('planner.suggest', wish)
    const visits = ghosts.map(({ clientId, kind, title, startsAt, endsAt, poolKey }) => ({
      clientId,
      kind,
      title,
      startsAt,
      endsAt,
      poolKey,
    }))
    await book.call('planner.addAll', { visits })
    expect(await book.call('planner.range', { from: monday, to: '2026-12-06' })).toHaveLength(ghosts.length)
    await book.call('history.undo', {})
    expect(await book.call('planner.range', { from: monday, to: '2026-12-06' })).toEqual([])
  })
  it('has nothing for a week that is over', async () => {
    expect((await book.call('planner.suggest', { ...wish, from: '2026-11-16' })).ghosts).toEqual([])
  })
  it('can be given up while it is reckoned', async () => {
    const clock = { nowMs: () => Date.parse('2026-11-24T09:00:00Z'), zone: () => 'Asia/Bangkok' }
    const dispatcher = new Dispatcher({ session: book.session, clock, emit: () => undefined })
    const giveUp = () => {
      throw new Fault('core.cancelled', {})
    }
    const reply = await dispatcher.run('planner.suggest', JSON.stringify(wish), giveUp)
    expect(reply).toMatchObject({ ok: false, code: 'core.cancelled' })
  })
})
