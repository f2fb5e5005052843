import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure, Reply } from '../../shared/contract/errors.ts'
import type { Answer, CallName, Input } from '../../shared/contract/index.ts'
import { failureText } from '../../shared/i18n/index.ts'
import { useMessages } from '../ui/language.tsx'
import { type CallProgress, call } from './client.ts'
import { hideDone, showDone, showFailure } from './notices.tsx'

type Options<N extends CallName> = {
  /** Said when it worked; null or absent: nothing is said. */
  readonly done?: (answer: Answer<N>) => string | null
  /** Offers Undo beside what is said. */
  readonly undo?: boolean
  /** The caller shows the failure itself (in the form, for example): true for all, or for those it picks. */
  readonly quiet?: boolean | ((failure: Failure) => boolean)
}

export type Command<N extends CallName> = {
  readonly run: (input: Input<N>) => Promise<Reply<Answer<N>>>
  readonly pending: boolean
  /** The last refusal; null after a success and while running. */
  readonly error: Failure | null
  readonly progress: CallProgress | null
  readonly cancel: () => void
}

type Status = Pick<Command<CallName>, 'pending' | 'error' | 'progress'>
const idle: Status = { pending: false, error: null, progress: null }

/** Runs a call that changes something: pending state, progress, cancellation, and words for failures. */
export function useCommand<N extends CallName>(name: N, options: Options<N> = {}): Command<N> {
  const m = useMessages()
  const [status, setStatus] = useState(idle)
  const controller = useRef<AbortController | null>(null)
  const latest = useRef({ options, m })
  useEffect(() => {
    latest.current = { options, m }
  })
  const run = useCallback(
    async (input: Input<N>) => {
      const own = new AbortController()
      controller.current = own
      setStatus({ ...idle, pending: true })
      const onProgress = (progress: CallProgress) => setStatus((s) => ({ ...s, progress }))
      const reply = await call(name, input, { onProgress, signal: own.signal })
      setStatus({ ...idle, error: reply.ok ? null : reply })
      report(name, reply, latest.current.options, latest.current.m)
      return reply
    },
    [name],
  )
  const cancel = useCallback(() => controller.current?.abort(), [])
  return { run, ...status, cancel }
}

function report<N extends CallName>(
  name: N,
  reply: Reply<Answer<N>>,
  options: Options<N>,
  m: ReturnType<typeof useMessages>,
): void {
  if (!reply.ok) {
    const isQuiet = typeof options.quiet === 'function' ? options.quiet(reply) : options.quiet === true
    if (!isQuiet) showFailure(failureText(m, reply), m)
    return
  }
  hideDone()
  const text = options.done?.(reply.value) ?? null
  if (text !== null) showDone(text, { m, undoOf: options.undo === true ? name : null })
}
