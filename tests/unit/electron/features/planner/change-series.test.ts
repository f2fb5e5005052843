import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainRule, type Recurrence } from '../../../../../shared/domain/planner/recurrence/rule.ts'
import type { Visit } from '../../../../../shared/domain/planner/types.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('a contact that recurs', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const begin = (rule: Recurrence, more = {}): Promise<Visit> =>
    book.call('planner.beginSeries', {
      id: null,
      fields: { title: 'Stand-up', startsAt: '2026-11-25T10:00', endsAt: '2026-11-25T11:00', ...more },
      rule: rule as never,
    })
  const weekly = (count: number) => plainRule('weekly', { kind: 'count', count })
  const all = async (to = '2027-12-31') => await book.call('planner.range', { from: '2026-11-01', to })
  const starts = async () => (await all()).map(({ startsAt }) => startsAt)
  const fourWeeks = ['2026-11-25T10:00', '2026-12-02T10:00', '2026-12-09T10:00', '2026-12-16T10:00']

  it('is planned at once, every time of it, and taken back by one undo', async () => {
    const first = await begin(weekly(4))
    expect(first.startsAt).toBe('2026-11-25T10:00')
    expect(await starts()).toEqual(fourWeeks)
    expect(await book.call('planner.series', { visitId: first.id })).toMatchObject({ open: 4 })
    await book.call('history.undo', {})
    expect(await starts()).toEqual([])
  })
  it('grows from one that stood alone, which becomes the first', async () => {
    const alone = await book.call('planner.save', {
      id: null,
      fields: { title: 'Stand-up', startsAt: '2026-11-25T10:00', endsAt: '2026-11-25T11:00' },
    })
    const first = await book.call('planner.beginSeries', {
      id: alone.id,
      fields: {},
      rule: weekly(4) as never,
    })
    expect(first.id).toBe(alone.id)
    expect(await starts()).toEqual(fourWeeks)
  })
  it('is refused in words: ten thousand times, an end before the start, a rule that never comes true', async () => {
    await expect(begin(weekly(10_000))).rejects.toMatchObject({
      code: 'planner.ruleTooMany',
      params: { most: 500 },
    })
    const ended = plainRule('weekly', { kind: 'until', at: '2026-11-01T00:00' })
    await expect(begin(ended)).rejects.toMatchObject({ code: 'planner.ruleEndsBeforeStart' })
    const never = { ...plainRule('yearly'), months: [2], monthDays: [30] }
    await expect(begin(never)).rejects.toMatchObject({ code: 'planner.ruleNever' })
    await expect(begin(weekly(3), { endsAt: '2026-11-25T09:00' })).rejects.toMatchObject({
      code: 'planner.endsBeforeStart',
    })
    expect(await starts()).toEqual([])
  })
  it('without an end is planned a year ahead, and on as time passes', async () => {
    await begin(plainRule('weekly'))
    const before = (await starts()).length
    expect(before).toBe(58)
    expect(await book.call('planner.extendSeries', {})).toBe(0)
    book.setTime('2027-02-24T09:00:00Z')
    const added = await book.call('planner.extendSeries', {})
    expect(added).toBe(13)
    expect(await all('2029-01-01')).toHaveLength(before + added)
    expect(new Set((await all('2029-01-01')).map(({ startsAt }) => startsAt)).size).toBe(before + added)
  })
  it('keeps its hour when the clocks change, and takes the next where an hour is skipped', async () => {
    await begin(plainRule('daily', { kind: 'count', count: 3 }), {
      zone: 'Europe/Berlin',
      startsAt: '2026-03-28T02:30',
      endsAt: '2026-03-28T03:00',
    })
    const own = (await book.call('planner.range', { from: '2026-03-01', to: '2026-04-01' })).map(
      (v) => v.ownStartsAt,
    )
    expect(own).toEqual(['2026-03-28T02:30', '2026-03-29T03:30', '2026-03-30T02:30'])
  })

  describe('changed', () => {
    let visits: readonly Visit[]
    beforeEach(async () => {
      await begin(weekly(4))
      visits = await all()
    })
    const idAt = (index: number) => visits[index]?.id ?? ''

    it('alone leaves the others as they are', async () => {
      await book.call('planner.changeSeries', {
        id: idAt(1),
        scope: 'this',
        fields: { startsAt: '2026-12-02T14:00', endsAt: '2026-12-02T15:00' },
      })
      expect(await starts()).toEqual(fourWeeks.with(1, '2026-12-02T14:00'))
    })
    it('with those that follow splits the series; undo puts it together again', async () => {
      await book.call('planner.close', { id: idAt(0), state: 'done' })
      await book.call('planner.changeSeries', {
        id: idAt(2),
        scope: 'following',
        fields: { title: 'Review', startsAt: '2026-12-10T15:00', endsAt: '2026-12-10T15:30' },
      })
      expect((await all()).map((v) => `${v.startsAt} ${v.title}`)).toEqual([
        '2026-11-25T10:00 Stand-up',
        '2026-12-02T10:00 Stand-up',
        '2026-12-10T15:00 Review',
        '2026-12-17T15:00 Review',
      ])
      expect((await all()).map(({ id }) => id)).toEqual(visits.map(({ id }) => id))
      expect(await book.call('planner.series', { visitId: idAt(3) })).toMatchObject({
        open: 2,
        startsAt: '2026-12-10T15:00',
      })
      expect(await book.call('planner.series', { visitId: idAt(1) })).toMatchObject({ open: 1 })
      await book.call('history.undo', {})
      expect(await starts()).toEqual(fourWeeks)
      expect(await book.call('planner.series', { visitId: idAt(3) })).toMatchObject({ open: 3 })
    })
    it('all of it moves what is open, leaves what is closed, and what was moved by hand keeps its place under a new title', async () => {
      await book.call('planner.close', { id: idAt(0), state: 'done' })
      await book.call('planner.save', {
        id: idAt(3),
        fields: { startsAt: '2026-12-17T09:00', endsAt: '2026-12-17T10:00' },
      })
      await book.call('planner.changeSeries', { id: idAt(1), scope: 'all', fields: { title: 'Review' } })
      expect((await all()).map((v) => `${v.startsAt} ${v.title}`)).toEqual([
        '2026-11-25T10:00 Stand-up',
        '2026-12-02T10:00 Review',
        '2026-12-09T10:00 Review',
        '2026-12-17T09:00 Review',
      ])
      await book.call('planner.changeSeries', {
        id: idAt(1),
        scope: 'all',
        fields: { startsAt: '2026-12-02T08:00', endsAt: '2026-12-02T09:00' },
      })
      expect(await starts()).toEqual([
        '2026-11-25T10:00',
        '2026-12-02T08:00',
        '2026-12-09T08:00',
        '2026-12-16T08:00',
      ])
    })
    it('to another rule fills its times and deletes what is left over', async () => {
      const fortnight = { ...weekly(3), interval: 2 }
      await book.call('planner.changeSeries', {
        id: idAt(0),
        scope: 'all',
        fields: {},
        rule: fortnight as never,
      })
      expect(await starts()).toEqual(['2026-11-25T10:00', '2026-12-09T10:00', '2026-12-23T10:00'])
      await book.call('history.undo', {})
      expect(await starts()).toEqual(fourWeeks)
    })
    it('does not bring back one that was deleted alone', async () => {
      await book.call('planner.trashFromSeries', { id: idAt(1), scope: 'this' })
      await book.call('planner.changeSeries', {
        id: idAt(0),
        scope: 'all',
        fields: { startsAt: '2026-11-25T12:00', endsAt: '2026-11-25T13:00' },
      })
      expect(await starts()).toEqual(['2026-11-25T12:00', '2026-12-09T12:00', '2026-12-16T12:00'])
    })
    it('is refused whole when the new rule is bad', async () => {
      const change = book.call('planner.changeSeries', {
        id: idAt(1),
        scope: 'following',
        fields: {},
        rule: weekly(9_999) as never,
      })
      await expect(change).rejects.toMatchObject({ code: 'planner.ruleTooMany' })
      expect(await starts()).toEqual(fourWeeks)
    })
    it.each([
      ['this', [0, 2, 3]],
      ['following', [0]],
      ['all', []],
    ] as const)('is deleted: %s; undo brings all back', async (scope, left) => {
      await book.call('planner.trashFromSeries', { id: idAt(1), scope })
      expect(await starts()).toEqual(left.map((i) => fourWeeks[i]))
      await book.call('history.undo', {})
      expect(await starts()).toEqual(fourWeeks)
    })
    it('is no series where a contact stands alone', async () => {
      const alone = await book.call('planner.save', {
        id: null,
        fields: { title: 'x', startsAt: '2026-11-26T10:00', endsAt: '2026-11-26T11:00' },
      })
      expect(await book.call('planner.series', { visitId: alone.id })).toBeNull()
      await expect(
        book.call('planner.trashFromSeries', { id: alone.id, scope: 'all' }),
      ).rejects.toMatchObject({ code: 'planner.notRecurring' })
    })
  })
})
