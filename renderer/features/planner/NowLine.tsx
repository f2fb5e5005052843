import { useEffect, useMemo, useState } from 'react'
import { minutesOfDay } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import type { Hours } from './grid-times.ts'

const tickMs = 30_000

/** The line of the present moment across today's column, as clocks show it in the user's zone. */
export function NowLine({ hours }: { readonly hours: Hours }) {
  const { zone } = useClock()
  const clock = useBookQuery('settings.clock', {})
  // The core's clock is the one that counts; ours only says how long ago it was asked.
  const ahead = useMemo(
    () => (clock.data === undefined ? null : Date.parse(clock.data.now) - Date.now()),
    [clock.data],
  )
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), tickMs)
    return () => clearInterval(timer)
  }, [])
  if (ahead === null) return null
  const now = minutesOfDay(wallIn(zone, Date.now() + ahead))
  if (now < hours.from || now > hours.to) return null
  return <span className="kb-grid-now" style={{ top: now - hours.from }} aria-hidden />
}
