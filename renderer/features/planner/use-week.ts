import { useCallback, useEffect, useMemo, useState } from 'react'
import { addDays, datePart, startOfWeek } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
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
  /** Moves a contact: at once on the page, then in the book. */
  readonly move: (visit: VisitRow, times: Times) => void
}

/** The contacts of the week of a day. A move shows before the book has answered, and goes back when it refuses. */
export function useWeek(day: string): Week {
  const { weekStart } = useBookSettings()
  const from = startOfWeek(day, weekStart)
  const to = addDays(from, 6)
  const m = useMessages()
  const format = useFormat()
  const query = useBookQuery('planner.range', { from, to }, { keepPrevious: false })
  const [moved, setMoved] = useState<ReadonlyMap<string, Times>>(new Map())
  const save = useCommand('planner.save', {
    undo: true,
    done: (visit) =>
      m.planner.moved(`${format.dayOfWeek(datePart(visit.startsAt))} ${format.time(visit.startsAt)}`),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: fresh rows make what was assumed superfluous
  useEffect(() => setMoved(new Map()), [query.data])
  const { run } = save
  const move = useCallback(
    (visit: VisitRow, times: Times) => {
      setMoved((before) => new Map(before).set(visit.id, times))
      void run({ id: visit.id, fields: times }).then((reply) => {
        if (!reply.ok) setMoved((before) => new Map([...before].filter(([id]) => id !== visit.id)))
      })
    },
    [run],
  )
  const visits = useMemo(
    () => (query.data ?? []).map((visit) => ({ ...visit, ...moved.get(visit.id) })),
    [query.data, moved],
  )
  return { from, to, query, visits, move }
}
