import { addDays, addMonths } from '../base/local-date.ts'
import type { Input } from '../contract/index.ts'
import { periodDays, periodOf } from '../domain/plans/versions.ts'
import type { DemoWords } from './words/demo-words.ts'
import type { PricingWords } from './words/pricing/pricing-words.ts'

type ColumnInput = Input<'pricing.saveColumn'>['fields']
type PromotionInput = Input<'pricing.savePromotion'>['fields']
type ExceptionInput = Input<'pricing.saveException'>['fields']
type RuleInput = Input<'pricing.saveRule'>['fields']

/** Prices of the sample; places in lists stand for ids that do not exist yet. */
export type DemoPricing = {
  /** Day from which today's list prices hold. */
  readonly pricedFrom: string
  readonly columns: readonly ColumnInput[]
  /** column null: the list price. */
  readonly prices: readonly {
    readonly product: number
    readonly column: number | null
    readonly priceMinor: number
    readonly validFrom: string
  }[]
  readonly promotions: readonly PromotionInput[]
  readonly terms: readonly {
    readonly client: number
    readonly column: number
    readonly validFrom: string
    readonly terms: string
  }[]
  readonly exceptions: readonly {
    readonly client: number
    readonly product: number
    readonly fields: ExceptionInput
  }[]
  readonly rules: readonly RuleInput[]
  /** An offer that waits for approval. */
  readonly asked: {
    readonly client: number
    readonly title: string
    readonly lines: readonly {
      readonly product: number
      readonly quantityMilli: number
      readonly discountPpm: number
    }[]
    readonly request: Pick<Input<'approvals.ask'>, 'toName' | 'toEmail' | 'reason' | 'withMargins'>
  }
}

const [cartons, printed, film, tape] = [0, 1, 5, 6]
const machineEuros = 5_000

/** Columns with a history, promotions, terms, exceptions, limits and an offer beyond them. today: YYYY-MM-DD. */
export function demoPricing(words: DemoWords, own: PricingWords, today: string): DemoPricing {
  const from = addDays(addMonths(today, -3), -6)
  const formerYear = yearBefore(today)
  return {
    pricedFrom: from,
    columns: [
      columnOf(own.wholesale, own.wholesaleFor, { discountPpm: 60_000, words, today }),
      columnOf(own.partners, own.partnersFor, { discountPpm: 110_000, words, today }),
    ],
    prices: priceHistory(words, today, from),
    promotions: promotionsOf(words, own, today),
    terms: [
      { client: 0, column: 0, validFrom: formerYear, terms: '' },
      { client: 0, column: 1, validFrom: monthStart(today, -3), terms: own.terms },
      { client: 1, column: 0, validFrom: formerYear, terms: own.terms },
      { client: 5, column: 0, validFrom: formerYear, terms: '' },
      { client: 5, column: 1, validFrom: monthStart(today, 2), terms: own.terms },
    ],
    exceptions: exceptionsOf(words, own, today),
    rules: rulesOf(words, today),
    asked: {
      client: 1,
      title: own.offerTitle,
      lines: [
        { product: cartons, quantityMilli: 40_000, discountPpm: 130_000 },
        { product: printed, quantityMilli: 15_000, discountPpm: 70_000 },
        { product: tape, quantityMilli: 240_000, discountPpm: 0 },
      ],
      request: { toName: own.head, toEmail: own.headEmail, reason: own.why, withMargins: true },
    },
  }
}

type ColumnRest = { readonly discountPpm: number; readonly words: DemoWords; readonly today: string }

function yearBefore(today: string): string {
  return `${addMonths(today, -12).slice(0, 4)}-01-01`
}

/** The first day of a month so many months on. */
function monthStart(today: string, months: number): string {
  return `${addMonths(today, months).slice(0, 7)}-01`
}

function columnOf(name: string, notes: string, { discountPpm, words, today }: ColumnRest): ColumnInput {
  const validFrom = yearBefore(today)
  return { name, currency: words.currency, discountPpm, validFrom, validTo: null, notes }
}

