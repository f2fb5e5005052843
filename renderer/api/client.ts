import type { Failure, Reply } from '../../shared/contract/errors.ts'
import type { Answer, CallName, Input } from '../../shared/contract/index.ts'
import { bridge } from './bridge.ts'
import { onEvent } from './events.ts'

export type CallProgress = { readonly stage: string; readonly done: number; readonly total: number }
export type CallOptions = {
  readonly onProgress?: (progress: CallProgress) => void
  /** Aborting asks the core to give the call up; the reply is then core.cancelled. */
  readonly signal?: AbortSignal
}

/** A refusal as an exception, for places that only know exceptions (react-query). */
export class FailureError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'FailureError'
    this.failure = failure
  }
}

let lastCall = 0

/** Asks the core. Never rejects: what went wrong comes back as a Failure. */
export async function call<N extends CallName>(
  name: N,
  input: Input<N>,
  options: CallOptions = {},
): Promise<Reply<Answer<N>>> {
  lastCall += 1
  const callId = `page-${performance.timeOrigin}-${lastCall}`
  const stopProgress = onEvent('progress', (event) => {
    if (event.callId === callId) options.onProgress?.(event)
  })
  const cancel = () => bridge().cancel(callId)
  options.signal?.addEventListener('abort', cancel, { once: true })
  try {
    return JSON.parse(await bridge().call(callId, name, JSON.stringify(input))) as Reply<Answer<N>>
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, code: 'core.unexpected', params: { name, detail } }
  } finally {
    stopProgress()
    options.signal?.removeEventListener('abort', cancel)
  }
}

/** Like call, but throws FailureError. */
export async function callOrThrow<N extends CallName>(
  name: N,
  input: Input<N>,
  options: CallOptions = {},
): Promise<Answer<N>> {
  const reply = await call(name, input, options)
  if (reply.ok) return reply.value
  throw new FailureError(reply)
}
