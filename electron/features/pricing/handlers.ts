import { groupBy } from '../../../shared/base/group-by.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { ClientPricing, ColumnRow, pricing } from '../../../shared/contract/pricing.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, listRecords, trashRecord } from '../../db/records.ts'
import { productTable } from '../products/store.ts'
import { columnsOn, priceBook, termsOf } from './book.ts'
import {
  saveColumn,
  saveException,
  savePrice,
  savePromotion,
  saveRule,
  saveTerms,
  trashColumn,
  trashPrice,
} from './save.ts'
import {
  clientTermsTable,
  priceColumnTable,
  priceExceptionTable,
  priceRuleTable,
  promotionTable,
} from './store.ts'

function columnRows(ctx: Ctx): ColumnRow[] {
  const priced = ctx.db
    .statement(
      `SELECT count(DISTINCT r.product_id) FROM price r JOIN product p ON p.id = r.product_id
        WHERE r.column_id = ? AND r.deleted_at IS NULL AND p.deleted_at IS NULL`,
    )
    .pluck()
  const columnOn = columnsOn(ctx)
  const agreedWith = ctx.db
    .statement(
      `SELECT DISTINCT t.client_id FROM client_terms t JOIN client c ON c.id = t.client_id
        WHERE t.deleted_at IS NULL AND c.deleted_at IS NULL`,
    )
    .pluck()
    .all() as string[]
  const clients = groupBy(agreedWith, (clientId) => columnOn(clientId, ctx.today))
  return listRecords(ctx.db, priceColumnTable, '1 = 1 ORDER BY name').map((column) => ({
    ...column,
    priced: priced.get(column.id) as number,
    clients: clients.get(column.id)?.length ?? 0,
  }))
}

function clientPricing(ctx: Ctx, clientId: string): ClientPricing {
  const exceptions = listRecords(
    ctx.db,
    priceExceptionTable,
    "client_id = ? ORDER BY coalesce(valid_to, '9999') DESC, valid_from DESC",
    [clientId],
  )
  return {
    terms: termsOf(ctx, clientId),
    exceptions: exceptions.map((exception) => ({
      ...exception,
      productName: nameOf(ctx, exception.productId),
    })),
  }
}

function nameOf(ctx: Ctx, productId: string | null): string {
  return productId === null ? '' : (findRecord(ctx.db, productTable, productId)?.name ?? '')
}

export const pricingHandlers: Handlers<typeof pricing, 'query' | 'command', Ctx> = {
  'pricing.book': (ctx, { clientId, day }) => priceBook(ctx, clientId, day ?? ctx.today),
  'pricing.columns': (ctx) => columnRows(ctx),
  'pricing.saveColumn': (ctx, input) => saveColumn(ctx, input),
  'pricing.trashColumn': (ctx, { id }) => trashColumn(ctx, id),
  'pricing.savePrice': (ctx, input) => savePrice(ctx, input),
  'pricing.trashPrice': (ctx, { id }) => trashPrice(ctx, id),
  'pricing.promotions': (ctx) => listRecords(ctx.db, promotionTable, '1 = 1 ORDER BY valid_from DESC, name'),
  'pricing.savePromotion': (ctx, input) => savePromotion(ctx, input),
  'pricing.trashPromotion': (ctx, { id }) => {
    trashRecord(ctx.db, promotionTable, id)
    return null
  },
  'pricing.rules': (ctx) =>
    listRecords(
      ctx.db,
      priceRuleTable,
      "1 = 1 ORDER BY coalesce(valid_to, '9999') DESC, column_id, group_name, from_minor, valid_from",
    ),
  'pricing.saveRule': (ctx, input) => saveRule(ctx, input),
  'pricing.trashRule': (ctx, { id }) => {
    trashRecord(ctx.db, priceRuleTable, id)
    return null
  },
  'pricing.ofClient': (ctx, { clientId }) => clientPricing(ctx, clientId),
  'pricing.saveTerms': (ctx, input) => saveTerms(ctx, input),
  'pricing.trashTerms': (ctx, { id }) => {
    trashRecord(ctx.db, clientTermsTable, id)
    return null
  },
  'pricing.saveException': (ctx, input) => saveException(ctx, input),
  'pricing.trashException': (ctx, { id }) => {
    trashRecord(ctx.db, priceExceptionTable, id)
    return null
  },
}
