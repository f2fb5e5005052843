import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { addDays } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { GhostBlock } from './GhostBlock.tsx'
import { dragBlock } from './grid-drag.ts'
import { type Grip, shownHours } from './grid-times.ts'
import { daysOn, type Times, timesAfterKey, timesAfterResize } from './move-visit.ts'
import type { WeekSuggestion } from './use-suggestion.ts'
import type { Week } from './use-week.ts'
import { VisitBlock } from './VisitBlock.tsx'
import { WayBand } from './WayBand.tsx'
import { WeekGrid } from './WeekGrid.tsx'
import { weekEntries } from './week-entries.ts'

type Props = {
  readonly week: Week
  readonly onOpen: (visit: VisitRow) => void
  readonly onAdd: (times: Times) => void
  /** Something of the pool was dropped at a time. */
  readonly onDropEntry: (data: DataTransfer, startsAt: string) => void
  readonly onWay: (leg: Leg) => void
  readonly suggestion: Pick<WeekSuggestion, 'ghosts' | 'accept' | 'dismiss'>
}

/** The week as a calendar: drag, resize, Ctrl-drag to copy, drop from the pool, press a free hour, or use the keys. */
export function WeekCalendar({ week, onOpen, onAdd, onDropEntry, onWay, suggestion }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const { dayStart, dayEnd } = useBookSettings()
  const root = useRef<HTMLDivElement>(null)
  const days = useMemo(() => Array.from({ length: 7 }, (_, i) => addDays(week.from, i)), [week.from])
  const { ghosts } = suggestion
  const entries = useMemo(() => weekEntries(week.visits, week.legs, ghosts), [week.visits, week.legs, ghosts])
  // Contacts are painted first, the ways between them follow.
  const isPainted = useAfterPaint()
  const events = useMemo(
    () => (isPainted ? entries.events : entries.events.filter(({ isBehind }) => !isBehind)),
    [entries.events, isPainted],
  )
  const hours = useMemo(() => shownHours(week.visits, dayStart, dayEnd), [week.visits, dayStart, dayEnd])
  const work = useMemo(() => ({ from: dayStart, to: dayEnd }), [dayStart, dayEnd])
  useFocusOn(root, week)
  const onGrip = useGrip(week, days)
  const onKey = useCallback(
    (event: KeyboardEvent, visit: VisitRow) =>
      onVisitKey(event, visit, { move: week.move, copy: week.copy, cancel: week.cancel }),
    [week.move, week.copy, week.cancel],
  )
  const open = useLatest(onOpen)
  return (
    <div ref={root} className="kb-calendar-frame">
      <WeekGrid
        label={m.planner.calendar}
        days={days}
        today={today}
        hours={hours}
        work={work}
        events={events}
        onAdd={onAdd}
        onDropEntry={onDropEntry}
        renderEvent={(id, box) => {
          const entry = entries.byId.get(id)
          if (entry === undefined) return null
          if (entry.kind === 'way') return <WayBand key={id} leg={entry.leg} box={box} onOpen={onWay} />
          if (entry.kind === 'ghost') {
            const { accept, dismiss } = suggestion
            return <GhostBlock key={id} ghost={entry.ghost} box={box} onAccept={accept} onDismiss={dismiss} />
          }
          return <VisitBlock key={id} entry={entry} box={box} onOpen={open} onKey={onKey} onGrip={onGrip} />
        }}
      />
    </div>
  )
}

/** A function that stays the same and calls the newest one: what depends on it is not drawn anew. */
function useLatest<T>(perform: (value: T) => void): (value: T) => void {
  const latest = useRef(perform)
  latest.current = perform
  return useCallback((value: T) => latest.current(value), [])
}

function useGrip({ move, copy }: Week, days: readonly string[]) {
  const format = useFormat()
  return useCallback(
    (event: PointerEvent<HTMLElement>, block: HTMLElement, visit: VisitRow, grip: Grip) =>
      dragBlock(event, block, {
        grip,
        days,
        times: { startsAt: visit.startsAt, endsAt: visit.endsAt },
        label: ({ startsAt, endsAt }) => `${format.time(startsAt)}–${format.time(endsAt)}`,
        onDrop: (times, isCopy) => (isCopy ? copy(visit, times) : move(visit, times)),
      }),
    [move, copy, days, format],
  )
}

/**
 * Alt with arrows moves, Alt and Shift with arrows resize, Alt+C copies to the next day, Delete cancels; Enter opens,
 * as it presses any button.
 */
function onVisitKey(
  event: KeyboardEvent,
  visit: VisitRow,
  week: Pick<Week, 'move' | 'copy' | 'cancel'>,
): boolean {
  if (visit.state !== 'planned') return false
  if (event.key === 'Delete') {
    week.cancel(visit)
    return true
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return false
  if (event.code === 'KeyC') {
    week.copy(visit, daysOn(visit, 1))
    return true
  }
  const times = event.shiftKey ? timesAfterResize(event.key, visit) : timesAfterKey(event.key, visit)
  if (times === null) return false
  week.move(visit, times)
  return true
}

/** Gives the focus to the contact that was moved or made, once it is drawn: it may be in another column now. */
function useFocusOn(root: React.RefObject<HTMLDivElement | null>, { focusId, focused, visits }: Week): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is awaited comes with fresh contacts
  useEffect(() => {
    if (focusId === null) return
    const found = root.current?.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(focusId)}"]`)
    if (found === null || found === undefined) return
    if (document.activeElement !== found) found.focus()
    focused()
  }, [focusId, visits])
}
