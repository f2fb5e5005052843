import type { ReactNode } from 'react'
import { failureText } from '../../shared/i18n/index.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { useMessages } from '../ui/language.tsx'
import type { FailureError } from './client.ts'

/** What is drawn of a query, or of several that give one thing together. */
type Asked<T> = {
  readonly data: T | undefined
  readonly error: FailureError | null
  readonly refetch: () => unknown
}

type Props<T> = {
  readonly query: Asked<T>
  readonly children: (data: T) => ReactNode
  /** Lines drawn while loading. */
  readonly rows?: number
}

/** Draws a query's three states alike everywhere: on its way, failed (with another try), there. */
export function QueryView<T>({ query, children, rows }: Props<T>) {
  const m = useMessages()
  if (query.data !== undefined) return children(query.data)
  if (query.error !== null)
    return <FailedState text={failureText(m, query.error.failure)} onRetry={() => void query.refetch()} />
  return <LoadingState rows={rows} />
}
