import type { Page } from 'playwright-core'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds; tdur: of the processor, without what other programs took. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

export type KeyCost = {
  /** Milliseconds from the key to the frame that shows it, and what of it the page's thread worked. */
  readonly wall: number
  readonly work: number
  /** What of the work was the engine's tidying up of memory, which comes when it likes. */
  readonly tidying: number
}

export type PauseCost = {
  /** Milliseconds the page's thread worked in all, and in its longest piece; own: without tidying up memory. */
  readonly work: number
  readonly longest: number
  readonly longestOwn: number
}

/** Records what the page's one thread does while something is typed. */
export async function recordThread(page: Page, type: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
        'v8',
        'blink.user_timing',
      ],
    },
  })
  await type()
  await session.send('Tracing.end')
  await ended
  await session.detach()
  return events
}

const tidyingNames: ReadonlySet<string> = new Set(['MinorGC', 'MajorGC', 'V8.GCIncrementalMarking'])
const mostKeyUs = 1_000_000

/** What each key cost, from its handling to its frame. */
export function keyCosts(events: readonly TraceEvent[]): readonly KeyCost[] {
  const own = ownThread(events)
  const starts = keyDowns(own).map((event) => event.ts)
  const tasks = tasksOf(own)
  const tidyings = tidyingsOf(own)
  // Making layers is the last of what a frame needs from the page; the task it is in hands the frame over.
  const frames = own.filter((event) => event.name === 'Layerize')
  return starts.flatMap((start, i) => {
    const limit = Math.min(starts[i + 1] ?? Number.POSITIVE_INFINITY, start + mostKeyUs)
    const frame = frames.find((event) => event.ts > start && event.ts < limit)?.ts
    const last = tasks.find((task) => frame !== undefined && task.ts <= frame && endOf(task) >= frame)
    if (last === undefined) return []
    const end = endOf(last)
    const spent = tasks.filter((task) => endOf(task) > start && task.ts < end)
    const tidied = tidyings.filter((event) => event.ts < end && spent.some((task) => isWithin(event, task)))
    const [work, tidying] = [sum(spent.map(workMs)), sum(tidied.map(workMs))]
    return [{ wall: (end - start) / 1000, work, tidying }]
  })
}

function isWithin(event: TraceEvent, task: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts < endOf(task)
}

/** What followed a mark set with performance.mark, within so many milliseconds. */
export function pauseCosts(
  events: readonly TraceEvent[],
  mark: string,
  lengthMs: number,
): readonly PauseCost[] {
  const own = ownThread(events)
  const tidyings = tidyingsOf(own)
  return own
    .filter((event) => event.name === mark)
    .map(({ ts }) => {
      const tasks = tasksOf(own).filter((event) => event.ts > ts && event.ts < ts + lengthMs * 1000)
      const work = tasks.map(workMs)
      const ours = tasks.map(
        (task) => workMs(task) - sum(tidyings.filter((event) => isWithin(event, task)).map(workMs)),
      )
      return { work: sum(work), longest: Math.max(0, ...work), longestOwn: Math.max(0, ...ours) }
    })
}

function ownThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const key = keyDowns(events)[0]
  return events.filter((event) => event.pid === key?.pid && event.tid === key.tid).sort((a, b) => a.ts - b.ts)
}

function keyDowns(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter((event) => event.name === 'EventDispatch' && event.args?.data?.type === 'keydown')
}

function tasksOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter((event) => event.name === 'ThreadControllerImpl::RunTask')
}

function tidyingsOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter(({ name }) => tidyingNames.has(name))
}

function endOf({ ts, dur }: TraceEvent): number {
  return ts + (dur ?? 0)
}

function workMs({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
