import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { contract, type Question } from '../../shared/contract/index.ts'
import { callOrThrow } from '../api/client.ts'
import { useQuietWork } from '../ui/use-quiet-work.ts'

/** What the pages of the navigation ask for first, the most used before; each as the page itself asks it. */
export const askedFirst: readonly Question[] = [
  { name: 'travel.table', input: {} },
  { name: 'planner.pool', input: {} },
  { name: 'views.remembered', input: { list: 'clients' } },
  { name: 'views.list', input: { list: 'clients' } },
  { name: 'clients.list', input: {} },
  { name: 'views.remembered', input: { list: 'people' } },
  { name: 'views.list', input: { list: 'people' } },
  { name: 'deals.openSums', input: {} },
  { name: 'deals.board', input: {} },
  { name: 'deals.companies', input: {} },
  { name: 'receivables.ageing', input: {} },
  { name: 'receivables.chase', input: {} },
  { name: 'commission.months', input: {} },
  { name: 'statements.list', input: {} },
  { name: 'products.list', input: {} },
]

/** A user looks at the day first. */
const quietMs = 1_000
/** What was not looked at for so long is asked again when it is. */
const keptMs = 60 * 60_000

/** Asks for what is likely to be opened next while nobody works, so that it is there at once. */
export function useAnswersInAdvance(): void {
  const client = useQueryClient()
  const next = useMemo(() => asker(client), [client])
  useQuietWork(next, quietMs)
}

function asker(client: QueryClient): () => Promise<unknown> | null {
  const left = [...askedFirst]
  return () => {
    const asked = left.shift()
    return asked === undefined ? null : askNow(client, asked)
  }
}

function askNow(client: QueryClient, { name, input }: Question): Promise<unknown> {
  return client.prefetchQuery({
    queryKey: [name, input],
    queryFn: ({ signal }) => callOrThrow(name, input, { signal }),
    meta: { reads: contract[name].topics },
    gcTime: keptMs,
  })
}
