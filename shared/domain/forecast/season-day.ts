import type { IncomeDeal } from './income-model.ts'

/** The day whose calendar month makes a deal's season. */
export type SeasonDay = 'created' | 'decided'

/**
 * Seasons are told by the months in which deals begin; where most beginnings are guesses, by those in which they were
 * decided: a guess is off by as much as deals differ, and would spread each season over its neighbours twice.
 */
export function seasonDayOf(deals: readonly IncomeDeal[]): SeasonDay {
  const decided = deals.filter((d) => d.closedDay !== null)
  return decided.filter((d) => d.isBeginGuessed === true).length * 2 > decided.length ? 'decided' : 'created'
}

/** The day itself; null: it has not come. */
export function dayOfSeason(deal: IncomeDeal, by: SeasonDay): number | null {
  return by === 'created' ? deal.createdDay : deal.closedDay
}
