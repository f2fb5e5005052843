import type { CSSProperties, DragEvent, KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { atMinutes } from '../../../shared/base/local-date.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { type Hours, minutesAt, quarter } from './grid-times.ts'
import { hourFrom, type Times } from './move-visit.ts'

type Props = {
  readonly day: string
  readonly isToday: boolean
  readonly hours: Hours
  readonly work: Hours
  /** The free hour the keys have walked to, in minutes after midnight; null: it is in another column. */
  readonly cursor: number | null
  readonly onKey: (event: KeyboardEvent) => void
  readonly onAdd: (times: Times) => void
  readonly onDropEntry: (data: DataTransfer, startsAt: string) => void
  readonly children: ReactNode
}

const half = 30

/** The column of a day. A press on a free hour plans there, a drag over free hours says for how long. */
export function GridDay({ day, isToday, hours, work, cursor, onKey, onAdd, onDropEntry, children }: Props) {
  const m = useMessages()
  const format = useFormat()
  const minutes = cursor ?? work.from
  const dropAt = (event: DragEvent<HTMLElement>) =>
    minutesAt(event.clientY - event.currentTarget.getBoundingClientRect().top, hours, 1)
  const style = {
    '--kb-work-from': `${work.from - hours.from}px`,
    '--kb-work-to': `${work.to - hours.from}px`,
  } as CSSProperties
  return (
    <fieldset
      className="kb-grid-day"
      aria-label={format.dayLong(day)}
      data-today={isToday ? true : undefined}
      data-from={hours.from}
      style={style}
      onPointerDown={(event) => selectHours(event, day, hours, onAdd)}
      onDragOver={(event) => {
        event.preventDefault()
        showDrop(event.currentTarget, dropAt(event) - hours.from)
      }}
      onDragLeave={(event) => showDrop(event.currentTarget, null)}
      onDrop={(event) => {
        event.preventDefault()
        showDrop(event.currentTarget, null)
        onDropEntry(event.dataTransfer, atMinutes(day, dropAt(event)))
      }}
    >
      <button
        type="button"
        className="kb-free-hour"
        tabIndex={cursor === null ? -1 : 0}
        style={{ top: minutes - hours.from }}
        aria-label={m.planner.freeHour(format.dayLong(day), format.time(atMinutes(day, minutes)))}
        onKeyDown={onKey}
        onClick={() => onAdd(hourFrom(day, minutes))}
      />
      {children}
      <span className="kb-grid-mark" aria-hidden />
    </fieldset>
  )
}

/** Where what is dragged would land, without drawing the week anew. */
function showDrop(column: HTMLElement, top: number | null): void {
  mark(column, top === null ? null : { top, height: half * 2 })
}

function mark(column: HTMLElement, box: { readonly top: number; readonly height: number } | null): void {
  const found = column.querySelector<HTMLElement>(':scope > .kb-grid-mark')
  if (found === null) return
  found.style.display = box === null ? 'none' : 'block'
  if (box === null) return
  found.style.top = `${box.top}px`
  found.style.height = `${box.height}px`
}

/** From the press on a free hour: let go at once an hour from the half hour, otherwise what was drawn over. */
function selectHours(
  press: PointerEvent<HTMLElement>,
  day: string,
  hours: Hours,
  onAdd: (times: Times) => void,
): void {
  const column = press.currentTarget
  if (press.button !== 0 || press.target !== column) return
  const { top } = column.getBoundingClientRect()
  const begin = minutesAt(press.clientY - top, hours, 1)
  const spanTo = (event: globalThis.PointerEvent) => {
    const end = minutesAt(event.clientY - column.getBoundingClientRect().top, hours, 1)
    return { from: Math.min(begin, end), to: Math.max(begin, end) + quarter }
  }
  const stop = new AbortController()
  const end = () => {
    stop.abort()
    mark(column, null)
  }
  const onMove = (event: globalThis.PointerEvent) => {
    const span = spanTo(event)
    if (span.to - span.from > quarter)
      mark(column, { top: span.from - hours.from, height: span.to - span.from })
  }
  const onUp = (event: globalThis.PointerEvent) => {
    end()
    const { from, to } = spanTo(event)
    if (to - from > quarter)
      onAdd({ startsAt: atMinutes(day, from), endsAt: atMinutes(day, Math.min(to, 1_439)) })
    else onAdd(hourFrom(day, Math.floor(begin / half) * half))
  }
  const { signal } = stop
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', end, { signal })
}
