import { WeekView } from '@mantine/schedule'
import '@mantine/schedule/styles.css'
import { useMemo } from 'react'
import { addDays, datePart, minutesOfDay } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { draggedClient } from './dragged-client.ts'
import { timesAfterKey } from './move-visit.ts'
import type { Week } from './use-week.ts'
import { VisitBlock } from './VisitBlock.tsx'
import type { VisitStart } from './VisitDialog.tsx'

type Props = {
  readonly week: Week
  readonly onOpen: (visit: VisitRow) => void
  readonly onAdd: (start: Partial<VisitStart>) => void
}

const quarter = 15
const two = (n: number) => String(n).padStart(2, '0')

/** The week as a calendar: drag, resize, press a free hour, drop a client, or move with the keys. */
export function WeekCalendar({ week, onOpen, onAdd }: Props) {
  const m = useMessages()
  const language = useLanguage()
  const format = useFormat()
  const { today } = useClock()
  const { dayStart, dayEnd, weekStart } = useBookSettings()
  const byId = useMemo(() => new Map(week.visits.map((visit) => [visit.id, visit])), [week.visits])
  const events = useMemo(() => week.visits.map(eventOf), [week.visits])
  const hours = useMemo(() => shownHours(week.visits, dayStart, dayEnd), [week.visits, dayStart, dayEnd])
  const moveTo = (id: string | number, start: string, end: string) => {
    const visit = byId.get(String(id))
    if (visit !== undefined) week.move(visit, { startsAt: wallTime(start), endsAt: wallTime(end) })
  }
  return (
    <WeekView
      className="kb-calendar"
      aria-label={m.planner.calendar}
      date={week.from}
      events={events}
      locale={language}
      firstDayOfWeek={(weekStart % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6}
      startTime={`${two(hours.from)}:00:00`}
      endTime={hours.to === 24 ? '23:59:59' : `${two(hours.to)}:00:00`}
      startScrollTime={`${two(Math.floor(dayStart / 60))}:00:00`}
      intervalMinutes={30}
      eventDragInterval={quarter}
      eventResizeInterval={quarter}
      slotHeight={56}
      withHeader={false}
      withAllDaySlots={false}
      withWeekNumber={false}
      highlightToday
      withCurrentTimeBubble={false}
      withCurrentTimeIndicator={today >= week.from && today <= week.to}
      highlightBusinessHours
      businessHours={[
        `${two(Math.floor(dayStart / 60))}:${two(dayStart % 60)}:00`,
        `${two(Math.floor(dayEnd / 60))}:${two(dayEnd % 60)}:00`,
      ]}
      weekdayFormat={(day) => format.weekdayShort(day.slice(0, 10))}
      slotLabelFormat={(at) => at.slice(11, 16)}
      withEventsDragAndDrop
      withEventResize
      canDragEvent={(event) => byId.get(String(event.id))?.state === 'planned'}
      canResizeEvent={(event) => byId.get(String(event.id))?.state === 'planned'}
      onEventDrop={({ eventId, newStart, newEnd }) => moveTo(eventId, newStart, newEnd)}
      onEventResize={({ eventId, newStart, newEnd }) => moveTo(eventId, newStart, newEnd)}
      onEventClick={(event) => {
        const visit = byId.get(String(event.id))
        if (visit !== undefined) onOpen(visit)
      }}
      onTimeSlotClick={({ slotStart }) => onAdd(hourAt(slotStart))}
      withDragSlotSelect
      onSlotDragEnd={(start, end) => onAdd({ startsAt: wallTime(start), endsAt: wallTime(end) })}
      onExternalEventDrop={(data, at) => onAdd({ ...hourAt(at), clientId: draggedClient(data) })}
      renderEvent={(event, { children, ...props }) => {
        const visit = byId.get(String(event.id))
        return visit === undefined ? (
          <button type="button" {...props}>
            {children}
          </button>
        ) : (
          <VisitBlock
            visit={visit}
            props={props}
            onKey={(key) => {
              const times = visit.state === 'planned' ? timesAfterKey(key, visit) : null
              if (times !== null) week.move(visit, times)
              return times !== null
            }}
          >
            {children}
          </VisitBlock>
        )
      }}
      renderEventBody={() => null}
    />
  )
}

function eventOf(visit: VisitRow) {
  return {
    id: visit.id,
    title: visit.clientName ?? visit.title,
    start: `${visit.startsAt.replace('T', ' ')}:00`,
    end: `${visit.endsAt.replace('T', ' ')}:00`,
    color: 'ink',
  }
}

/** The working day, and whatever lies outside of it this week. */
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
    from: Math.floor(
      Math.min(dayStart - 60, ...starts) / 60 < 0 ? 0 : Math.min(dayStart - 60, ...starts) / 60,
    ),
    to: Math.min(24, Math.ceil(Math.max(dayEnd + 60, ...ends) / 60)),
  }
}

function hourAt(slot: string): Pick<VisitStart, 'startsAt' | 'endsAt'> {
  const startsAt = wallTime(slot)
  const end = minutesOfDay(startsAt) + 60
  const day = end > 1_440 ? addDays(datePart(startsAt), 1) : datePart(startsAt)
  return { startsAt, endsAt: `${day}T${two(Math.floor((end % 1_440) / 60))}:${two(end % 60)}` }
}

/** '2026-11-24 09:30:00' as the book writes it. */
function wallTime(text: string): string {
  return text.slice(0, 16).replace(' ', 'T')
}
