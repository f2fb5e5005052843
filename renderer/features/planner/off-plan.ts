import { addMinutes, datePart } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import type { VisitStart } from './visit-values.ts'

const quarterMs = 15 * 60_000

/** A visit nobody planned is as good as any (K-30): it has just ended, and how it went is asked next. */
export function useOffPlan(add: (start: Partial<VisitStart>) => void): () => void {
  const clock = useBookQuery('settings.clock', {})
  return () => {
    if (clock.data === undefined) return
    const ms = Math.floor(Date.parse(clock.data.now) / quarterMs) * quarterMs
    const endsAt = wallIn(clock.data.zone, ms)
    const began = addMinutes(endsAt, -60)
    const startsAt = datePart(began) === datePart(endsAt) ? began : `${datePart(endsAt)}T00:00`
    add({ startsAt, endsAt, isOffPlan: true })
  }
}
