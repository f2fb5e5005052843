import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (await book.call('clients.save', { id: null, fields: { name: 'City hospital' } })).id
})
afterEach(() => book.remove())

describe('a tender', () => {
  it('stands by the next day that matters', async () => {
    const days = { announcedOn: '2026-11-01', submitBy: '2026-12-10', decidesOn: '2026-12-20' }
    await book.call('tenders.save', { id: null, fields: { clientId, title: 'Film', submitBy: '2027-01-10' } })
    await book.call('tenders.save', { id: null, fields: { clientId, title: 'Cartons', ...days } })
    const list = await book.call('tenders.list', {})
    expect(list.map(({ title, nextOn }) => [title, nextOn])).toEqual([
      ['Cartons', '2026-12-10'],
      ['Film', '2027-01-10'],
    ])
  })
  it('has its days in order, or says which are not', async () => {
    const fields = { clientId, title: 'Film', questionsUntil: '2026-12-12', submitBy: '2026-12-10' }
    expect(await book.reply('tenders.save', { id: null, fields })).toMatchObject({
      code: 'tenders.daysOutOfOrder',
      params: { earlier: 'questionsUntil', later: 'submitBy' },
    })
  })
  it('goes from being watched to won, and back', async () => {
    const { id } = await book.call('tenders.save', { id: null, fields: { clientId, title: 'Film' } })
    const step = async (by: 1 | -1) => (await book.call('tenders.step', { id, by })).stage
    expect([await step(1), await step(1), await step(1), await step(-1)]).toEqual([
      'preparing',
      'submitted',
      'won',
      'submitted',
    ])
  })
})
