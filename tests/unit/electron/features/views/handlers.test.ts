import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../../../shared/contract/index.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const state: Input<'views.remember'>['state'] = {
  columns: ['name', 'custom:Segment'],
  sort: { column: 'name', descending: true },
  filter: { status: ['active', 'prospect'], onlyKey: true, text: '' },
}

describe('the arrangement of a list', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())

  it('is remembered as it was left, which is nothing to undo', async () => {
    expect(await book.call('views.remembered', { list: 'clients' })).toBeNull()
    await book.call('views.remember', { list: 'clients', state })
    expect(await book.call('views.remembered', { list: 'clients' })).toEqual(state)
    expect(await book.call('history.undoState', {})).toMatchObject({ undo: null })
  })

  it('is saved under a name, and deleted with a way back', async () => {
    const { id } = await book.call('views.save', {
      id: null,
      list: 'clients',
      name: 'Key in the north',
      state,
    })
    expect(await book.call('views.list', { list: 'clients' })).toMatchObject([
      { name: 'Key in the north', state },
    ])
    expect(await book.call('views.list', { list: 'people' })).toEqual([])
    await book.call('views.trash', { id })
    expect(await book.call('views.list', { list: 'clients' })).toEqual([])
    await book.call('history.undo', {})
    expect(await book.call('views.list', { list: 'clients' })).toHaveLength(1)
    const nameless = book.call('views.save', { id: null, list: 'clients', name: ' ', state })
    await expect(nameless).rejects.toMatchObject({ code: 'views.nameEmpty' })
  })
})
