import { fromDayNumber } from '../../base/local-date.ts'
import type { ActiveDeal } from './active-deals.ts'
import { waitsFor } from './new-deals.ts'
import { at } from './numbers.ts'
import type { QuantileTable } from './quantile-table.ts'
import type { Simulated } from './simulate-income.ts'

/** A pending commission's part in one month. */
export type MonthPart = {
  readonly deal: ActiveDeal
  readonly expectedMinor: number
}

/** What each pending commission is expected to bring in a month ahead (0 = this one), the greatest first. */
export function monthParts(simulated: Simulated, month: number): readonly MonthPart[] {
  return simulated.active
    .map((deal, i) => ({
      deal,
      expectedMinor: Math.round(at(simulated.dealMeans, i * simulated.horizon + month)),
    }))
    .filter((part) => part.expectedMinor !== 0)
    .sort((a, b) => Math.abs(b.expectedMinor) - Math.abs(a.expectedMinor))
}

export type Needed = { readonly what: 'won' | 'delivered' | 'paid'; readonly by: string }

/** Days from a win to its commission where nothing has been seen yet. */
const usualPayout = 30
/** Of four times out of five it does not take longer than this. */
const usually = 0.8

/**
 * What must happen by when for a commission to come by the last day of a month: the steps after it take as long as
 * they take four times out of five. todayDay, lastDay: day numbers. null: nothing more is needed.
 */
export function neededBy(
  deal: ActiveDeal,
  delays: Simulated['delays'],
  todayDay: number,
  lastDay: number,
): Needed | null {
  const of = (table: QuantileTable) => at(table, Math.floor(usually * (table.length - 1)))
  const latest = lastDay - deal.payoutDays
  const by = (days: number) => fromDayNumber(Math.max(todayDay, Math.round(latest - days)))
  const toPayment = deal.earnedWith === 'payment' ? of(delays.terms) + Math.max(0, of(deal.lateness)) : 0
  switch (deal.awaits) {
    case 'payout':
      return null
    case 'payment':
      return { what: 'paid', by: by(0) }
    case 'invoice':
      return { what: 'delivered', by: by(toPayment) }
    case 'decision':
      return { what: 'won', by: by(deal.earnedWith === 'signing' ? 0 : of(delays.toInvoice) + toPayment) }
  }
}

/** The day by which new business must be won to come by the last day of a month; null: that day has passed. */
export function newBusinessBy(
  { newDeals, delays }: Pick<Simulated, 'newDeals' | 'delays'>,
  todayDay: number,
  lastDay: number,
): string | null {
  const of = (table: ArrayLike<number>, share: number) => at(table, Math.floor(share * (table.length - 1)))
  const middle = (values: ArrayLike<number>) => of(Float64Array.from(values).sort(), 0.5)
  const waits = newDeals === null ? 0 : middle(newDeals.sizes.waits)
  const chain =
    (newDeals === null ? usualPayout : middle(newDeals.sizes.payoutDays)) +
    ((waits & waitsFor.delivery) === 0 ? 0 : of(delays.toInvoice, usually)) +
    ((waits & waitsFor.payment) === 0 ? 0 : of(delays.terms, usually))
  const day = Math.floor(lastDay - chain)
  return day < todayDay ? null : fromDayNumber(day)
}
