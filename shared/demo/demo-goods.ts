import type { Rng } from '../base/rng.ts'
import type { CashWords } from './words/cash/cash-words.ts'
import type { DemoWords } from './words/demo-words.ts'

export type DemoLine = {
  /** Place in the price list; null: none of it. */
  readonly product: number | null
  readonly name: string
  readonly unit: string
  readonly quantityMilli: number
  readonly unitPriceMinor: number
  readonly unitCostMinor: number
}

const machineEuros = 5_000
const costShare = 0.72

/** Goods from a principal's price list that come to exactly a sum; what is left over is freight. company: which principal. */
export function orderLines(
  rng: Rng,
  words: DemoWords,
  own: CashWords,
  amountMinor: number,
  company: 0 | 1,
): readonly DemoLine[] {
  const listed = words.products.map((product, index) => ({
    ...product,
    index,
    priceMinor: product.euros * words.minorPerEuro,
  }))
  const offered = listed.filter((p) => p.euros >= machineEuros === (company === 1))
  const lines: DemoLine[] = []
  let left = amountMinor
  for (const share of [0.7, 0.9]) {
    const fitting = offered.filter(
      (p) => p.priceMinor <= left * share && !lines.some((l) => l.product === p.index),
    )
    if (fitting.length === 0) continue
    const product = rng.pick(fitting)
    const units = Math.floor((left * share) / product.priceMinor)
    lines.push(lineOf(product.index, product.name, product.unit, units, product.priceMinor))
    left -= units * product.priceMinor
  }
  if (left > 0) lines.push(lineOf(null, own.freight, '', 1, left))
  return lines
}

function lineOf(
  product: number | null,
  name: string,
  unit: string,
  units: number,
  unitPriceMinor: number,
): DemoLine {
  const unitCostMinor = Math.round(unitPriceMinor * costShare)
  return { product, name, unit, quantityMilli: units * 1_000, unitPriceMinor, unitCostMinor }
}
