import { WeekView } from '@mantine/schedule'
import '@mantine/schedule/styles.css'
import { type DragEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { addMinutes, datePart, minutesOfDay } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { daysOn, type Times, timesAfterKey, timesAfterResize } from './move-visit.ts'
import type { Week } from './use-week.ts'
import { VisitBlock } from './VisitBlock.tsx'
import { WayBand } from './WayBand.tsx'
import { type WeekEntries, wallTime, weekEntries, written } from './week-entries.ts'

type Props = {
  readonly week: Week
  readonly onOpen: (visit: VisitRow) => void
  readonly onAdd: (times: Times) => void
  /** Something of the pool was dropped at a time. */
  readonly onDropEntry: (data: DataTransfer, startsAt: string) => void
  readonly onWay: (leg: Leg) => void
}

const quarter = 15
const hour = 60
const two = (n: number) => String(n).padStart(2, '0')
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`

/** The week as a calendar: drag, resize, Ctrl-drag to copy, drop from the pool, press a free hour, or use the keys. */
export function WeekCalendar({ week, onOpen, onAdd, onDropEntry, onWay }: Props) {
  const m = useMessages()
  const language = useLanguage()
  const format = useFormat()
  const { today } = useClock()
  const { dayStart, dayEnd, weekStart } = useBookSettings()
  const root = useRef<HTMLDivElement>(null)
  const entries = useMemo(() => weekEntries(week.visits, week.legs), [week.visits, week.legs])
  const hours = useMemo(() => shownHours(week.visits, dayStart, dayEnd), [week.visits, dayStart, dayEnd])
  const copies = useCopyKey()
  const now = useNow()
  useFocusOn(root, week)
  const open = (id: string | number) => {
    const entry = entries.byId.get(String(id))
    if (entry?.kind === 'visit') onOpen(entry.visit)
    else if (entry?.kind === 'way') onWay(entry.leg)
  }
  const place = (id: string | number, start: string, end: string, isCopy: boolean) => {
    const entry = entries.byId.get(String(id))
    if (entry?.kind !== 'visit') return
    const times = { startsAt: wallTime(start), endsAt: wallTime(end) }
    if (isCopy) week.copy(entry.visit, times)
    else week.move(entry.visit, times)
  }
  const isOpen = (id: string | number) => isPlanned(entries, id)
  return (
    <div ref={root} className="kb-calendar-frame" {...copies.handlers}>
      <WeekView
        className="kb-calendar"
        aria-label={m.planner.calendar}
        date={week.from}
        events={entries.events}
        locale={language}
        firstDayOfWeek={(weekStart % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6}
        startTime={clock(hours.from)}
        endTime={hours.to === 1_440 ? '23:59:59' : clock(hours.to)}
        startScrollTime={clock(Math.floor(dayStart / 60) * 60)}
        intervalMinutes={30}
        eventDragInterval={quarter}
        eventResizeInterval={quarter}
        slotHeight={56}
        withHeader={false}
        withAllDaySlots={false}
        withWeekNumber={false}
        highlightToday
        withCurrentTimeBubble={false}
        getCurrentTime={now}
        withCurrentTimeIndicator={today >= week.from && today <= week.to}
        highlightBusinessHours
        businessHours={[clock(dayStart), dayEnd === 1_440 ? '23:59:59' : clock(dayEnd)]}
        weekdayFormat={(day) => format.weekdayShort(day.slice(0, 10))}
        slotLabelFormat={(at) => at.slice(11, 16)}
        withEventsDragAndDrop
        withEventResize
        withInteractiveBackgroundEvents
        canDragEvent={(event) => isOpen(event.id)}
        canResizeEvent={(event) => isOpen(event.id)}
        onEventDrop={({ eventId, newStart, newEnd }) => place(eventId, newStart, newEnd, copies.isHeld())}
        onEventResize={({ eventId, newStart, newEnd }) => place(eventId, newStart, newEnd, false)}
        onEventClick={(event) => open(event.id)}
        onTimeSlotClick={({ slotStart }) => onAdd(hourAt(wallTime(slotStart)))}
        withDragSlotSelect
        onSlotDragEnd={(start, end) => onAdd({ startsAt: wallTime(start), endsAt: wallTime(end) })}
        onExternalEventDrop={(data, at) => onDropEntry(data, wallTime(at))}
        renderEvent={(event, { children, ...props }) => {
          const entry = entries.byId.get(String(event.id))
          if (entry?.kind === 'way') return <WayBand leg={entry.leg} props={props} />
          if (entry === undefined) return <span />
          return (
            <VisitBlock entry={entry} props={props} onKey={(key) => onVisitKey(key, entry.visit, week)}>
              {children}
            </VisitBlock>
          )
        }}
        renderEventBody={() => null}
      />
    </div>
  )
}

function isPlanned(entries: WeekEntries, id: string | number): boolean {
  const entry = entries.byId.get(String(id))
  return entry?.kind === 'visit' && entry.visit.state === 'planned'
}

/**
 * Alt with arrows moves, Alt and Shift with arrows resize, Alt+C copies to the next day, Delete cancels; Enter opens,
 * as it presses any button.
 */
function onVisitKey(event: KeyboardEvent, visit: VisitRow, week: Week): boolean {
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

/** What clocks show in the user's zone, as the core reckons it. */
function useNow(): () => string {
  const clock = useBookQuery('settings.clock', {})
  const ahead = useMemo(
    () => (clock.data === undefined ? 0 : Date.parse(clock.data.now) - Date.now()),
    [clock.data],
  )
  const { zone } = useClock()
  return () => written(wallIn(zone, Date.now() + ahead))
}

/** Whether Ctrl (Option on a Mac) was held when something was dropped: it is copied then. */
function useCopyKey() {
  const held = useRef(false)
  const isCopying = (event: DragEvent) => event.ctrlKey || event.altKey
  return {
    isHeld: () => held.current,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (isCopying(event)) event.dataTransfer.dropEffect = 'copy'
      },
      onDropCapture: (event: DragEvent) => {
        held.current = isCopying(event)
      },
    },
  }
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

/** The working day with an hour before and after, and whatever lies outside of it this week, in minutes. */
function shownHours(
  visits: readonly VisitRow[],
  dayStart: number,
  dayEnd: number,
): { readonly from: number; readonly to: number } {
  const starts = visits.map((visit) => minutesOfDay(visit.startsAt))
  const ends = visits.map((v) =>
    datePart(v.endsAt) === datePart(v.startsAt) ? minutesOfDay(v.endsAt) : 1_440,
  )
  return {
    from: Math.max(0, Math.floor(Math.min(dayStart - hour, ...starts) / hour) * hour),
    to: Math.min(1_440, Math.ceil(Math.max(dayEnd + hour, ...ends) / hour) * hour),
  }
}

function hourAt(startsAt: string): Times {
  return { startsAt, endsAt: addMinutes(startsAt, hour) }
}
