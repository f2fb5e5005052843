import { type ComponentType, lazy, useState } from 'react'
import { useQuietWork } from '../ui/use-quiet-work.ts'

// biome-ignore lint/suspicious/noExplicitAny: a part takes whatever properties its own component takes
type AnyComponent = ComponentType<any>
type Load<C extends AnyComponent> = () => Promise<{ readonly default: C }>

/** Parts that were named and not yet fetched, the pages before what is in them. */
const waiting: (() => Promise<unknown>)[] = []

/**
 * A part of the window whose code is fetched when it is first shown, or before that while nobody waits. Unlike a bare
 * lazy component, one that has been fetched is drawn at once: React keeps a fallback for 300 ms once it has shown it.
 */
export function lazyPart<C extends AnyComponent>(load: Load<C>): C {
  let fetched: C | null = null
  const fetchPart = async () => {
    const file = await load()
    fetched = file.default
    return file
  }
  const Waited = lazy(fetchPart)
  waiting.push(fetchPart)
  // Chosen once for as long as it is shown: to change it would lose what was typed.
  const Part: AnyComponent = (props) => {
    const [Chosen] = useState<AnyComponent>(() => fetched ?? Waited)
    return <Chosen {...props} />
  }
  return Part as C
}

/** Fetches the parts one after the other while nobody works; quietMs as in useQuietWork. */
export function usePartsInAdvance(quietMs: number): void {
  useQuietWork(fetchNext, quietMs)
}

const fetchNext = () => waiting.shift()?.() ?? null
