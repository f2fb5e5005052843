import { type ComponentType, lazy, useEffect, useState } from 'react'

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

const touches = ['keydown', 'pointerdown', 'click', 'wheel'] as const

/**
 * Fetches the parts one after the other while nobody works: to read their code takes the time of whatever the user
 * does, so that all waits as soon as something is touched. quietMs: so long, in milliseconds, nobody has touched
 * anything before it begins.
 */
export function usePartsInAdvance(quietMs: number): void {
  useEffect(() => {
    let timer = 0
    const next = () => {
      const fetchPart = waiting.shift()
      if (fetchPart === undefined) return
      const touchedBefore = timer
      // One that can't be fetched now says so when it is shown.
      void fetchPart()
        .catch(() => undefined)
        .then(() => {
          if (timer === touchedBefore) next()
        })
    }
    const begin = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(next, quietMs)
    }
    begin()
    for (const touch of touches) window.addEventListener(touch, begin, { capture: true, passive: true })
    return () => {
      window.clearTimeout(timer)
      timer = 0
      for (const touch of touches) window.removeEventListener(touch, begin, { capture: true })
    }
  }, [quietMs])
}
