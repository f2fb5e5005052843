import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

describe('the promises of today', () => {
  it('are those due within three days or late, until they are kept', async () => {
    const { id: clientId } = await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    const promise = async (text: string, dueOn: string | null, side: 'ours' | 'theirs' = 'ours') =>
      (
        await book.call('dossier.save', {
          kind: 'promise',
          id: null,
          clientId,
          fields: { text, dueOn, side },
        })
      ).id
    await promise('Price list', '2026-11-26', 'theirs')
    const late = await promise('Samples', '2026-11-20')
    await promise('Next year', '2027-02-01')
    await promise('Some day', null)
    const due = async () =>
      (await book.call('today.overview', {})).promises.map((p) => [p.title, p.side, p.on])
    expect(await due()).toEqual([
      ['Samples', 'ours', '2026-11-20'],
      ['Price list', 'theirs', '2026-11-26'],
    ])
    await book.call('dossier.save', { kind: 'promise', id: late, clientId, fields: { doneOn: '2026-11-24' } })
    expect(await due()).toEqual([['Price list', 'theirs', '2026-11-26']])
  })
})
