import type { DatedRate } from '../../../shared/base/rates.ts'
import type { FxRate } from '../../../shared/domain/plans/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { reckonAll } from '../commission/reckon.ts'
import { fxRateTable } from '../plans/store.ts'

function rateOf({ fromCurrency, toCurrency, rate, day }: FxRate): DatedRate {
  return { fromCurrency, toCurrency, rate, day }
}

/** Every dated rate the user gave, the newest first. */
export function listRates(ctx: Ctx): DatedRate[] {
  return listRecords(ctx.db, fxRateTable, '1 = 1 ORDER BY day DESC, from_currency, to_currency').map(rateOf)
}

/** Keeps a rate; one of the same pair and day is corrected. Commissions are reckoned by the same rates. */
export function saveRate(ctx: Ctx, { day, ...pair }: DatedRate): DatedRate {
  const [same] = listRecords(ctx.db, fxRateTable, 'from_currency = ? AND to_currency = ? AND day = ?', [
    pair.fromCurrency,
    pair.toCurrency,
    day,
  ])
  if (same !== undefined && same.rate === pair.rate) return rateOf(same)
  const saved =
    same === undefined
      ? insertRecord(ctx.db, fxRateTable, ctx.newId(), { ...pair, day })
      : updateRecord(ctx.db, fxRateTable, same.id, { rate: pair.rate })
  reckonAll(ctx)
  return rateOf(saved)
}
