import { describe, expect, it } from 'vitest'
import { buildDemoBook } from '../../../../shared/demo/build-demo-book.ts'

const today = '2026-11-24'

describe.each(['en', 'th', 'ru'] as const)('the sample book in %s', (language) => {
  const book = buildDemoBook('sample', today, language)
  const revenueOf = (client: (typeof book.clients)[number]) =>
    client.deals.reduce(
      (sum, { fields }) => sum + (fields.stage === 'won' ? (fields.amountMinor ?? 0) : 0),
      0,
    )

  it('is the same each time', () => {
    expect(buildDemoBook('sample', today, language)).toEqual(book)
  })
  it('has 60 clients of different names and 200 people', () => {
    expect(new Set(book.clients.map((client) => client.fields.name)).size).toBe(60)
    expect(book.clients.flatMap((client) => client.people)).toHaveLength(200)
  })
  it('gets three quarters of its revenue from its eight key clients', () => {
    const all = book.clients.reduce((sum, client) => sum + revenueOf(client), 0)
    const key = book.clients.filter((c) => c.fields.isKey).reduce((sum, c) => sum + revenueOf(c), 0)
    expect(key / all).toBeGreaterThan(0.7)
    expect(key / all).toBeLessThan(0.8)
  })
  it('lets those who are lost or asleep have bought and been seen, and not since they left', () => {
    for (const client of book.clients.filter((c) => c.fields.status === 'lost')) {
      const left = client.dossier?.standings.find((s) => s.status === 'lost')?.sinceOn ?? ''
      const won = client.deals.filter((deal) => deal.fields.stage === 'won')
      expect(won.length).toBeGreaterThan(3)
      expect(won.filter((deal) => (deal.fields.closedOn ?? '') >= left)).toEqual([])
      expect(client.visits.length).toBeGreaterThan(3)
      expect(client.visits.filter((v) => (v.fields.startsAt ?? '') >= left)).toEqual([])
    }
  })
  it('plans no two contacts at the same hour and none at a weekend', () => {
    const starts = book.clients.flatMap((client) => client.visits.map((visit) => visit.fields.startsAt ?? ''))
    expect(new Set(starts).size).toBe(starts.length)
    expect(starts.filter((at) => [0, 6].includes(new Date(`${at}Z`).getUTCDay()))).toEqual([])
  })
  it('has contacts today and in the week ahead', () => {
    const days = book.clients.flatMap((c) => c.visits.map((v) => v.fields.startsAt?.slice(0, 10) ?? ''))
    expect(days.filter((day) => day > today && day <= '2026-12-01').length).toBeGreaterThan(5)
  })
  it('gets no money from the future', () => {
    const days = book.clients.flatMap((client) => client.deals.map((deal) => deal.receivedOn ?? ''))
    expect(days.filter((day) => day > today)).toEqual([])
  })
})
