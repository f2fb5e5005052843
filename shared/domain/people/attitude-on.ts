import type { Judgement } from './types.ts'

const unknown: Judgement = { power: null, support: null, stage: 'none' }

type Dated = Judgement & { readonly onDay: string; readonly createdAt: string }

/** Newest day first; of two on one day the one entered later counts. */
export function newestFirst<T extends Dated>(history: readonly T[]): readonly T[] {
  const order = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
  return [...history].sort((a, b) => order(a.onDay, b.onDay) || order(a.createdAt, b.createdAt))
}

/**
 * How somebody stood at the end of a day (YYYY-MM-DD): the newest judgement up to then. Before the first one
 * nothing was known; somebody who was never judged by date stands as they do now.
 */
export function attitudeOn(now: Judgement, history: readonly Dated[], day: string): Judgement {
  const isNeverDated = history.length === 0
  const found = isNeverDated ? now : newestFirst(history).find((entry) => entry.onDay <= day)
  if (found === undefined) return unknown
  return { power: found.power, support: found.support, stage: found.stage }
}

/** Whether two judgements say the same. */
export function isSameJudgement(a: Judgement, b: Judgement): boolean {
  return a.power === b.power && a.support === b.support && a.stage === b.stage
}
