import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('a change to many clients', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const addClient = async (name: string, more = {}) =>
    (await book.call('clients.save', { id: null, fields: { name, ...more } })).id

  it('is one step, and one undo takes all of it back', async () => {
    const ids: string[] = []
    for (let i = 0; i < 60; i++) ids.push(await addClient(`Client ${i}`, { tags: ['old', `n${i}`] }))
    const answer = await book.call('clients.change', {
      ids,
      fields: { status: 'dormant' },
      addTags: ['fair 2026'],
      removeTags: ['old'],
    })
    expect(answer).toEqual({ changed: 60 })
    const changed = await book.call('clients.list', {})
    expect(changed.every((row) => row.status === 'dormant' && row.tags[1] === 'fair 2026')).toBe(true)
    await book.call('history.undo', {})
    const back = await book.call('clients.list', {})
    expect(back.every((row) => row.status === 'active' && row.tags[0] === 'old')).toBe(true)
  })

  it('writes own fields, takes away those left without content, and leaves the others alone', async () => {
    const a = await addClient('A', { custom: { Segment: 'dairy', Truck: '7 t' } })
    const b = await addClient('B')
    await book.call('clients.change', { ids: [a, b], fields: {}, custom: { Segment: 'food', Truck: '' } })
    const own = async (id: string) => (await book.call('clients.get', { id })).client.custom
    expect([await own(a), await own(b)]).toEqual([{ Segment: 'food' }, { Segment: 'food' }])
    await book.call('clients.change', { ids: [a], fields: {}, custom: { Doors: '2' } })
    expect(await own(a)).toEqual({ Segment: 'food', Doors: '2' })
    await book.call('history.undo', {})
    await book.call('history.undo', {})
    expect([await own(a), await own(b)]).toEqual([{ Segment: 'dairy', Truck: '7 t' }, {}])
  })

  it('keeps for each how it stands now and why, and nobody is lost without a reason', async () => {
    const ids = [await addClient('A'), await addClient('B', { lostReason: 'Price, long ago' })]
    await expect(book.call('clients.change', { ids, fields: { status: 'lost' } })).rejects.toMatchObject({
      code: 'appraisal.reasonMissing',
    })
    await book.call('clients.change', { ids, fields: { status: 'lost' }, reason: 'Group moved abroad' })
    for (const clientId of ids) {
      const { standings } = await book.call('appraisal.get', { clientId })
      expect(standings).toMatchObject([
        { status: 'lost', reason: 'Group moved abroad', sinceOn: '2026-11-24' },
      ])
      expect((await book.call('clients.get', { id: clientId })).client.lostReason).toBe('Group moved abroad')
    }
    await book.call('history.undo', {})
    for (const clientId of ids) expect((await book.call('appraisal.get', { clientId })).standings).toEqual([])
  })

  it('changes nobody when one of them can’t take it', async () => {
    const a = await addClient('A')
    const b = await addClient('B', { longestDays: 10 })
    const change = book.call('clients.change', { ids: [a, b], fields: { idealDays: 30 } })
    await expect(change).rejects.toMatchObject({
      code: 'clients.idealAfterLongestOf',
      params: { name: 'B' },
    })
    expect((await book.call('clients.get', { id: a })).client.idealDays).toBeNull()
  })
})
