import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('what planning knows of a client', () => {
  let book: TestBook
  let clientId: string
  beforeEach(async () => {
    book = openTestBook()
    clientId = (await book.call('clients.save', { id: null, fields: { name: 'Romashka' } })).id
  })
  afterEach(() => book.remove())

  it('is its rhythm too, which stands at the client; one undo takes both back', async () => {
    const fields = { idealDays: 14, longestDays: 30, visitMinutes: 45 }
    await book.call('planner.saveClientPlan', { clientId, fields })
    expect(await book.call('planner.clientPlan', { clientId })).toMatchObject(fields)
    expect((await book.call('clients.list', {}))[0]).toMatchObject({ idealDays: 14, longestDays: 30 })
    await book.call('history.undo', {})
    expect(await book.call('planner.clientPlan', { clientId })).toMatchObject({
      idealDays: null,
      longestDays: null,
      visitMinutes: null,
    })
  })
  it('refuses hours that end before they begin, and keeps what was there', async () => {
    const opening = [{ weekday: 1, from: 600, to: 540 }]
    const refused = book.call('planner.saveClientPlan', { clientId, fields: { idealDays: 7, opening } })
    await expect(refused).rejects.toMatchObject({ code: 'planner.openingInverted' })
    expect(await book.call('planner.clientPlan', { clientId })).toMatchObject({
      idealDays: null,
      opening: [],
    })
  })
})
