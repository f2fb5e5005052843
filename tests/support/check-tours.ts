import type { Orienteering, Solution } from '../../shared/domain/planner/orienteering/problem.ts'

/** What is wrong with tours, reckoned from the problem alone; empty: they can be walked. */
export function toursProblems(problem: Orienteering, solution: Solution): readonly string[] {
  const seen = new Set<number>()
  const stopsOfGroup = new Map<number, number>()
  const found: string[] = []
  let score = 0
  for (const [t, stops] of solution.tours.entries()) {
    const tour = problem.tours[t]
    if (tour === undefined) return [`no tour ${t}`]
    stopsOfGroup.set(tour.group, (stopsOfGroup.get(tour.group) ?? 0) + stops.length)
    let place = tour.from
    let free = tour.opens
    for (const { point: index, startsAt } of stops) {
      const point = problem.points[index]
      const window = point?.windows[t]
      if (point === undefined || !window) return [`point ${index} is not in tour ${t}`]
      if (seen.has(index)) found.push(`point ${index} twice`)
      if (startsAt < free + (problem.travel[place]?.[point.place] ?? 0)) found.push(`too early at ${index}`)
      if (startsAt < window.opens || startsAt > window.closes) found.push(`outside the window of ${index}`)
      seen.add(index)
      score += point.score
      free = startsAt + point.service
      place = point.place
    }
    if (free + (problem.travel[place]?.[tour.to] ?? 0) > tour.closes) found.push(`tour ${t} ends late`)
  }
  for (const [group, stops] of stopsOfGroup) {
    if (stops > (problem.groupLimits[group] ?? 0)) found.push(`group ${group} has too many stops`)
  }
  if (score !== solution.score) found.push(`the score is ${score}, not ${solution.score}`)
  return found
}
