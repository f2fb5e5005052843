import type { CoreEvent } from '../../shared/contract/bridge.ts'
import { bridge } from './bridge.ts'

type EventType = CoreEvent['type']
type EventOf<T extends EventType> = Extract<CoreEvent, { readonly type: T }>
type Listener = (event: CoreEvent) => void

const listeners = new Map<EventType, Set<Listener>>()
let isListening = false

function listenOnce(): void {
  if (isListening) return
  isListening = true
  bridge().on((json) => {
    const event = JSON.parse(json) as CoreEvent
    for (const listener of [...(listeners.get(event.type) ?? [])]) listener(event)
  })
}

/** Listens to one kind of event from the core; returns the function that stops listening. */
export function onEvent<T extends EventType>(type: T, listener: (event: EventOf<T>) => void): () => void {
  listenOnce()
  const own: Listener = (event) => listener(event as EventOf<T>)
  const known = listeners.get(type) ?? new Set<Listener>()
  listeners.set(type, known)
  known.add(own)
  return () => {
    known.delete(own)
  }
}
