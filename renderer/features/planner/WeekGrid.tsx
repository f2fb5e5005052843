import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { atMinutes, minutesOfDay } from '../../../shared/base/local-date.ts'
import { useFormat } from '../../ui/language.tsx'
import { GridDay } from './GridDay.tsx'
import { placesOn } from './grid-places.ts'
import type { Hours } from './grid-times.ts'
import type { Times } from './move-visit.ts'
import { NowLine } from './NowLine.tsx'
import type { WeekEvent } from './week-entries.ts'
import './week-grid.css'

type Props = {
  readonly label: string
  readonly days: readonly string[]
  readonly today: string
  readonly hours: Hours
  /** The working hours, in minutes after midnight; what lies outside is shaded. */
  readonly work: Hours
  readonly events: readonly WeekEvent[]
  readonly renderEvent: (id: string, box: Box) => ReactNode
  readonly onAdd: (times: Times) => void
  readonly onDropEntry: (data: DataTransfer, startsAt: string) => void
}

/** Where an event is drawn in its column. */
export type Box = {
  readonly top: string
  readonly height: string
  readonly left: string
  readonly width: string
}

const hourPixels = 60
/** Above the first thing of the week. */
const airPixels = 8
const stepMinutes = 30

/** Seven columns of hours, a minute a pixel. The arrow keys walk over the free hours, Enter plans one. */
export function WeekGrid(props: Props) {
  const { days, hours, events } = props
  const scroller = useRef<HTMLDivElement>(null)
  const todayAt = days.indexOf(props.today)
  const [at, setAt] = useState({ day: Math.max(todayAt, 0), minutes: props.work.from })
  const onKey = useWalk(scroller, { days: days.length, hours, at, setAt })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another week begins at its working day again
  useLayoutEffect(() => {
    const first = Math.min(props.work.from, ...events.map(({ startsAt }) => minutesOfDay(startsAt)))
    if (scroller.current !== null) scroller.current.scrollTop = first - hours.from - airPixels
  }, [days[0]])
  return (
    <section className="kb-calendar" aria-label={props.label} ref={scroller}>
      <Head days={days} today={props.today} />
      <div className="kb-grid-body" style={{ height: hours.to - hours.from }}>
        <HourLabels hours={hours} />
        <div className="kb-grid-days" data-week-days>
          {days.map((day, index) => (
            <GridDay
              key={day}
              day={day}
              isToday={index === todayAt}
              hours={hours}
              work={props.work}
              cursor={at.day === index ? at.minutes : null}
              onKey={onKey}
              onAdd={props.onAdd}
              onDropEntry={props.onDropEntry}
            >
              {placesOn(day, events).map(({ id, from, to, left, width }) =>
                props.renderEvent(id, {
                  top: `${from - hours.from}px`,
                  height: `${to - from}px`,
                  left: `${left * 100}%`,
                  width: `${width * 100}%`,
                }),
              )}
              {index === todayAt ? <NowLine hours={hours} /> : null}
            </GridDay>
          ))}
        </div>
      </div>
    </section>
  )
}

function Head({ days, today }: Pick<Props, 'days' | 'today'>) {
  const format = useFormat()
  return (
    <div className="kb-grid-head">
      {days.map((day) => (
        <span key={day} data-today={day === today ? true : undefined}>
          {format.weekdayShort(day)} <b>{Number(day.slice(8))}</b>
        </span>
      ))}
    </div>
  )
}

function HourLabels({ hours }: Pick<Props, 'hours'>) {
  const format = useFormat()
  const full = Array.from({ length: (hours.to - hours.from) / 60 }, (_, i) => hours.from + i * 60)
  return (
    <div className="kb-grid-hours" aria-hidden>
      {full.map((minutes) => (
        <span key={minutes} style={{ height: hourPixels }}>
          {format.time(atMinutes('2000-01-01', minutes))}
        </span>
      ))}
    </div>
  )
}

type Cursor = { readonly day: number; readonly minutes: number }
type Walk = {
  readonly days: number
  readonly hours: Hours
  readonly at: Cursor
  readonly setAt: (at: Cursor) => void
}

const steps: Readonly<Record<string, Cursor>> = {
  ArrowLeft: { day: -1, minutes: 0 },
  ArrowRight: { day: 1, minutes: 0 },
  ArrowUp: { day: 0, minutes: -stepMinutes },
  ArrowDown: { day: 0, minutes: stepMinutes },
}

/** Moves the free hour that has the focus; the focus goes along into the other column. */
function useWalk(root: React.RefObject<HTMLElement | null>, { days, hours, at, setAt }: Walk) {
  const isWalking = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the free hour has moved, the focus goes along
  useLayoutEffect(() => {
    if (!isWalking.current) return
    isWalking.current = false
    root.current?.querySelector<HTMLElement>('.kb-free-hour[tabindex="0"]')?.focus()
  }, [at])
  return (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    isWalking.current = true
    const minutes = Math.min(Math.max(at.minutes + step.minutes, hours.from), hours.to - stepMinutes)
    setAt({ day: Math.min(Math.max(at.day + step.day, 0), days - 1), minutes })
  }
}
