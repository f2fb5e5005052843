import type { BookRecord, NewRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type {
  ClientTerms,
  Price,
  PriceColumn,
  PriceException,
  PriceRule,
  Promotion,
} from '../../../shared/domain/pricing/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import type { Table } from '../../db/table.ts'
import { clientTable } from '../clients/store.ts'
import { productTable } from '../products/store.ts'
import { readSettings } from '../settings/store.ts'
import { pricesOf, setPrice } from './prices.ts'
import {
  clientTermsTable,
  priceColumnTable,
  priceExceptionTable,
  priceRuleTable,
  priceTable,
  promotionTable,
} from './store.ts'

type Save<T extends BookRecord> = { readonly id: string | null; readonly fields: Partial<NewRecord<T>> }

function put<T extends BookRecord>(ctx: Ctx, table: Table<T>, id: string | null, record: NewRecord<T>): T {
  return id === null
    ? insertRecord(ctx.db, table, ctx.newId(), record)
    : updateRecord(ctx.db, table, id, record)
}

function requirePeriod({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw new Fault('pricing.endsBeforeStart', {})
}

/** Fault pricing.nameEmpty, pricing.endsBeforeStart. */
export function saveColumn(ctx: Ctx, { id, fields }: Save<PriceColumn>): PriceColumn {
  const blank = {
    name: '',
    currency: readSettings(ctx.db).currency,
    discountPpm: null,
    validFrom: ctx.today,
    validTo: null,
    notes: '',
  }
  const column = { ...(id === null ? blank : getRecord(ctx.db, priceColumnTable, id)), ...fields }
  if (column.name.trim() === '') throw new Fault('pricing.nameEmpty', {})
  requirePeriod(column)
  return put(ctx, priceColumnTable, id, column)
}

/** Fault pricing.columnInUse as long as clients are, were or will be priced by it. */
export function trashColumn(ctx: Ctx, id: string): null {
  const agreed = listRecords(ctx.db, clientTermsTable, 'column_id = ?', [id])
  const count = new Set(agreed.map((terms) => terms.clientId)).size
  if (count > 0) throw new Fault('pricing.columnInUse', { count })
  trashRecord(ctx.db, priceColumnTable, id)
  return null
}

type PriceInput = {
  readonly productId: string
  readonly columnId: string | null
  readonly priceMinor: number | null
  readonly validFrom: string
}

/** A price typed by the user; in a column in the column's currency. */
export function savePrice(ctx: Ctx, input: PriceInput): Price | null {
  const product = getRecord(ctx.db, productTable, input.productId)
  const column = input.columnId === null ? product : getRecord(ctx.db, priceColumnTable, input.columnId)
  ctx.db.journal?.name(product.name)
  return setPrice(ctx, { ...input, currency: column.currency, source: 'typed' })
}

/** Fault pricing.lastListPrice: a product always has a list price. */
export function trashPrice(ctx: Ctx, id: string): null {
  const price = getRecord(ctx.db, priceTable, id)
  if (price.columnId === null && pricesOf(ctx, price.productId, null).length === 1)
    throw new Fault('pricing.lastListPrice', {})
  trashRecord(ctx.db, priceTable, id)
  return null
}

/** Fault pricing.nameEmpty, pricing.endsBeforeStart, pricing.nothingGiven. */
export function savePromotion(ctx: Ctx, { id, fields }: Save<Promotion>): Promotion {
  const blank = {
    name: '',
    validFrom: ctx.today,
    validTo: null,
    productIds: [],
    groupNames: [],
    columnIds: [],
    terms: { type: 'steps' as const, steps: [] },
    conditions: '',
  }
  const promotion = { ...(id === null ? blank : getRecord(ctx.db, promotionTable, id)), ...fields }
  if (promotion.name.trim() === '') throw new Fault('pricing.nameEmpty', {})
  requirePeriod(promotion)
  if (!givesSomething(promotion)) throw new Fault('pricing.nothingGiven', {})
  return put(ctx, promotionTable, id, promotion)
}

function givesSomething({ terms }: Pick<Promotion, 'terms'>): boolean {
  return terms.type === 'gift'
    ? terms.buyMilli > 0 && terms.giftMilli > 0
    : terms.steps.some((step) => step.ppm > 0)
}

/** Fault pricing.nearAboveLimit, pricing.endsBeforeStart. */
export function saveRule(ctx: Ctx, { id, fields }: Save<PriceRule>): PriceRule {
  const blank = {
    columnId: null,
    groupName: '',
    currency: readSettings(ctx.db).currency,
    fromMinor: 0,
    maxPpm: 0,
    nearPpm: 0,
    leastMarginPpm: null,
    beyond: 'refuse' as const,
    validFrom: ctx.today,
    validTo: null,
  }
  const rule = { ...(id === null ? blank : getRecord(ctx.db, priceRuleTable, id)), ...fields }
  requirePeriod(rule)
  if (rule.nearPpm > rule.maxPpm) throw new Fault('pricing.nearAboveLimit', {})
  return put(ctx, priceRuleTable, id, rule)
}

/** What is agreed with a client from a day on. Fault pricing.endsBeforeStart. */
export function saveTerms(
  ctx: Ctx,
  { id, clientId, fields }: Save<ClientTerms> & { readonly clientId: string },
): ClientTerms {
  ctx.db.journal?.name(getRecord(ctx.db, clientTable, clientId).name)
  const blank = { columnId: null, validFrom: null, validTo: null, terms: '' }
  const present = id === null ? blank : getRecord(ctx.db, clientTermsTable, id)
  const terms = { ...present, ...fields, clientId }
  requirePeriod(terms)
  return put(ctx, clientTermsTable, id, terms)
}

/** Fault pricing.endsBeforeStart, pricing.reasonEmpty: why it was agreed is asked in a year's time. */
export function saveException(
  ctx: Ctx,
  { id, clientId, fields }: Save<PriceException> & { readonly clientId: string },
): PriceException {
  const blank = {
    productId: null,
    groupName: '',
    terms: { type: 'discount' as const, ppm: 0 },
    fromMilli: 0,
    validFrom: ctx.today,
    validTo: null,
    reason: '',
    agreedWith: '',
  }
  const exception = {
    ...(id === null ? blank : getRecord(ctx.db, priceExceptionTable, id)),
    ...fields,
    clientId: getRecord(ctx.db, clientTable, clientId).id,
  }
  requirePeriod(exception)
  if (exception.reason.trim() === '') throw new Fault('pricing.reasonEmpty', {})
  return put(ctx, priceExceptionTable, id, exception)
}
