import { groupBy } from '../../../shared/base/group-by.ts'
import { addDays } from '../../../shared/base/local-date.ts'
import type { KnownPrices, NewPrice, PricePlan } from '../../../shared/domain/imports/plan-prices.ts'
import type { PriceRules } from '../../../shared/domain/imports/rules.ts'
import { priceOn } from '../../../shared/domain/pricing/price-on.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { setPrice } from '../pricing/prices.ts'
import { priceColumnTable, priceTable } from '../pricing/store.ts'
import { productTable } from '../products/store.ts'
import { readSettings } from '../settings/store.ts'

const step = 100

/** The columns of the price list that hold, by name. */
export function priceColumns(ctx: Ctx): KnownPrices['columns'] {
  return listRecords(ctx.db, priceColumnTable, '1 = 1 ORDER BY name').map(({ id, name, currency }) => ({
    id,
    name,
    currency,
  }))
}

/** Products and the prices that hold on a day (YYYY-MM-DD). */
export function knownPrices(ctx: Ctx, day: string): KnownPrices {
  const rows = groupBy(
    listRecords(ctx.db, priceTable, 'valid_from <= ?', [day]),
    (row) => `${row.productId} ${row.columnId ?? ''}`,
  )
  return {
    products: listRecords(ctx.db, productTable),
    columns: priceColumns(ctx),
    priceOf: (productId, columnId) => priceOn(rows.get(`${productId} ${columnId ?? ''}`) ?? [], day),
  }
}

/** Writes what the plan says, in the transaction of the command; Fault core.cancelled leaves nothing. */
export function applyPrices(ctx: Ctx, plan: PricePlan, { validFrom, vanished }: PriceRules): void {
  const all = plan.create.length + plan.update.length
  const put = (productId: string, prices: readonly NewPrice[]) => {
    for (const price of prices) setPrice(ctx, { productId, ...price, validFrom, source: 'imported' })
  }
  const { vatRate } = readSettings(ctx.db)
  const blank = {
    sku: '',
    groupName: '',
    unit: '',
    costMinor: null,
    vatPpm: vatRate,
    notes: '',
    endsOn: null,
  }
  plan.create.forEach(({ fields, prices }, i) => {
    if (i % step === 0) ctx.progress('rows', i, all)
    put(insertRecord(ctx.db, productTable, ctx.newId(), { ...blank, ...fields }).id, prices)
  })
  plan.update.forEach(({ id, fields, prices }, i) => {
    if (i % step === 0) ctx.progress('rows', plan.create.length + i, all)
    const listed = prices.find((price) => price.columnId === null)
    updateRecord(ctx.db, productTable, id, {
      ...fields,
      ...(listed === undefined ? {} : { currency: listed.currency }),
    })
    put(id, prices)
  })
  if (vanished === 'keep') return
  for (const id of plan.vanished) updateRecord(ctx.db, productTable, id, { endsOn: addDays(validFrom, -1) })
}
