import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

describe('the week on paper', () => {
  let book: TestBook
  beforeEach(async () => {
    book = openTestBook()
    const { id: clientId } = await book.call('clients.save', {
      id: null,
      fields: { name: 'Tanner <& Sons>' },
    })
    for (const day of ['2026-11-26', '2026-11-27']) {
      const fields = { clientId, title: `Aim of ${day}`, startsAt: `${day}T10:00`, endsAt: `${day}T11:00` }
      await book.call('planner.save', { id: null, fields })
    }
  })
  afterEach(() => book.remove())

  it('lies across and holds every contact, with names escaped', async () => {
    const { html } = await book.call('planner.page', { from: '2026-11-23', to: '2026-11-29', language: 'en' })
    expect(html).toContain('A4 landscape')
    expect(html).toContain('Tanner &lt;&amp; Sons&gt;')
    expect(html.match(/10:00–11:00/g)).toHaveLength(2)
    expect(html.match(/<th>/g)).toHaveLength(5)
  })
  it('is a page of a single day too, in the language asked for', async () => {
    const { html } = await book.call('planner.page', { from: '2026-11-26', to: '2026-11-26', language: 'ru' })
    expect(html).toContain('A4 portrait')
    expect(html).toContain('ноября')
    expect(html).toContain('Aim of 2026-11-26')
    expect(html).not.toContain('Aim of 2026-11-27')
  })
})
