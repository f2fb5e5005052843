import { addMinutes } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import { daysFrom, firstGap, type Span } from '../../../shared/domain/planner/gaps.ts'
import type { PoolItem } from '../../../shared/domain/planner/pool.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { draggedEntry } from './dragged-entry.ts'
import { hourFrom } from './move-visit.ts'
import type { Week } from './use-week.ts'
import type { VisitStart } from './visit-values.ts'

/** The pool and how its entries get into the week. */
export function usePool(week: Week) {
  const query = useBookQuery('planner.pool', {})
  const { today } = useClock()
  const settings = useBookSettings()
  const now = useBookQuery('settings.clock', {})
  const gapFor = (item: PoolItem): Span => {
    const isCall = item.suggestedKind === 'call' || item.suggestedKind === 'video'
    const notBefore = now.data === undefined ? today : wallIn(now.data.zone, Date.parse(now.data.now))
    const gap = firstGap({
      visits: week.visits,
      minutes: item.minutes,
      isCall,
      wayMinutes: isCall ? 0 : settings.travelMinutes + settings.parkingMinutes + settings.waitingMinutes,
      notBefore,
      days: daysFrom(week.from, week.to, today),
      dayStart: settings.dayStart,
      dayEnd: settings.dayEnd,
      opening: [],
    })
    const day = today >= week.from && today <= week.to ? today : week.from
    return gap ?? hourFrom(day, settings.dayEnd, item.minutes)
  }
  return {
    query,
    /** What the form of a contact for an entry begins with. */
    startOf: (item: PoolItem): VisitStart => ({ ...fieldsOf(item), ...gapFor(item) }),
    toGap: (item: PoolItem) => week.plan({ ...fieldsOf(item), ...gapFor(item) }),
    dropAt: (data: DataTransfer, startsAt: string) => {
      const item = draggedEntry(data, query.data ?? [])
      if (item !== undefined) {
        week.plan({ ...fieldsOf(item), startsAt, endsAt: addMinutes(startsAt, item.minutes) })
      }
    },
  }
}

function fieldsOf(item: PoolItem) {
  return {
    clientId: item.clientId,
    personIds: item.personId === null ? [] : [item.personId],
    kind: item.suggestedKind,
    title: item.kind === 'birthday' ? '' : item.title.slice(0, 300),
    poolKey: item.key,
  }
}
