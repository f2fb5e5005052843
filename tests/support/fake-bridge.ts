import type { Bridge, CoreEvent } from '../../shared/contract/bridge.ts'
import type { Reply } from '../../shared/contract/errors.ts'

type Asked = { readonly callId: string; readonly name: string; readonly input: unknown }
type Answerer = (asked: Asked) => Reply<unknown> | Promise<Reply<unknown>>

export type FakeBridge = {
  readonly asked: Asked[]
  readonly cancelled: string[]
  answer: Answerer
  readonly emit: (event: CoreEvent) => void
}

const listeners = new Set<(json: string) => void>()
const fake: FakeBridge = {
  asked: [],
  cancelled: [],
  answer: () => ({ ok: true, value: null }),
  emit: (event) => {
    for (const listener of listeners) listener(JSON.stringify(event))
  },
}

/** The far end of the page's one way out, for tests of what lies on the page's side of it. */
export function installFakeBridge(): FakeBridge {
  const bridge: Bridge = {
    call: async (callId, name, inputJson) => {
      const asked = { callId, name, input: JSON.parse(inputJson) as unknown }
      fake.asked.push(asked)
      return JSON.stringify(await fake.answer(asked))
    },
    cancel: (callId) => {
      fake.cancelled.push(callId)
    },
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  if (window.keybook === undefined) Object.defineProperty(window, 'keybook', { value: bridge })
  fake.asked.length = 0
  fake.cancelled.length = 0
  fake.answer = () => ({ ok: true, value: null })
  return fake
}
