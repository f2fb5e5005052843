import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the table of travel', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  const place = (name: string, fields = {}) =>
    book.call('travel.savePlace', { id: null, fields: { name, ...fields } })

  it('keeps one base at a time', async () => {
    await place('Home', { isBase: true })
    await place('Office', { isBase: true })
    const { places } = await book.call('travel.table', {})
    expect(places.filter(({ isBase }) => isBase).map(({ name }) => name)).toEqual(['Office'])
  })
  it('sets, changes and forgets the minutes of a way', async () => {
    const [a, b] = [await place('Centre'), await place('Harbour')]
    const times = async () => (await book.call('travel.table', {})).times.map(({ minutes }) => minutes)
    await book.call('travel.setMinutes', { fromId: a.id, toId: b.id, minutes: 25 })
    await book.call('travel.setMinutes', { fromId: a.id, toId: b.id, minutes: 35 })
    expect(await times()).toEqual([35])
    await book.call('travel.setMinutes', { fromId: a.id, toId: b.id, minutes: null })
    expect(await times()).toEqual([])
    await book.call('history.undo', {})
    expect(await times()).toEqual([35])
  })
  it('refuses a place without a name and a way that leads nowhere', async () => {
    await expect(place(' ')).rejects.toMatchObject({ code: 'travel.nameEmpty' })
    const { id } = await place('Centre')
    await expect(book.call('travel.setMinutes', { fromId: id, toId: id, minutes: 5 })).rejects.toMatchObject({
      code: 'travel.samePlace',
    })
  })
})
