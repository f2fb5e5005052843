import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { products } from '../../../shared/contract/products.ts'
import type { PricedProduct, Product } from '../../../shared/domain/products/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { pricedProduct, pricedProducts, setPrice } from '../pricing/prices.ts'
import { priceTable } from '../pricing/store.ts'
import { readSettings } from '../settings/store.ts'
import { productTable } from './store.ts'

function blankProduct(ctx: Ctx): NewRecord<Product> {
  const { currency, vatRate } = readSettings(ctx.db)
  return {
    sku: '',
    name: '',
    groupName: '',
    unit: '',
    currency,
    costMinor: null,
    vatPpm: vatRate,
    notes: '',
    endsOn: null,
  }
}

type Save = {
  readonly id: string | null
  readonly fields: Partial<NewRecord<PricedProduct>>
  readonly pricedFrom?: string | undefined
}

/** A changed list price, or another currency for it, is a new row of the price's history. */
function saveProduct(ctx: Ctx, { id, fields, pricedFrom = ctx.today }: Save): PricedProduct {
  const { priceMinor: given, ...own } = fields
  const before = id === null ? null : pricedProduct(ctx, getRecord(ctx.db, productTable, id))
  const product = { ...(before ?? blankProduct(ctx)), ...own }
  if (product.name.trim() === '') throw new Fault('products.nameEmpty', {})
  const priceMinor = given ?? before?.priceMinor ?? 0
  if (priceMinor < 0) throw new Fault('products.priceNegative', {})
  const saved =
    id === null
      ? insertRecord(ctx.db, productTable, ctx.newId(), product as NewRecord<Product>)
      : updateRecord(ctx.db, productTable, id, own)
  const { currency } = saved
  const isPriced = given !== undefined || own.currency !== undefined || before === null
  if (isPriced)
    setPrice(ctx, {
      productId: saved.id,
      columnId: null,
      currency,
      priceMinor,
      validFrom: pricedFrom,
      source: 'typed',
    })
  ctx.db.journal?.name(saved.name)
  return pricedProduct(ctx, saved)
}

export const productsHandlers: Handlers<typeof products, 'query' | 'command', Ctx> = {
  'products.list': (ctx) => pricedProducts(ctx),
  'products.save': (ctx, input) => saveProduct(ctx, input),
  'products.prices': (ctx, { id }) =>
    listRecords(ctx.db, priceTable, 'product_id = ? ORDER BY valid_from DESC, created_at DESC', [id]),
  'products.trash': (ctx, { id }) => {
    trashRecord(ctx.db, productTable, id)
    return null
  },
}
