import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  completenessOf,
  isStale,
  openQuestions,
} from '../../../../../shared/domain/dossier/open-questions.ts'
import { type KnownOfClient, questionKeys } from '../../../../../shared/domain/dossier/questions.ts'
import { type Dossier, type Fact, factTopics } from '../../../../../shared/domain/dossier/types.ts'

const today = '2026-11-24'
const day = { today, staleDays: 365 }
const empty: Dossier = {
  facts: [],
  figures: [],
  rivals: [],
  purchases: [],
  reliability: [],
  promises: [],
  claims: [],
  occasions: [],
}
const client = {
  status: 'active',
  isKey: false,
  creditLimitMinor: null,
  paymentDays: null,
  changedAt: '2026-11-01T00:00:00Z',
} as const

function fact(topic: Fact['topic'], knownOn: string): Fact {
  return {
    id: `${topic}-${knownOn}`,
    createdAt: '',
    changedAt: '',
    deletedAt: null,
    clientId: 'c',
    personId: null,
    topic,
    text: 'x',
    knownOn,
    source: '',
    confidence: 'sure',
  }
}

function known(facts: readonly Fact[], more: Partial<KnownOfClient['client']> = {}): KnownOfClient {
  return { dossier: { ...empty, facts }, client: { ...client, ...more }, people: [] }
}

describe('a dossier', () => {
  it('of which nothing is known asks first for what counts most: needs and who decides (K-32)', () => {
    const open = openQuestions(known([]), day)
    expect(open.slice(0, 2).map((q) => q.key)).toEqual(['needs', 'decider'])
    expect(completenessOf(known([]), day).ppm).toBe(0)
  })
  it('asks more of a key client than of others', () => {
    const keys = (isKey: boolean) => openQuestions(known([], { isKey }), day).map((q) => q.key)
    expect(keys(false)).not.toContain('swot')
    expect(keys(true)).toContain('swot')
    expect([...keys(true)].sort()).toEqual([...questionKeys].sort())
  })
  it('takes the invoices’ word for how it pays, and never asks for what it can reckon', () => {
    const keys = (paysKnownOn: string | null) =>
      openQuestions({ ...known([]), paysKnownOn }, day).map((q) => q.key)
    expect(keys(null)).toContain('debt')
    expect(keys(day.today)).not.toContain('debt')
  })
  it('does not ask a prospect for the quality of its debt', () => {
    expect(openQuestions(known([], { status: 'prospect' }), day).map((q) => q.key)).not.toContain('debt')
  })
  it('asks again for what has become stale, and counts it half until then', () => {
    const fresh = known([fact('needs', '2026-06-01')])
    const stale = known([fact('needs', '2025-06-01')])
    expect(openQuestions(stale, day)).toContainEqual(
      expect.objectContaining({ key: 'needs', reason: 'stale' }),
    )
    expect(openQuestions(fresh, day).map((q) => q.key)).not.toContain('needs')
    const half = completenessOf(fresh, day).ppm / 2
    expect(Math.abs(completenessOf(stale, day).ppm - half)).toBeLessThanOrEqual(1)
  })
  it('never asks again when the company was founded', () => {
    expect(openQuestions(known([fact('founded', '1990-01-01')]), day).map((q) => q.key)).not.toContain(
      'founded',
    )
  })
  it('knows who decides from the people, not from those who left', () => {
    const job = { role: 'none' as const, power: 5, endedOn: null, changedAt: '2026-10-01T00:00:00Z' }
    const asks = (endedOn: string | null) =>
      openQuestions({ ...known([]), people: [{ ...job, endedOn }] }, day).some((q) => q.key === 'decider')
    expect(asks(null)).toBe(false)
    expect(asks('2026-10-05')).toBe(true)
    const decider = { ...job, role: 'decider' as const, power: null }
    const open = openQuestions({ ...known([]), people: [decider] }, day)
    expect(open.some((q) => q.key === 'decider')).toBe(false)
  })
  it('is complete when nothing is left to ask, and each answer only adds', () => {
    const anyFact = fc
      .record({ topic: fc.constantFrom(...factTopics), back: fc.integer({ min: 0, max: 900 }) })
      .map(({ topic, back }) => fact(topic, back > 365 ? '2025-01-01' : '2026-11-01'))
    fc.assert(
      fc.property(fc.array(anyFact), anyFact, fc.boolean(), (facts, more, isKey) => {
        const before = known(facts, { isKey })
        const after = known([...facts, more], { isKey })
        expect(completenessOf(after, day).ppm).toBeGreaterThanOrEqual(completenessOf(before, day).ppm)
        const gains = openQuestions(after, day).reduce((sum, q) => sum + q.gainPpm, 0)
        const whole = completenessOf(after, day).ppm + gains
        expect(whole).toBeGreaterThan(1_000_000 - 20)
        expect(whole).toBeLessThanOrEqual(1_000_000)
      }),
    )
  })
})

describe('a statement', () => {
  it('is stale from the day after the limit', () => {
    expect(isStale('2025-11-24', day)).toBe(false)
    expect(isStale('2025-11-23', day)).toBe(true)
  })
})
