import { groupBy } from '../../../shared/base/group-by.ts'
import type { BookPrice, PriceBook } from '../../../shared/domain/pricing/price-book.ts'
import { termsOn } from '../../../shared/domain/pricing/terms-on.ts'
import type { ClientTerms } from '../../../shared/domain/pricing/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { productTable } from '../products/store.ts'
import { listRates } from '../proposals/rates.ts'
import {
  clientTermsTable,
  priceColumnTable,
  priceExceptionTable,
  priceRuleTable,
  promotionTable,
} from './store.ts'

/** What was, is and will be agreed with a client, the latest first. */
export function termsOf(ctx: Ctx, clientId: string): ClientTerms[] {
  return listRecords(ctx.db, clientTermsTable, 'client_id = ? ORDER BY valid_from DESC, created_at DESC', [
    clientId,
  ])
}

/** The column of each client on a day, YYYY-MM-DD; null: the list price. */
export function columnsOn(ctx: Ctx): (clientId: string, day: string) => string | null {
  const byClient = groupBy(listRecords(ctx.db, clientTermsTable), (terms) => terms.clientId)
  return (clientId, day) => termsOn(byClient.get(clientId) ?? [], day)?.columnId ?? null
}

/** All that prices for a client are found from, as it stands on a day (YYYY-MM-DD). */
export function priceBook(ctx: Ctx, clientId: string, day = ctx.today): PriceBook {
  const columnId = termsOn(termsOf(ctx, clientId), day)?.columnId ?? null
  const column = columnId === null ? undefined : findRecord(ctx.db, priceColumnTable, columnId)
  return {
    day,
    products: listRecords(ctx.db, productTable).map(({ id, name, unit, groupName, endsOn }) => ({
      id,
      name,
      unit,
      groupName,
      endsOn,
    })),
    column: column ?? null,
    prices: heldPrices(ctx, columnId, day),
    exceptions: listRecords(ctx.db, priceExceptionTable, 'client_id = ? AND valid_from <= ?', [
      clientId,
      day,
    ]),
    promotions: listRecords(
      ctx.db,
      promotionTable,
      'valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY name, id',
      [day, day],
    ),
    rules: listRecords(ctx.db, priceRuleTable),
    rates: listRates(ctx).filter((rate) => rate.day <= day),
  }
}

/** Of the list and one column: the price that holds and the one before it, however long the history is. */
function heldPrices(ctx: Ctx, columnId: string | null, day: string): readonly BookPrice[] {
  return ctx.db
    .statement(
      `SELECT productId, columnId, currency, priceMinor, validFrom, createdAt FROM (
         SELECT product_id AS productId, column_id AS columnId, currency, price_minor AS priceMinor,
                valid_from AS validFrom, created_at AS createdAt,
                row_number() OVER (PARTITION BY product_id, column_id ORDER BY valid_from DESC, created_at DESC) AS place
           FROM price
          WHERE deleted_at IS NULL AND valid_from <= @day AND (column_id IS NULL OR column_id = @columnId))
        WHERE place <= 2`,
    )
    .all({ day, columnId }) as BookPrice[]
}
