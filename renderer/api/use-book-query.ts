import { keepPreviousData, type QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Topic } from '../../shared/contract/define.ts'
import {
  type Answer,
  type CallName,
  contract,
  type Input,
  type QueryName,
} from '../../shared/contract/index.ts'
import { callOrThrow, type FailureError } from './client.ts'

type Options = {
  /** false: not asked yet. */
  readonly enabled?: boolean
  /** Shows the former answer while a new input is asked for; on unless said otherwise. */
  readonly keepPrevious?: boolean
  /** The answer is let go of as soon as nothing shows it: large contents. */
  readonly isForgotten?: boolean
}

export type BookQuery<T> = UseQueryResult<T, FailureError>

/** Reads from the book and stays fresh: a command that touches a topic of this query renews it. */
export function useBookQuery<N extends QueryName>(
  name: N,
  input: Input<N>,
  options: Options = {},
): BookQuery<Answer<N>> {
  return useCallQuery(name, input, contract[name].topics, options)
}

/** The same for calls that are not queries of the book (settings.device, vault.backups): the topics are given. */
export function useCallQuery<N extends CallName>(
  name: N,
  input: Input<N>,
  reads: readonly Topic[],
  options: Options = {},
): BookQuery<Answer<N>> {
  return useQuery<Answer<N>, FailureError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => callOrThrow(name, input, { signal }),
    meta: { reads },
    enabled: options.enabled ?? true,
    ...(options.isForgotten === true ? { gcTime: 0 } : {}),
    ...(options.keepPrevious === false ? {} : { placeholderData: keepPreviousData as never }),
  })
}

/** Renews every query that reads one of the touched topics. */
export function renewTouched(client: QueryClient, touched: readonly Topic[]): void {
  const isTouched = new Set<Topic>(touched)
  void client.invalidateQueries({
    predicate: (query) => {
      const reads = (query.meta as { readonly reads?: readonly Topic[] } | undefined)?.reads ?? []
      return reads.some((topic) => isTouched.has(topic))
    },
  })
}
