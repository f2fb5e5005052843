import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { products } from '../../../shared/contract/products.ts'
import type { Product } from '../../../shared/domain/products/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
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
    priceMinor: 0,
    costMinor: null,
    vatPpm: vatRate,
    notes: '',
  }
}

export const productsHandlers: Handlers<typeof products, 'query' | 'command', Ctx> = {
  'products.list': (ctx) => listRecords(ctx.db, productTable, '1 = 1 ORDER BY group_name, name'),
  'products.save': (ctx, { id, fields }) => {
    const product = { ...(id === null ? blankProduct(ctx) : getRecord(ctx.db, productTable, id)), ...fields }
    if (product.name.trim() === '') throw new Fault('products.nameEmpty', {})
    return id === null
      ? insertRecord(ctx.db, productTable, ctx.newId(), product)
      : updateRecord(ctx.db, productTable, id, fields)
  },
  'products.trash': (ctx, { id }) => {
    trashRecord(ctx.db, productTable, id)
    return null
  },
}
