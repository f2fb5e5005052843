import { addDays } from '../../../shared/base/local-date.ts'
import type { Reckoned } from '../../../shared/domain/appraisal/scorecard.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Ctx } from '../../core/context.ts'
import { salesSql } from '../reports/sales.ts'
import { readSettings } from '../settings/store.ts'

type Own = { readonly revenue: number; readonly former: number; readonly margin: number | null }
type Whole = { readonly revenue: number; readonly margin: number | null }

/** What the book knows of an account by reckoning: sales, margin, growth, its part of the whole. */
export function reckonAccount(ctx: Ctx, client: Client): Reckoned {
  const { db, today } = ctx
  const days = { today, since: addDays(today, -365), before: addDays(today, -730) }
  const own = db
    .statement(
      `SELECT coalesce(sum(iif(sold_on > @since, amount, 0)), 0) AS revenue,
              coalesce(sum(iif(sold_on <= @since, amount, 0)), 0) AS former,
              sum(iif(sold_on > @since, amount - cost, NULL)) AS margin
         FROM ${salesSql} WHERE client_id = @client AND currency = @currency AND sold_on > @before AND sold_on <= @today`,
    )
    .get({ ...days, client: client.id, currency: client.currency }) as Own
  const isOfBook = readSettings(db).currency === client.currency
  const whole = isOfBook
    ? (db
        .statement(
          `SELECT coalesce(sum(amount), 0) AS revenue, sum(amount - cost) AS margin
             FROM ${salesSql} WHERE currency = @currency AND sold_on > @since AND sold_on <= @today`,
        )
        .get({ today, since: days.since, currency: client.currency }) as Whole)
    : { revenue: 0, margin: null }
  return {
    currency: client.currency,
    revenueMinor: own.revenue,
    formerRevenueMinor: own.former,
    marginMinor: own.margin,
    revenueSharePpm: part(own.revenue, whole.revenue),
    marginSharePpm: own.margin === null ? null : part(own.margin, whole.margin ?? 0),
  }
}

function part(minor: number, whole: number): number | null {
  return whole <= 0 ? null : Math.round((minor * 1_000_000) / whole)
}
