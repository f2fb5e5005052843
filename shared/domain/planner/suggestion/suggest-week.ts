import { atMinutes } from '../../../base/local-date.ts'
import type { Stop } from '../orienteering/problem.ts'
import { type Budget, solve } from '../orienteering/solve.ts'
import { freeStretches, type Stretch, step } from './stretches.ts'
import { toProblem, visitValue, wayMinutes } from './to-problem.ts'
import type { Candidate, Ghost, Suggestion, SuggestQuestion } from './types.ts'

/**
 * Fills the free time of days with the most valuable visits, within opening hours, ways and the days' limits: a team
 * orienteering problem with the free stretches as tours. Nothing that is planned is touched. The same seed and question
 * give the same suggestion; the rhythm stays advice (K-35).
 */
export function suggestWeek(question: SuggestQuestion, budget: Budget): Suggestion {
  const stretches = freeStretches(question).filter((stretch) => canBeCrossed(question, stretch))
  const { tours } = solve(toProblem(question, stretches), budget)
  const ghosts = tours.flatMap((stops, t) => {
    const stretch = stretches[t]
    return stretch === undefined ? [] : ghostsIn(question, stretch, stops)
  })
  const taken = new Set(ghosts.map((ghost) => ghost.poolKey))
  const left = question.candidates
    .filter((candidate) => !taken.has(candidate.poolKey))
    .sort((a, b) => visitValue(b) - visitValue(a) || (a.clientName < b.clientName ? -1 : 1))
    .map(({ clientId, clientName }) => ({ clientId, clientName }))
  return { ghosts: ghosts.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)), left }
}

/** A stretch too short for its own way is full already. */
function canBeCrossed(question: SuggestQuestion, { opens, closes, from, to }: Stretch): boolean {
  const way = Math.ceil(wayMinutes(question, from, to, true) / step)
  return Math.ceil(opens / step) + way <= Math.floor(closes / step)
}

function ghostsIn(question: SuggestQuestion, stretch: Stretch, stops: readonly Stop[]): readonly Ghost[] {
  let before = stretch.from
  return stops.flatMap(({ point, startsAt }, i) => {
    const candidate = question.candidates[point]
    if (candidate === undefined) return []
    const here = { placeId: candidate.placeId, way: null, isVisit: true }
    const way = wayMinutes(question, before, here, i === 0)
    before = here
    return [toGhost(candidate, stretch.day, startsAt * step, way)]
  })
}

function toGhost(candidate: Candidate, day: string, start: number, way: number): Ghost {
  const { opening: _, urgency: __, minutes, ...rest } = candidate
  return {
    ...rest,
    startsAt: atMinutes(day, start),
    endsAt: atMinutes(day, start + minutes),
    wayMinutes: way,
  }
}
