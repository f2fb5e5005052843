import { addDays, daysBetween } from '../base/local-date.ts'
import type { Rng } from '../base/rng.ts'
import type { DemoClient, DemoDeal } from './demo-book.ts'
import { type DemoAccount, twin } from './demo-clients.ts'
import { wonDeal } from './demo-deals.ts'
import type { DemoWords } from './words/demo-words.ts'

/** From the first order of a client that no longer buys to its last; days YYYY-MM-DD. */
export type FormerPeriod = { readonly from: string; readonly to: string }

/** When those bought who are lost or asleep today; null: who buys now, or has not bought yet. */
export function formerPeriods(
  rng: Rng,
  today: string,
  accounts: readonly DemoAccount[],
  dossiers: readonly DemoClient['dossier'][],
): readonly (FormerPeriod | null)[] {
  return accounts.map(({ fields }, i) => {
    const [fromBack, toBack] = [rng.int(700, 900), rng.int(200, 330)]
    if (i === twin) return null
    if (fields.status === 'dormant') return { from: addDays(today, -fromBack), to: addDays(today, -toBack) }
    if (fields.status !== 'lost') return null
    const since = (status: string) => dossiers[i]?.standings.find((s) => s.status === status)?.sinceOn
    const [won, lost] = [since('active'), since('lost')]
    return won === undefined || lost === undefined ? null : { from: won, to: addDays(lost, -rng.int(20, 60)) }
  })
}

/** What such a client bought: less and less, and less often. */
export function formerDeals(rng: Rng, today: string, words: DemoWords, period: FormerPeriod): DemoDeal[] {
  const whole = daysBetween(period.from, period.to)
  const deals: DemoDeal[] = []
  for (let day = 0; day <= whole; day += Math.round(rng.int(45, 80) * (1 + day / whole))) {
    const euros = rng.int(1_800, 4_800) * (1 - (0.6 * day) / whole)
    const amountMinor = Math.round(euros) * words.minorPerEuro
    deals.push(wonDeal(rng, today, words, addDays(period.from, day), amountMinor))
  }
  return deals
}
