import { useMemo, useRef } from 'react'
import { atQuantity } from '../../../shared/domain/pricing/offered-price.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import type { PricedProduct } from '../../../shared/domain/products/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import type { OfferDraft } from './draft-store.ts'
import { blankLine, type EditedLine, productLine } from './proposal-values.ts'

/** What can be done to the lines; the same object until the price book changes, so that untouched rows stay as they are. */
export type LineActions = {
  readonly add: () => void
  readonly addProduct: (product: PricedProduct) => void
  /** Goods given on top, put after a line. */
  readonly addGift: (lineKey: string, productId: string, quantityMilli: number) => void
  readonly change: (lineKey: string, patch: Partial<EditedLine>) => void
  /** The same as it is typed: a price that is the book's own follows the quantity. */
  readonly type: (lineKey: string, patch: Partial<EditedLine>) => void
  readonly remove: (lineKey: string) => void
  readonly moveUp: (lineKey: string) => void
}

type Known = { readonly products: readonly PricedProduct[]; readonly index: PriceIndex | null }

export function useLineActions(draft: OfferDraft, { products, index }: Known): LineActions {
  const { vatRate } = useBookSettings()
  const made = useRef(0)
  return useMemo(() => {
    const lines = () => draft.values().lines
    const put = (next: readonly EditedLine[]) => draft.set({ lines: next })
    const placeOf = (lineKey: string) => lines().findIndex((line) => line.key === lineKey)
    const newKey = () => {
      made.current += 1
      return `new-${made.current}`
    }
    const lineOf = (product: PricedProduct) =>
      productLine(newKey(), product, { index, currency: draft.values().currency })
    const change = (lineKey: string, patch: Partial<EditedLine>) =>
      put(lines().map((line) => (line.key === lineKey ? { ...line, ...patch } : line)))
    return {
      add: () => put([...lines(), blankLine(newKey(), vatRate)]),
      addProduct: (product) => put([...lines(), lineOf(product)]),
      addGift: (lineKey, productId, quantityMilli) => {
        const product = products.find(({ id }) => id === productId)
        if (product === undefined) return
        const given = { ...lineOf(product), quantityMilli, discountPpm: 1_000_000 }
        put(lines().toSpliced(placeOf(lineKey) + 1, 0, given))
      },
      change,
      type: (lineKey, patch) => {
        const { quantityMilli } = patch
        const line = quantityMilli === undefined ? undefined : lines().find(({ key }) => key === lineKey)
        if (line === undefined || quantityMilli === undefined) return change(lineKey, patch)
        const { currency } = draft.values()
        change(lineKey, atQuantity(index, line, { quantityMilli, currency }))
      },
      remove: (lineKey) => put(lines().filter((line) => line.key !== lineKey)),
      moveUp: (lineKey) => put(swapped(lines(), placeOf(lineKey))),
    }
  }, [draft, products, index, vatRate])
}

function swapped(lines: readonly EditedLine[], index: number): readonly EditedLine[] {
  const copy = [...lines]
  const [moved] = copy.splice(index, 1)
  if (moved !== undefined) copy.splice(index - 1, 0, moved)
  return copy
}
