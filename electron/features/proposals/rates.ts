import type { NewRecord } from '../../../shared/base/record.ts'
import type { ExchangeRate } from '../../../shared/domain/proposals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { exchangeRateTable } from './store.ts'

/** Every dated rate the user gave, the newest first. */
export function listRates(ctx: Ctx): ExchangeRate[] {
  return listRecords(ctx.db, exchangeRateTable, '1 = 1 ORDER BY rated_on DESC, from_currency, to_currency')
}

/** Keeps a rate; one of the same pair and day is corrected. */
export function saveRate(ctx: Ctx, fields: NewRecord<ExchangeRate>): ExchangeRate {
  const same = listRecords(
    ctx.db,
    exchangeRateTable,
    'from_currency = ? AND to_currency = ? AND rated_on = ?',
    [fields.fromCurrency, fields.toCurrency, fields.ratedOn],
  )[0]
  return same === undefined
    ? insertRecord(ctx.db, exchangeRateTable, ctx.newId(), fields)
    : updateRecord(ctx.db, exchangeRateTable, same.id, fields)
}
