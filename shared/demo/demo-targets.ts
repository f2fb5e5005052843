import type { Input } from '../contract/index.ts'
import type { DemoWords } from './words/demo-words.ts'

/** Thousands of euros a month: high in spring and at the year's end, as the sales are. */
const volumes = [85, 105, 165, 140, 120, 155, 80, 70, 130, 140, 160, 200] as const

/** The year's targets: sales by month, buying and new clients by quarter (K-60). today: YYYY-MM-DD. */
export function demoTargets(words: DemoWords, today: string): readonly Input<'targets.save'>[] {
  const year = today.slice(0, 4)
  const shape = { companyId: null, currency: words.currency, note: '' } as const
  const sales = volumes.map((thousands, i) => ({
    ...shape,
    period: `${year}-${String(i + 1).padStart(2, '0')}`,
    measure: 'volume' as const,
    value: thousands * 1_000 * words.minorPerEuro,
  }))
  const clients = [1, 2, 3, 4].flatMap((quarter) => [
    { ...shape, period: `${year}-Q${quarter}`, measure: 'active-clients' as const, value: 28 },
    { ...shape, period: `${year}-Q${quarter}`, measure: 'new-clients' as const, value: 2 },
  ])
  return [...sales, ...clients]
}
