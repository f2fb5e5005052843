import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Band, PlanTerms } from '../../../../../shared/domain/plans/terms.ts'
import { simpleTerms } from '../../../../../shared/domain/plans/terms.ts'
import { commissionBook, sell } from '../../../../support/commission-book.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const low = { from: 0, to: 300_000_000, ppm: 120_000 }
const high = { from: 300_000_000, to: null, ppm: 50_000 }
const banded = (bands: readonly Band[], reading: 'whole' | 'marginal' = 'whole'): PlanTerms =>
  simpleTerms(
    '',
    {
      kind: 'share',
      basis: { kind: 'amount' },
      rate: { kind: 'bands', by: 'deal', reading, edge: 'from', bands },
    },
    'signing',
    0,
  )

describe('commission plans', () => {
  let book: TestBook
  beforeEach(() => {
    book = openTestBook()
  })
  afterEach(() => book.remove())
  const save = (terms: PlanTerms, validFrom = '2026-01-01', validTo: string | null = null) =>
    book.call('plans.save', {
      id: null,
      fields: { name: 'Plan' },
      version: { id: null, fields: { validFrom, validTo, terms } },
    })

  it('with a gap, an overlap, shares over 100 % or days out of order are refused, and nothing is lost', async () => {
    const share = (ppm: number, isMe: boolean) => ({ name: '', ppm, role: 'owner' as const, isMe })
    const shared = {
      ...banded([low, high]),
      split: { of: 'credit' as const, parties: [share(600_000, true), share(500_000, false)] },
    }
    const refused = [
      ['plans.bandsGap', () => save(banded([low, { ...high, from: 310_000_000 }]))],
      ['plans.bandsOverlap', () => save(banded([low, { ...high, from: 290_000_000 }]))],
      ['plans.rateOutOfRange', () => save(banded([low, { ...high, ppm: 1_010_000 }]))],
      ['plans.sharesNotWhole', () => save(shared)],
      ['plans.endsBeforeStart', () => save(banded([low, high]), '2026-01-01', '2025-12-31')],
    ] as const
    for (const [code, run] of refused) await expect(run()).rejects.toMatchObject({ code })
    expect(await book.call('plans.list', {})).toEqual([])
  })
  it('tell both readings of 12 % up to three million and 5 % above apart on past sales', async () => {
    const at = await commissionBook(book)
    await sell(book, at, 'large', 400_000_000, '2026-10-05')
    const tried = async (reading: 'whole' | 'marginal') => {
      const input = {
        companyId: at.companyId,
        from: '2026-01-01',
        to: '2026-12-31',
        terms: banded([low, high], reading),
      }
      return (await book.call('plans.try', input)).wouldPayMinor
    }
    expect([await tried('whole'), await tried('marginal')]).toEqual([20_000_000, 41_000_000])
  })
  it('pay by the version that was in force when a deal was signed', async () => {
    const at = await commissionBook(book, { earnedAt: 'signing' })
    const { terms } = at
    const rules = terms.rules.map((r) => ({ ...r, pay: { kind: 'fixed' as const, minor: 777 } }))
    await book.call('plans.save', {
      id: at.plan.id,
      fields: {},
      version: { id: null, fields: { validFrom: '2026-10-01', validTo: null, terms: { ...terms, rules } } },
    })
    const early = await sell(book, at, 'early', 100_000, '2026-09-30')
    const late = await sell(book, at, 'late', 100_000, '2026-10-01')
    const sum = async (dealId: string) =>
      (await book.call('commission.ofDeal', { dealId })).map((e) => e.amountMinor)
    expect([await sum(early.dealId), await sum(late.dealId)]).toEqual([[10_000], [777]])
  })
})
