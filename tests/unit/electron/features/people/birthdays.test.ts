import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (await book.call('clients.save', { id: null, fields: { name: 'Volga Steel' } })).id
})
afterEach(() => book.remove())

const add = async (name: string, birthday: string, job: { endedOn?: string } = {}) =>
  (await book.call('people.save', { id: null, clientId, person: { name, birthday }, job })).id
const today = async () => (await book.call('today.overview', {})).birthdays.map((b) => [b.name, b.on])
const inPool = async () =>
  (await book.call('planner.pool', {}))
    .filter(({ kind }) => kind === 'birthday')
    .map(({ title, dueOn, key }) => [title, dueOn, key.slice(-5)])

describe('the birthdays that come', () => {
  it('are those of two weeks, today and the last day included, the same for the day and the pool', async () => {
    await add('Yesterday', '1980-11-23')
    await add('Today', '1980-11-24')
    await add('Without a year', '--12-01')
    await add('The last', '1975-12-08')
    await add('A day later', '1975-12-09')
    await add('Who has left', '1975-12-02', { endedOn: '2026-01-31' })
    expect(await today()).toEqual([
      ['Today', '2026-11-24'],
      ['Without a year', '2026-12-01'],
      ['The last', '2026-12-08'],
    ])
    expect((await inPool()).map(([title, on]) => [title, on])).toEqual(await today())
  })
  it('go on into the next year, where they are entries of their own', async () => {
    book.setTime('2026-12-27T09:00:00Z')
    await add('In January', '1980-01-05')
    expect(await inPool()).toEqual([['In January', '2027-01-05', ':2027']])
  })
  it('of a leap day fall on the 28th of February in other years', async () => {
    await add('Leap', '1984-02-29')
    book.setTime('2027-02-20T09:00:00Z')
    expect(await today()).toEqual([['Leap', '2027-02-28']])
    book.setTime('2028-02-20T09:00:00Z')
    expect(await today()).toEqual([['Leap', '2028-02-29']])
  })
  it('are told once of who works at two clients', async () => {
    const id = await add('Twice', '1980-11-30')
    const other = await book.call('clients.save', { id: null, fields: { name: 'Kama Foods' } })
    await book.call('people.save', { id, clientId: other.id, person: {}, job: {} })
    expect(await inPool()).toEqual([['Twice', '2026-11-30', ':2026']])
    expect(await today()).toHaveLength(1)
  })
})
