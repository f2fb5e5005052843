import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

describe('typing that was not saved', () => {
  it('is kept in the book with its time until it is discarded', async () => {
    const value = { name: 'Половина им', notes: 'ชื่อ' }
    await book.call('drafts.save', { key: 'client/new', value })
    expect(await book.call('drafts.get', { key: 'client/new' })).toEqual({
      value,
      at: '2026-11-24T09:00:00.000Z',
    })
    await book.call('drafts.discard', { key: 'client/new' })
    expect(await book.call('drafts.get', { key: 'client/new' })).toBeNull()
  })
  it('leaves no line in the history: undo takes back real changes only', async () => {
    await book.call('drafts.save', { key: 'k', value: 'x' })
    expect(await book.call('history.undoState', {})).toMatchObject({ undo: null })
  })
})
