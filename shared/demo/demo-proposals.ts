import { addDays } from '../base/local-date.ts'
import type { Rng } from '../base/rng.ts'
import type { Language } from '../contract/settings.ts'
import type { Adjustment } from '../domain/proposals/types.ts'
import type { DemoProposal } from './demo-book.ts'
import type { DemoWords } from './words/demo-words.ts'
import { offerWords } from './words/offers/list.ts'

/** decided: days from today; template: its place in the sample's. */
const plan = [
  { client: 2, state: 'draft', issued: 0, valid: 30, decided: null, template: 0, title: 0 },
  { client: 0, state: 'sent', issued: -24, valid: 4, decided: null, template: 1, title: null },
  { client: 5, state: 'sent', issued: -9, valid: 21, decided: null, template: 0, title: 1 },
  { client: 12, state: 'presented', issued: -15, valid: 12, decided: -8, template: 0, title: 2 },
  { client: 1, state: 'accepted', issued: -70, valid: -40, decided: -52, template: 0, title: 3 },
  { client: 3, state: 'accepted', issued: -120, valid: -75, decided: -98, template: 1, title: null },
  { client: 20, state: 'declined', issued: -60, valid: -46, decided: -50, template: 2, title: null },
  { client: 31, state: 'sent', issued: -95, valid: -65, decided: null, template: 0, title: 1 },
] as const

/** Offers in every state there is; the last has run out unanswered. today: YYYY-MM-DD. */
export function demoProposals(
  rng: Rng,
  today: string,
  language: Language,
  words: DemoWords,
): readonly DemoProposal[] {
  const own = offerWords[language]
  return plan.map(({ client, state, issued, valid, decided, template, title }) => ({
    client,
    language,
    state,
    template,
    decidedOn: decided === null ? null : addDays(today, decided),
    reason: state === 'accepted' ? own.reasonWon : state === 'declined' ? own.reasonLost : '',
    fields: {
      ...(title === null ? {} : { title: own.titles[title] ?? '' }),
      issuedOn: addDays(today, issued),
      validUntil: addDays(today, valid),
      adjustments: wholeDiscount(rng.pick([0, 0, 20_000, 30_000])),
    },
    lines: rng
      .shuffle(words.products)
      .slice(0, rng.int(2, 5))
      .map((product, i) => ({
        product: words.products.indexOf(product),
        ...lineOf(rng, words, product, i),
      })),
  }))
}

function wholeDiscount(ppm: number): readonly Adjustment[] {
  if (ppm === 0) return []
  return [{ kind: 'discount', label: '', amount: { type: 'share', ppm }, vatPpm: null }]
}

function lineOf(
  rng: Rng,
  words: DemoWords,
  product: DemoWords['products'][number],
  index: number,
): Omit<DemoProposal['lines'][number], 'product'> {
  const unitPriceMinor = product.euros * words.minorPerEuro
  return {
    kind: 'item',
    name: product.name,
    description: '',
    quantityMilli: (product.euros >= 5_000 ? rng.int(1, 2) : rng.int(5, 60)) * 1_000,
    unit: product.unit,
    unitPriceMinor,
    priceBaseMilli: 1_000,
    pricedIn: null,
    adjustments: [],
    unitCostMinor: Math.round(unitPriceMinor * 0.74),
    discountPpm: rng.pick([0, 0, 50_000]),
    vatPpm: words.vatPpm,
    role: index === 3 ? 'optional' : 'counted',
  }
}
