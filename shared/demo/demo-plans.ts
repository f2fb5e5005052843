import { addDays } from '../base/local-date.ts'
import { type PlanTerms, simpleTerms } from '../domain/plans/terms.ts'
import type { DemoPlan } from './demo-book.ts'
import type { DemoWords } from './words/demo-words.ts'

/** What the two principals pay: a share of the amount, and a share of the margin. today: YYYY-MM-DD. */
export function demoPlans(words: DemoWords, today: string): readonly DemoPlan[] {
  const validFrom = addDays(today, -4 * 365)
  const [ofAmount, ofMargin] = words.rules
  const flat = (ppm: number) => ({ kind: 'flat', ppm }) as const
  const amount = { kind: 'share', basis: { kind: 'amount' }, rate: flat(60_000) } as const
  const margin = { kind: 'share', basis: { kind: 'margin' }, rate: flat(180_000) } as const
  return [
    {
      company: 0,
      fields: { name: ofAmount },
      version: {
        id: null,
        fields: { validFrom, validTo: null, terms: withBonus(simpleTerms(ofAmount, amount, 'signing', 30)) },
      },
    },
    {
      company: 1,
      fields: { name: ofMargin },
      version: {
        id: null,
        fields: { validFrom, validTo: null, terms: simpleTerms(ofMargin, margin, 'signing', 45) },
      },
    },
  ]
}

/** A tenth on top of the quarter's commission once the quarter's sales target is reached. */
function withBonus(terms: PlanTerms): PlanTerms {
  const bonus = { kind: 'on-commission', atPpm: 1_000_000, ppm: 100_000 } as const
  return { ...terms, period: 'quarter', quota: { kind: 'targets' }, bonuses: [bonus] }
}
