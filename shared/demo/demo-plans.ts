import { addDays } from '../base/local-date.ts'
import { simpleTerms } from '../domain/plans/terms.ts'
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
        fields: { validFrom, validTo: null, terms: simpleTerms(ofAmount, amount, 'signing', 30) },
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
