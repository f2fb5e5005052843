import type { BonusStanding } from '../../../shared/contract/pricing.ts'
import { lineNet } from '../../../shared/domain/orders/fulfilment.ts'
import { periodDays, periodOf } from '../../../shared/domain/plans/versions.ts'
import { bonusReached, withinValidity } from '../../../shared/domain/pricing/bonus.ts'
import { isFor } from '../../../shared/domain/pricing/find-price.ts'
import type { Promotion } from '../../../shared/domain/pricing/types.ts'
import { isValidOn } from '../../../shared/domain/pricing/valid.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { termsOf } from './book.ts'
import { promotionTable } from './store.ts'

/** What a client has bought within the period of each bonus programme that holds for it, and what that brings. */
export function bonusesOf(ctx: Ctx, clientId: string): readonly BonusStanding[] {
  const columnId = termsOf(ctx, clientId)?.columnId ?? null
  return listRecords(ctx.db, promotionTable, '1 = 1 ORDER BY name, id').flatMap((promotion) => {
    const { terms, columnIds } = promotion
    if (terms.type !== 'bonus' || !isValidOn(promotion, ctx.today)) return []
    if (columnIds.length > 0 && (columnId === null || !columnIds.includes(columnId))) return []
    const within = withinValidity(periodDays(periodOf(ctx.today, terms.period)), promotion)
    const boughtMinor = bought(ctx, promotion, { ...within, clientId, columnId, currency: terms.currency })
    return [{ promotionId: promotion.id, ...within, boughtMinor, ...bonusReached(terms.steps, boughtMinor) }]
  })
}

type Which = {
  readonly clientId: string
  readonly columnId: string | null
  readonly from: string
  readonly to: string
  readonly currency: string
}

type Line = {
  readonly productId: string | null
  readonly groupName: string | null
  readonly quantityMilli: number
  readonly unitPriceMinor: number
  readonly discountPpm: number
}

/** Orders of the period in the programme's currency: whole, or only the lines of the goods it names. */
function bought(ctx: Ctx, promotion: Promotion, { columnId, ...which }: Which): number {
  const ofPeriod = `o.client_id = @clientId AND o.deleted_at IS NULL AND o.stage <> 'cancelled'
    AND o.currency = @currency AND o.ordered_on BETWEEN @from AND @to`
  if (promotion.productIds.length === 0 && promotion.groupNames.length === 0) {
    const sql = `SELECT coalesce(sum(o.amount_minor), 0) FROM sales_order o WHERE ${ofPeriod}`
    return ctx.db.statement(sql).pluck().get(which) as number
  }
  const lines = ctx.db
    .statement(
      `SELECT p.id AS productId, p.group_name AS groupName, l.quantity_milli AS quantityMilli,
              l.unit_price_minor AS unitPriceMinor, l.discount_ppm AS discountPpm
         FROM order_line l JOIN sales_order o ON o.id = l.order_id JOIN product p ON p.id = l.product_id
        WHERE ${ofPeriod} AND l.deleted_at IS NULL`,
    )
    .all(which) as Line[]
  return lines
    .filter((line) =>
      isFor(promotion, { id: line.productId ?? '', groupName: line.groupName ?? '' }, columnId),
    )
    .reduce((sum, line) => sum + lineNet(line), 0)
}
