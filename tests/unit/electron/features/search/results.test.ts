import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('all results of a search', () => {
  let book: TestBook
  beforeEach(async () => {
    book = openTestBook()
    for (let i = 0; i < 12; i++)
      await book.call('clients.save', { id: null, fields: { name: `Alder ${i}`, notes: 'ฟู้ดสยาม' } })
    const { id } = await book.call('clients.save', { id: null, fields: { name: 'Birch' } })
    await book.call('people.save', { id: null, clientId: id, person: { name: 'Анна Алдер' }, job: {} })
    await book.call('people.save', { id: null, clientId: id, person: { name: 'Al Gore' }, job: {} })
  })
  afterEach(() => book.remove())

  const find = (text: string, kind: string | null = null) => book.call('search.results', { text, kind })

  it('are counted by kind, some of each shown first', async () => {
    const { hits, counts } = await find('al')
    expect(counts).toEqual(
      expect.arrayContaining([
        { kind: 'client', count: 12 },
        { kind: 'person', count: 1 },
      ]),
    )
    expect(hits.filter((hit) => hit.kind === 'client')).toHaveLength(8)
    expect(hits.filter((hit) => hit.kind === 'person').map((hit) => hit.title)).toEqual(['Al Gore'])
  })
  it('are all shown of one kind', async () => {
    expect((await find('al', 'client')).hits).toHaveLength(12)
  })
  it('are found from one letter on, and inside Thai written without spaces', async () => {
    expect((await find('а')).hits.map((hit) => hit.title)).toEqual(['Анна Алдер'])
    expect((await find('สยาม', 'client')).hits).toHaveLength(12)
    expect(await find('zzz')).toEqual({ hits: [], counts: [] })
    expect(await find(' ')).toEqual({ hits: [], counts: [] })
  })
})
