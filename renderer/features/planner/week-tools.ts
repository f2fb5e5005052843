import { useEffect } from 'react'
import { useSearchParams } from 'wouter'

/** What can be done with a whole week, from its toolbar, the palette and keys. */
export const weekVerbs = [
  'suggest',
  'quick',
  'offPlan',
  'copy',
  'templates',
  'printWeek',
  'printDay',
] as const
export type WeekVerb = (typeof weekVerbs)[number]

/** The verbs that have a dialog of their own. */
export type WeekTool = Extract<WeekVerb, 'quick' | 'copy' | 'templates'>

/** An address may ask for a verb (?do=suggest): it is taken once. */
export function useVerbFromAddress(perform: (verb: WeekVerb) => void, isReady: boolean): void {
  const [search, setSearch] = useSearchParams()
  const asked = weekVerbs.find((verb) => verb === search.get('do'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked
  useEffect(() => {
    if (asked === undefined || !isReady) return
    setSearch({}, { replace: true })
    perform(asked)
  }, [asked, isReady])
}
