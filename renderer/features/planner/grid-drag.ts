import type { PointerEvent as ReactPointerEvent } from 'react'
import { minutesBetween, minutesOfDay } from '../../../shared/base/local-date.ts'
import { type Grip, type Offset, quarter, timesAfterDrag } from './grid-times.ts'
import type { Times } from './move-visit.ts'

export type Drag = {
  readonly grip: Grip
  readonly times: Times
  /** The days of the columns, in their order. */
  readonly days: readonly string[]
  /** What the block says of where it would go. */
  readonly label: (times: Times) => string
  /** Let go somewhere else. isCopy: with Ctrl (Option on a Mac) held. */
  readonly onDrop: (times: Times, isCopy: boolean) => void
}

/** A hand that shakes by less than this presses the block; it does not drag it. */
const leastPixels = 4
/** Nearer to the edge of the scrolled part than this, it scrolls along. */
const edgePixels = 28
const edgeStep = 8

/**
 * Follows the pointer from its press on a block until it is let go, and moves the block on the page itself: sixty
 * times a second, without drawing the week anew. Escape, or a pointer the system takes away, puts it back.
 */
export function dragBlock(press: ReactPointerEvent<HTMLElement>, block: HTMLElement, drag: Drag): void {
  const columns = block.closest<HTMLElement>('[data-week-days]')
  const scroller = block.closest<HTMLElement>('.kb-calendar')
  if (press.button !== 0 || columns === null || scroller === null) return
  const width = columns.getBoundingClientRect().width / drag.days.length
  const begin = { x: press.clientX, y: press.clientY, scrolled: scroller.scrollTop }
  const pointer = { x: press.clientX, y: press.clientY, isCopy: false }
  let frame = 0
  let times: Times | null = null

  const follow = () => {
    scrollAlong(scroller, pointer.y)
    times = timesAfterDrag(drag.grip, drag.times, offset(), drag.days)
    show(block, drag, times, width, pointer.isCopy)
    frame = requestAnimationFrame(follow)
  }
  const offset = (): Offset => ({
    days: drag.grip === 'move' ? Math.round((pointer.x - begin.x) / width) : 0,
    minutes: Math.round((pointer.y - begin.y + scroller.scrollTop - begin.scrolled) / quarter) * quarter,
  })
  const onMove = (event: PointerEvent) => {
    pointer.x = event.clientX
    pointer.y = event.clientY
    pointer.isCopy = event.ctrlKey || event.altKey
    const isFar = Math.hypot(pointer.x - begin.x, pointer.y - begin.y) >= leastPixels
    if (frame === 0 && isFar) frame = requestAnimationFrame(follow)
  }
  const end = () => {
    cancelAnimationFrame(frame)
    stop.abort()
    putBack(block)
  }
  const onUp = (event: PointerEvent) => {
    const wasDragged = frame !== 0
    onMove(event)
    end()
    if (!wasDragged) return
    swallowClick()
    times = timesAfterDrag(drag.grip, drag.times, offset(), drag.days)
    const isElsewhere = times.startsAt !== drag.times.startsAt || times.endsAt !== drag.times.endsAt
    if (isElsewhere) drag.onDrop(times, pointer.isCopy && drag.grip === 'move')
  }
  const stop = new AbortController()
  const { signal } = stop
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || frame === 0) return
      event.stopPropagation()
      end()
      swallowClick()
    },
    { signal, capture: true },
  )
}

function scrollAlong(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y < top + edgePixels) scroller.scrollTop -= edgeStep
  else if (y > bottom - edgePixels) scroller.scrollTop += edgeStep
}

/** One minute is one pixel. */
function show(block: HTMLElement, drag: Drag, times: Times, width: number, isCopy: boolean): void {
  const dayOf = (at: string) => drag.days.indexOf(at.slice(0, 10))
  const right = (dayOf(times.startsAt) - dayOf(drag.times.startsAt)) * width
  const down = minutesOfDay(times.startsAt) - minutesOfDay(drag.times.startsAt)
  block.style.transform = `translate(${right}px, ${down}px)`
  if (drag.grip !== 'move') block.style.height = `${minutesBetween(times.startsAt, times.endsAt)}px`
  block.dataset.dragged = isCopy ? 'copy' : 'move'
  block.dataset.times = drag.label(times)
}

function putBack(block: HTMLElement): void {
  block.style.transform = ''
  block.style.height = block.dataset.height ?? ''
  delete block.dataset.dragged
  delete block.dataset.times
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
