import type { IncomeDeal } from './income-model.ts'
import { at } from './numbers.ts'

/** So many deals whose course is known say how long one takes. */
const fewestKnown = 5
/** Steps through the known durations so that any few of them are spread over all (golden ratio). */
const step = 0.618_034

/**
 * Deals that were entered on the day they were decided took their time as well: they begin so much earlier as deals
 * whose course is known. Else new business would seem to be won at once, beside the open deals that are won meanwhile.
 * Unchanged where too few courses are known by a day (todayDay), and what is decided later.
 */
export function guessBeginnings(deals: readonly IncomeDeal[], todayDay: number): readonly IncomeDeal[] {
  const durations = coursesOf(deals, todayDay)
  if (durations.length < fewestKnown) return deals
  let place = 0
  return deals.map((deal) => {
    const { closedDay } = deal
    if (closedDay === null || closedDay > deal.createdDay || closedDay > todayDay) return deal
    place = (place + step) % 1
    const days = at(durations, Math.floor(place * durations.length))
    return { ...deal, createdDay: deal.createdDay - days, isBeginGuessed: true }
  })
}

/** Takes guesses back that could not be made when so little was known: then such deals were won at once. */
export function withoutRashGuesses(deals: readonly IncomeDeal[], todayDay: number): readonly IncomeDeal[] {
  const known = deals.filter((d) => d.isBeginGuessed !== true)
  if (coursesOf(known, todayDay).length >= fewestKnown) return deals
  return deals.map((d) =>
    d.isBeginGuessed === true && d.closedDay !== null ? { ...d, createdDay: d.closedDay } : d,
  )
}

/** Days that deals took whose beginning is known, shortest first. */
function coursesOf(deals: readonly IncomeDeal[], todayDay: number): readonly number[] {
  return deals
    .flatMap(({ createdDay, closedDay }) =>
      closedDay !== null && closedDay > createdDay && closedDay <= todayDay ? [closedDay - createdDay] : [],
    )
    .sort((a, b) => a - b)
}