/** Board was dearer by four per cent each year; two partner prices of their own; a rise to come. */
function priceHistory(words: DemoWords, today: string, from: string): DemoPricing['prices'] {
  const minor = (euros: number, factor: number) => Math.round(euros * factor * words.minorPerEuro)
  const board = words.products.flatMap(({ euros }, product) =>
    euros >= machineEuros ? [] : [{ product, column: null, euros }],
  )
  const partner = [cartons, printed].map((product) => ({
    product,
    column: 1,
    priceMinor: minor(words.products[product]?.euros ?? 0, 0.86),
    validFrom: from,
  }))
  return [
    ...board.map(({ product, column, euros }) => ({
      product,
      column,
      priceMinor: minor(euros, 0.96),
      validFrom: addMonths(from, -12),
    })),
    ...partner,
    {
      product: film,
      column: null,
      priceMinor: minor(words.products[film]?.euros ?? 0, 1.05),
      validFrom: addDays(today, 37),
    },
  ]
}

function promotionsOf(words: DemoWords, own: PricingWords, today: string): readonly PromotionInput[] {
  const begun = { validFrom: addDays(today, -40), validTo: addDays(today, 51) }
  const whole = { productIds: [], columnIds: [] }
  return [
    {
      ...begun,
      ...whole,
      name: own.volume,
      groupNames: [words.products[cartons]?.group ?? ''],
      terms: {
        type: 'steps',
        steps: [
          { fromMilli: 20_000, ppm: 20_000 },
          { fromMilli: 50_000, ppm: 40_000 },
        ],
      },
      conditions: own.volumeTerms,
    },
    {
      ...begun,
      ...whole,
      name: own.rolls,
      groupNames: [words.products[tape]?.group ?? ''],
      terms: { type: 'gift', buyMilli: 12_000, giftMilli: 1_000, giftProductId: null, isEach: true },
      conditions: '',
    },
    {
      ...whole,
      name: own.quarter,
      // Begun with the quarter before: one is over and to be settled, one goes on.
      validFrom: periodDays(periodOf(addMonths(today, -3), 'quarter')).from,
      validTo: null,
      groupNames: [],
      terms: {
        type: 'bonus',
        basis: 'orders',
        period: 'quarter',
        currency: words.currency,
        steps: [
          { fromMinor: 20_000 * words.minorPerEuro, ppm: 20_000 },
          { fromMinor: 60_000 * words.minorPerEuro, ppm: 30_000 },
        ],
      },
      conditions: own.quarterTerms,
    },
  ]
}

function exceptionsOf(words: DemoWords, own: PricingWords, today: string): DemoPricing['exceptions'] {
  const filmPrice = (factor: number) =>
    Math.round((words.products[film]?.euros ?? 0) * factor * words.minorPerEuro)
  const price = (factor: number) => ({
    type: 'price' as const,
    currency: words.currency,
    minor: filmPrice(factor),
  })
  return [
    {
      client: 0,
      product: film,
      fields: {
        terms: price(0.84),
        fromMilli: 200_000,
        validFrom: addDays(today, -230),
        validTo: addDays(today, 135),
        reason: own.agreed,
        agreedWith: own.head,
      },
    },
    {
      client: 5,
      product: film,
      fields: {
        terms: price(0.9),
        fromMilli: 0,
        validFrom: addDays(today, -120),
        validTo: addDays(today, -30),
        reason: own.ended,
        agreedWith: own.head,
      },
    },
  ]
}

function rulesOf(words: DemoWords, today: string): readonly RuleInput[] {
  const rule = { columnId: null, currency: words.currency, validFrom: `${today.slice(0, 4)}-01-01` }
  return [
    {
      ...rule,
      groupName: '',
      fromMinor: 0,
      maxPpm: 80_000,
      nearPpm: 60_000,
      leastMarginPpm: 120_000,
      beyond: 'refuse',
    },
    {
      ...rule,
      groupName: '',
      fromMinor: 50_000 * words.minorPerEuro,
      maxPpm: 110_000,
      nearPpm: 90_000,
      leastMarginPpm: 100_000,
      beyond: 'refuse',
    },
    {
      ...rule,
      groupName: words.products.find(({ euros }) => euros >= machineEuros)?.group ?? '',
      fromMinor: 0,
      maxPpm: 50_000,
      nearPpm: 40_000,
      leastMarginPpm: null,
      beyond: 'confirm',
    },
  ]
}
