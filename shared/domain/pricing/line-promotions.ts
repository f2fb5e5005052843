import { promotionsFor } from './find-price.ts'
import type { PriceIndex } from './price-book.ts'

type Line = {
  readonly productId: string | null
  readonly quantityMilli: number
  readonly discountPpm: number
}

export type Gift = { readonly name: string; readonly productId: string; readonly quantityMilli: number }

/** The goods a line earns on top by the first promotion that gives any; undefined: none. */
export function giftOf(index: PriceIndex, { productId, quantityMilli, discountPpm }: Line): Gift | undefined {
  const product = productId === null ? undefined : index.product(productId)
  // What is itself given away earns nothing.
  if (product === undefined || discountPpm >= 1_000_000) return undefined
  for (const { name, terms } of promotionsFor(index, product)) {
    if (terms.type !== 'gift' || terms.buyMilli <= 0 || quantityMilli < terms.buyMilli) continue
    const times = terms.isEach ? Math.floor(quantityMilli / terms.buyMilli) : 1
    return { name, productId: terms.giftProductId ?? product.id, quantityMilli: terms.giftMilli * times }
  }
  return undefined
}

export type NextStep = { readonly missingMilli: number; readonly ppm: number }

/** What is missing to the next volume step that takes off more than the line has now (K-42). */
export function nextStep(
  index: PriceIndex,
  { productId, quantityMilli, discountPpm }: Line,
): NextStep | undefined {
  const product = productId === null ? undefined : index.product(productId)
  if (product === undefined || quantityMilli <= 0) return undefined
  const steps = promotionsFor(index, product).flatMap(({ terms }) =>
    terms.type === 'steps' ? terms.steps : [],
  )
  const [next] = steps
    .filter((step) => step.fromMilli > quantityMilli && step.ppm > discountPpm)
    .sort((a, b) => a.fromMilli - b.fromMilli)
  return next === undefined ? undefined : { missingMilli: next.fromMilli - quantityMilli, ppm: next.ppm }
}
