import type { OfferDocument, OfferLine } from './document.ts'
import type { SumStep } from './line-sums.ts'

/** The words of a price table; those of the offer's language. */
export type PriceWords = {
  readonly no: string
  readonly item: string
  readonly quantity: string
  readonly price: string
  readonly discount: string
  readonly vat: string
  readonly sum: string
  readonly optional: string
  readonly alternative: string
  readonly subtotal: string
  readonly totalDiscount: (percent: string) => string
  readonly totalCharge: (percent: string) => string
  readonly discountStep: string
  readonly chargeStep: string
  readonly net: string
  readonly vatOf: (percent: string) => string
  readonly vatOfBase: (percent: string, base: string) => string
  readonly total: string
}

export type PriceFormat = {
  readonly amount: (minor: number, currency: string) => string
  readonly money: (minor: number, currency: string) => string
  readonly percent: (ppm: number, digits?: number) => string
  readonly quantity: (milli: number) => string
}

/** A row as every output shows it; outside: not in the total. */
export type PriceRow = {
  readonly kind: 'line' | 'part' | 'outside'
  readonly no: string
  readonly name: string
  /** Below the name: description, what makes the discount, why it is not in the total. */
  readonly notes: readonly string[]
  /** Quantity, price, discount (where there is one anywhere), VAT, sum. */
  readonly cells: readonly string[]
}

export type PriceSum = { readonly label: string; readonly text: string; readonly isTotal: boolean }

export type PriceRows = {
  readonly head: readonly string[]
  readonly rows: readonly PriceRow[]
  readonly sums: readonly PriceSum[]
}

type Paper = { readonly offer: OfferDocument; readonly words: PriceWords; readonly format: PriceFormat }

/** The price table of an offer in words, the same for PDF, Word, e-mail and text. */
export function priceRows(paper: Paper): PriceRows {
  const { offer, words } = paper
  const hasDiscount = offer.lines.some((line) => line.discountPpm !== 0)
  const discount = hasDiscount ? [words.discount] : []
  let no = 0
  const rows = offer.lines.map((line, i) => {
    if (line.kind !== 'part') no += 1
    return rowOf(paper, line, { index: i, no, hasDiscount })
  })
  return {
    head: [words.no, words.item, words.quantity, words.price, ...discount, words.vat, words.sum],
    rows,
    sums: sumsOf(paper),
  }
}

type Place = { readonly index: number; readonly no: number; readonly hasDiscount: boolean }

function rowOf(paper: Paper, line: OfferLine, { index, no, hasDiscount }: Place): PriceRow {
  const { offer, words, format } = paper
  const isPart = line.kind === 'part'
  const sums = offer.totals.lines[index]
  const quantity = `${format.quantity(line.quantityMilli)} ${line.unit}`.trim()
  const discount = line.discountPpm === 0 || isPart ? '' : format.percent(line.discountPpm)
  const isBundle = line.kind === 'bundle' && offer.lines[index + 1]?.kind === 'part'
  const money = [
    isPart || isBundle ? '' : priceText(paper, line),
    ...(hasDiscount ? [discount] : []),
    isPart || isBundle ? '' : format.percent(line.vatPpm),
    isPart ? '' : format.amount(sums?.netMinor ?? 0, offer.currency),
  ]
  const role = isPart || line.role === 'counted' ? [] : [words[line.role]]
  const later = isPart ? [] : (sums?.steps ?? []).slice(line.discountPpm === 0 ? 0 : 1)
  return {
    kind: isPart ? 'part' : line.role === 'counted' ? 'line' : 'outside',
    no: isPart ? '' : String(no),
    name: line.name,
    notes: [
      ...(line.description === '' ? [] : [line.description]),
      ...later.map(
        (step) => `${stepLabel(step, words, format)}: ${format.money(step.minor, offer.currency)}`,
      ),
      ...role,
    ],
    cells: [quantity, ...money],
  }
}

/** '12.12 / 100 pcs' where the price is not for one. */
function priceText({ offer, format }: Paper, line: OfferLine): string {
  const price = format.amount(line.unitPriceMinor, offer.currency)
  if (line.priceBaseMilli === 1000) return price
  return `${price} / ${format.quantity(line.priceBaseMilli)} ${line.unit}`.trim()
}

/** What a step of the sums is called: the user's word, or what it does; with its percentage. */
export function stepLabel(
  { kind, label, ppm }: SumStep,
  words: Pick<PriceWords, 'totalDiscount' | 'totalCharge' | 'discountStep' | 'chargeStep'>,
  format: Pick<PriceFormat, 'percent'>,
): string {
  const percent = ppm === null ? null : format.percent(ppm, 2)
  if (label !== '') return percent === null ? label : `${label} ${percent}`
  if (percent !== null) return kind === 'discount' ? words.totalDiscount(percent) : words.totalCharge(percent)
  return kind === 'discount' ? words.discountStep : words.chargeStep
}

function sumsOf(paper: Paper): readonly PriceSum[] {
  const { offer, words, format } = paper
  const { totals, currency } = offer
  const money = (minor: number) => format.money(minor, currency)
  const row = (label: string, minor: number, isTotal = false) => ({ label, text: money(minor), isTotal })
  const steps = totals.steps.filter((step) => step.minor !== 0)
  const isOneRate = totals.vatGroups.length < 2
  return [
    row(words.subtotal, totals.subtotalMinor),
    ...steps.map((step) => row(stepLabel(step, words, format), step.minor)),
    ...(steps.length === 0 ? [] : [row(words.net, totals.taxableMinor)]),
    ...totals.vatGroups.map(({ vatPpm, taxableMinor, vatMinor }) => {
      const percent = format.percent(vatPpm, 2)
      return row(isOneRate ? words.vatOf(percent) : words.vatOfBase(percent, money(taxableMinor)), vatMinor)
    }),
    row(words.total, totals.totalMinor, true),
  ]
}

/** The table as plain text: a line per row, then the sums. */
export function priceRowsText({ head: _head, rows, sums }: PriceRows): string {
  const lines = rows.map(({ kind, no, name, notes, cells }) => {
    const first = kind === 'part' ? `   ${name}` : `${no}. ${name}`
    const figures = cells.filter((cell) => cell !== '').join(' · ')
    return [`${first}: ${figures}`, ...notes.map((note) => `   ${note}`)].join('\n')
  })
  return [...lines, '', ...sums.map(({ label, text }) => `${label}: ${text}`)].join('\n')
}
