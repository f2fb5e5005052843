import { useMemo } from 'react'
import { indexPrices, type PriceIndex } from '../../shared/domain/pricing/price-book.ts'
import { useBookQuery } from './use-book-query.ts'

/** The price book of a client as it stands on a day (YYYY-MM-DD; null: today); null until it is read. */
export function usePriceIndex(clientId: string | null, day: string | null = null): PriceIndex | null {
  const input = { clientId: clientId ?? '', day }
  const isAsked = clientId !== null
  const { data: book } = useBookQuery('pricing.book', input, { enabled: isAsked, keepPrevious: false })
  return useMemo(() => (book === undefined || !isAsked ? null : indexPrices(book)), [book, isAsked])
}
