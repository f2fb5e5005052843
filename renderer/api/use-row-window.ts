import { useQueries } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { type Answer, contract, type Input, type QueryName } from '../../shared/contract/index.ts'
import { callOrThrow, type FailureError } from './client.ts'

/** Queries that give a window on a long list. */
export type WindowQuery = {
  [N in QueryName]: Answer<N> extends { readonly rows: readonly unknown[]; readonly total: number }
    ? Input<N> extends { offset?: number | undefined; limit?: number | undefined }
      ? N
      : never
    : never
}[QueryName]

type RowOf<N extends WindowQuery> = Answer<N>['rows'][number]

export type WindowedList<N extends WindowQuery> = {
  /** As long as the whole list; what was not yet scrolled to is missing. */
  readonly rows: readonly (RowOf<N> | undefined)[]
  /** The answer of a window: what it says of the whole list. */
  readonly answer: Answer<N>
}

export type RowWindow<N extends WindowQuery> = {
  /** For QueryView; while another list is asked for, the former one stays. */
  readonly query: {
    readonly data: WindowedList<N> | undefined
    readonly error: FailureError | null
    readonly refetch: () => unknown
  }
  /** To be told which rows are in sight, by their places in the list. */
  readonly onSeen: (first: number, last: number) => void
}

/** Rows asked for at once: more than a tall screen shows, and read within a blink. */
const perWindow = 100

/** A long list of which the page holds only what is looked at; sorting and filtering are the core's. */
export function useRowWindow<N extends WindowQuery>(
  name: N,
  input: Omit<Input<N>, 'offset' | 'limit'>,
  isReady = true,
): RowWindow<N> {
  const [seen, setSeen] = useState({ first: 0, last: 0 })
  const onSeen = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / perWindow), last: Math.floor(Math.max(first, last) / perWindow) }
    setSeen((now) => (now.first === next.first && now.last === next.last ? now : next))
  }, [])
  const offsets = Array.from({ length: seen.last - seen.first + 1 }, (_, i) => (seen.first + i) * perWindow)
  const windows = useQueries({
    queries: offsets.map((offset) => {
      const asked = { ...input, offset, limit: perWindow } as Input<N>
      return {
        queryKey: [name, asked] as const,
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => callOrThrow(name, asked, { signal }),
        meta: { reads: contract[name].topics },
        enabled: isReady,
      }
    }),
  })
  const answers = offsets.flatMap((offset, i) => {
    const answer = windows[i]?.data as Answer<N> | undefined
    return answer === undefined ? [] : [{ offset, answer }]
  })
  const data = useShown(JSON.stringify([name, input]), answers)
  const error = windows.map((window) => window.error as FailureError | null).find((e) => e !== null) ?? null
  const refetch = () => windows.map((window) => window.refetch())
  return { query: { data, error, refetch }, onSeen }
}

type Part<N extends WindowQuery> = { readonly offset: number; readonly answer: Answer<N> }

type Shown<N extends WindowQuery> = {
  readonly asked: string
  readonly parts: readonly Part<N>[]
  readonly list: WindowedList<N>
}

/** The list put together from its windows; as it was while nothing of another one is there. */
function useShown<N extends WindowQuery>(
  asked: string,
  parts: readonly Part<N>[],
): WindowedList<N> | undefined {
  const shown = useRef<Shown<N> | null>(null)
  const before = shown.current
  const [first] = parts
  if (first === undefined) {
    if (before === null || before.asked !== asked || before.parts.length === 0) return before?.list
    // Scrolled to where nothing is yet: the list is as long as it was.
    const { answer } = before.list
    shown.current = { asked, parts, list: { answer, rows: new Array(answer.total) } }
  } else if (before === null || !isSame(before, asked, parts)) {
    shown.current = { asked, parts, list: { answer: first.answer, rows: joined(first.answer.total, parts) } }
  }
  return shown.current?.list
}

function isSame<N extends WindowQuery>(before: Shown<N>, asked: string, parts: readonly Part<N>[]): boolean {
  return (
    before.asked === asked &&
    before.parts.length === parts.length &&
    before.parts.every((part, i) => part.answer === parts[i]?.answer && part.offset === parts[i]?.offset)
  )
}

function joined<N extends WindowQuery>(
  total: number,
  parts: readonly Part<N>[],
): readonly (RowOf<N> | undefined)[] {
  const rows: (RowOf<N> | undefined)[] = new Array(total)
  for (const { offset, answer } of parts)
    for (const [i, row] of answer.rows.entries()) rows[offset + i] = row as RowOf<N>
  return rows
}

type Sorted<C extends string> = { readonly column: C; readonly descending: boolean }

/** The order as a call takes it; null where the core does not know the column (an old view). */
export function askedSort<C extends string>(
  sort: { readonly column: string; readonly descending: boolean } | null,
  columns: readonly C[],
): Sorted<C> | null {
  const column = columns.find((known) => known === sort?.column)
  return sort === null || column === undefined ? null : { column, descending: sort.descending }
}
