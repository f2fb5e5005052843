import { allocate } from '../base/allocate.ts'
import { addDays, addToMonth, calendarMonth, firstDayOfMonth, monthOf } from '../base/local-date.ts'
import type { Rng } from '../base/rng.ts'
import type { DemoDeal } from './demo-book.ts'
import { clientCount, keyCount } from './demo-clients.ts'
import type { DemoWords } from './words/demo-words.ts'

const historyMonths = 36
const yearEuros = 1_500_000
/** Shares of the key clients in the revenue, hundredths; the others share what is left. */
const keyShares = [18, 14, 11, 9, 8, 6, 5, 4] as const
/** Buying by calendar month: spring and the end of the year are harvest, summer and January lean. */
const seasons = [0.55, 0.8, 1.35, 1.1, 0.9, 1.25, 0.55, 0.45, 1.0, 1.1, 1.3, 1.65] as const
/** Beyond this a deal is a machine of the second principal. */
const machineShare = 0.22

/** Deals by client, in the order of the clients. today: YYYY-MM-DD. */
export function demoDeals(rng: Rng, today: string, words: DemoWords): readonly (readonly DemoDeal[])[] {
  const deals = Array.from({ length: clientCount }, (): DemoDeal[] => [])
  for (let back = historyMonths; back >= 0; back--) monthOfDeals(rng, today, words, back, deals)
  for (let i = 0; i < 55; i++) deals[rng.int(0, clientCount - 1)]?.push(lostDeal(rng, today, words))
  for (let i = 0; i < 20; i++)
    deals[i < 10 ? i % keyCount : rng.int(keyCount, 48)]?.push(openDeal(rng, today, words, i))
  return deals
}

function monthOfDeals(rng: Rng, today: string, words: DemoWords, back: number, deals: DemoDeal[][]): void {
  const month = addToMonth(monthOf(today), -back)
  const season = seasons[calendarMonth(month) - 1] ?? 1
  const growth = 1 - back * 0.006
  const noise = 1 + 0.16 * Math.max(-2, Math.min(2, rng.normal()))
  const volume = Math.round((yearEuros / 12) * season * growth * noise * words.minorPerEuro)
  const weights = clientWeights(rng)
  allocate(volume, weights).forEach((amountMinor, client) => {
    if (amountMinor <= 0) return
    const closedOn = addDays(firstDayOfMonth(month), rng.int(0, 27))
    if (closedOn <= today) deals[client]?.push(wonDeal(rng, today, words, closedOn, amountMinor))
  })
}

/** Every key client buys in most months, of the others about one in six. */
function clientWeights(rng: Rng): readonly number[] {
  const others = Array.from({ length: clientCount - keyCount }, (_, i) =>
    i < 40 && rng.next() < 0.17 ? 1 : 0,
  )
  const sum = others.reduce((a: number, b) => a + b, 0)
  const keys = keyShares.map((share) => (rng.next() < 0.8 ? share * (700 + rng.int(0, 600)) : 0))
  return [...keys, ...others.map((weight) => (sum === 0 ? 0 : Math.round((weight * 19_000) / sum)))]
}

/** A deal that was won and is paid by now, but for a few whose commission is held back. */
export function wonDeal(
  rng: Rng,
  today: string,
  words: DemoWords,
  closedOn: string,
  amountMinor: number,
): DemoDeal {
  const company = rng.next() < machineShare ? 1 : 0
  const dueOn = addDays(closedOn, company === 1 ? 45 : 30)
  const paidOn = addDays(dueOn, rng.int(0, 6))
  // What a company holds back comes with its next statements: nothing is late for years.
  const isHeldBack = rng.next() < (dueOn > addDays(today, -100) ? 0.12 : 0)
  return {
    company,
    receivedOn: paidOn < today && !isHeldBack ? paidOn : null,
    fields: {
      ...dealFields(rng, words, company, amountMinor),
      stage: 'won',
      chancePpm: 1_000_000,
      expectedOn: closedOn,
      closedOn,
    },
  }
}

function lostDeal(rng: Rng, today: string, words: DemoWords): DemoDeal {
  const closedOn = addDays(today, -rng.int(5, historyMonths * 30))
  const fields = dealFields(rng, words, 0, rng.int(900, 14_000) * words.minorPerEuro)
  const lostReason = rng.pick(words.lostReasons)
  return {
    company: 0,
    receivedOn: null,
    fields: {
      ...fields,
      stage: 'lost',
      chancePpm: 0,
      expectedOn: closedOn,
      closedOn,
      lostReason,
      lostCause: lostCauses[words.lostReasons.indexOf(lostReason)] ?? 'other',
    },
  }
}

/** In the order of the words' reasons. */
const lostCauses = ['price', 'rival', 'timing'] as const

/** The first three should have been closed by now. */
function openDeal(rng: Rng, today: string, words: DemoWords, index: number): DemoDeal {
  const stage = (['lead', 'qualified', 'offer', 'negotiation'] as const)[index % 4] ?? 'lead'
  const company = index % 4 === 3 ? 1 : 0
  return {
    company,
    receivedOn: null,
    fields: {
      ...dealFields(rng, words, company, rng.int(2_000, 38_000) * words.minorPerEuro),
      stage,
      chancePpm: { lead: 100_000, qualified: 300_000, offer: 500_000, negotiation: 750_000 }[stage],
      expectedOn: addDays(today, index < 3 ? -rng.int(3, 20) : rng.int(7, 130)),
    },
  }
}

function dealFields(rng: Rng, words: DemoWords, company: 0 | 1, amountMinor: number) {
  const products = words.products.filter((p) => p.euros >= 5_000 === (company === 1))
  const product = rng.pick(products)
  return {
    title: rng.pick(words.dealTitles)(product.name),
    currency: words.currency,
    amountMinor,
    costMinor: Math.round(amountMinor * 0.72),
    source: rng.pick(words.sources),
  }
}
