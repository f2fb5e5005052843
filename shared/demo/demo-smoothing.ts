import { addToMonth, monthOf } from '../base/local-date.ts'
import type { Input } from '../contract/index.ts'
import type { DemoWords } from './words/demo-words.ts'

export type DemoSmoothing = {
  readonly plan: Input<'smoothing.savePlan'>
  readonly tax: Input<'smoothing.saveTax'>
  readonly balances: readonly Input<'smoothing.saveBalance'>[]
}

/** Euros in the reserve on the first of the last months, this one last: filled in harvest, drawn on when lean. */
const balances = [7_400, 8_900, 8_100, 6_300, 9_200, 10_600] as const

/** How the owner of the sample pays themselves (K-73, K-75). today: YYYY-MM-DD. */
export function demoSmoothing(words: DemoWords, today: string): DemoSmoothing {
  const { currency, minorPerEuro, tax } = words
  return {
    plan: { currency, payMinor: null, riskPpm: 100_000, reserve: { kind: 'share', ppm: 500_000 } },
    tax: {
      id: null,
      fields: {
        name: tax.name,
        currency,
        amount: { kind: 'share', ppm: tax.ppm, of: 'all' },
        period: 'quarter',
        dueMonths: 1,
        dueDay: 25,
      },
    },
    balances: balances.map((euros, i) => ({
      month: addToMonth(monthOf(today), i - balances.length + 1),
      currency,
      balanceMinor: euros * minorPerEuro,
    })),
  }
}
