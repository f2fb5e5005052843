import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { addDays, datePart, startOfWeek } from '../../../shared/base/local-date.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { type DayLoad, dayLoads, isOnSite } from '../../../shared/domain/planner/day-load.ts'
import { indexTravel, type Leg, legsOf } from '../../../shared/domain/travel/day-travel.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { type BookQuery, useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { Times } from './move-visit.ts'

export type Week = {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  readonly query: BookQuery<readonly VisitRow[]>
  readonly visits: readonly VisitRow[]
  /** The ways of each day, and how full the days are. */
  readonly legs: readonly Leg[]
  readonly loads: readonly DayLoad[]
  /** The contact that is to have the focus next; null: none is waited for. */
  readonly focusId: string | null
  readonly focused: () => void
  /** Moves a contact: at once on the page, then in the book. */
  readonly move: (visit: VisitRow, times: Times) => void
  readonly copy: (visit: VisitRow, times: Times) => void
  readonly cancel: (visit: VisitRow) => void
  /** Plans a new contact without asking more. */
  readonly plan: (fields: Input<'planner.save'>['fields'] & Times) => void
}

/** The contacts of the week of a day, with their ways. A move shows before the book has answered. */
export function useWeek(day: string): Week {
  const { weekStart, dayStart, dayEnd } = useBookSettings()
  const from = startOfWeek(day, weekStart)
  const to = addDays(from, 6)
  const query = useBookQuery('planner.range', { from, to }, { keepPrevious: false })
  const [focusId, setFocusId] = useState<string | null>(null)
  const { visits, move } = useMoves(query, setFocusId)
  const legs = useLegs(visits)
  const loads = useMemo(
    () => dayLoads(from, 7, visits, legs, dayEnd - dayStart),
    [from, visits, legs, dayStart, dayEnd],
  )
  const focused = useCallback(() => setFocusId(null), [])
  return { from, to, query, visits, legs, loads, focusId, focused, move, ...useChanges(setFocusId) }
}

/** What is assumed moved until the book says so, or refuses. */
function useMoves(
  query: BookQuery<readonly VisitRow[]>,
  setFocusId: (id: string | null) => void,
): Pick<Week, 'visits' | 'move'> {
  const m = useMessages()
  const format = useFormat()
  const [moved, setMoved] = useState<ReadonlyMap<string, Times>>(new Map())
  const { run } = useCommand('planner.save', {
    undo: true,
    done: (visit) =>
      m.planner.moved(`${format.dayOfWeek(datePart(visit.startsAt))} ${format.time(visit.startsAt)}`),
  })
  /** The last move of each contact that the book has not answered yet. */
  const waiting = useRef(new Map<string, Times>())
  // Fresh rows may be older than a move made since they were asked for: that one is still assumed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: fresh rows make what was answered superfluous
  useEffect(() => setMoved((before) => only(before, (id) => waiting.current.has(id))), [query.data])
  const move = useCallback(
    (visit: VisitRow, times: Times) => {
      waiting.current.set(visit.id, times)
      setMoved((before) => new Map(before).set(visit.id, times))
      setFocusId(visit.id)
      void run({ id: visit.id, fields: times }).then((reply) => {
        if (waiting.current.get(visit.id) !== times) return
        waiting.current.delete(visit.id)
        if (!reply.ok) setMoved((before) => only(before, (id) => id !== visit.id))
      })
    },
    [run, setFocusId],
  )
  const visits = useMemo(() => withMoves(query.data ?? [], moved), [query.data, moved])
  return { visits, move }
}

/** What was not moved stays the very row it was: only the others are drawn anew. */
function withMoves(rows: readonly VisitRow[], moved: ReadonlyMap<string, Times>): readonly VisitRow[] {
  if (moved.size === 0) return rows
  return rows.map((visit) => {
    const times = moved.get(visit.id)
    return times === undefined ? visit : { ...visit, ...times }
  })
}

/** The same map where nothing is left out of it. */
function only<T>(map: ReadonlyMap<string, T>, keep: (id: string) => boolean): ReadonlyMap<string, T> {
  const kept = [...map].filter(([id]) => keep(id))
  return kept.length === map.size ? map : new Map(kept)
}

function useChanges(setFocusId: (id: string | null) => void): Pick<Week, 'copy' | 'cancel' | 'plan'> {
  const m = useMessages()
  const { run: runCopy } = useCommand('planner.copy', { undo: true, done: () => m.planner.copied })
  const { run: runClose } = useCommand('planner.close', { undo: true, done: () => m.planner.cancelled })
  const { run: runSave } = useCommand('planner.save', { undo: true, done: () => m.planner.planned })
  const copy = useCallback(
    async (visit: VisitRow, times: Times) => {
      const reply = await runCopy({ id: visit.id, ...times })
      if (reply.ok) setFocusId(reply.value.id)
    },
    [runCopy, setFocusId],
  )
  const plan = useCallback(
    async (fields: Input<'planner.save'>['fields'] & Times) => {
      const reply = await runSave({ id: null, fields })
      if (reply.ok) setFocusId(reply.value.id)
    },
    [runSave, setFocusId],
  )
  const cancel = useCallback(
    (visit: VisitRow) => {
      setFocusId(visit.id)
      void runClose({ id: visit.id, state: 'cancelled' })
    },
    [runClose, setFocusId],
  )
  return { copy, plan, cancel }
}

/** The ways between contacts by the user's own table. */
export function useLegs(visits: readonly VisitRow[]): readonly Leg[] {
  const table = useBookQuery('travel.table', {})
  const { travelMinutes, parkingMinutes, waitingMinutes } = useBookSettings()
  const index = useMemo(() => indexTravel(table.data?.places ?? [], table.data?.times ?? []), [table.data])
  return useMemo(() => {
    const stops = visits.filter(isOnSite).map((visit) => ({ ...visit, placeId: visit.atPlaceId }))
    return legsOf(stops, index, { travelMinutes, parkingMinutes, waitingMinutes })
  }, [visits, index, travelMinutes, parkingMinutes, waitingMinutes])
}
