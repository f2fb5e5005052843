import { useEffect, useState } from 'react'
import type { PastForecasts } from '../../../shared/contract/forecast.ts'
import { type BookQuery, useBookQuery } from '../../api/use-book-query.ts'

/** So many months are looked back on in one call: the core stays free for everything else between them. */
const atOnce = 1

/** How earlier forecasts did; those reckoned afterwards come a few months at a time, the last ones first. */
export function usePastForecasts(isReady: boolean): BookQuery<PastForecasts> {
  const [months, setMonths] = useState(0)
  const query = useBookQuery('forecast.past', { months }, { enabled: isReady })
  const { data, isPlaceholderData } = query
  const isMore = data !== undefined && !isPlaceholderData && data.lookedBack < data.possible
  useEffect(() => {
    if (isMore) setMonths((asked) => Math.min(asked + atOnce, data.possible))
  }, [isMore, data?.possible])
  return query
}
