import { convertMinor } from '../../../shared/base/money.ts'
import { type RateOn, rateLookup } from '../../../shared/base/rates.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { fxRateTable } from '../plans/store.ts'
import { readSettings } from '../settings/store.ts'

/** Sums in the book's currency by dated rates; what has no rate is left out and counted. */
export class BookCurrency {
  readonly code: string
  readonly #rateOn: RateOn
  readonly #today: string
  readonly #without = new Set<string>()

  constructor(ctx: Ctx) {
    this.code = readSettings(ctx.db).currency
    this.#rateOn = rateLookup(listRecords(ctx.db, fxRateTable))
    this.#today = ctx.today
  }

  /** Minor units of the book's currency at the rate of a day, at the latest today's; null: no rate is known. */
  convert(minor: number, currency: string, on: string): number | null {
    if (currency === this.code) return minor
    const rate = this.#rateOn(currency, this.code, on > this.#today ? this.#today : on)
    if (rate !== null) return convertMinor(minor, currency, this.code, rate)
    this.#without.add(currency)
    return null
  }

  /** Currencies of which sums were left out. */
  get without(): readonly string[] {
    return [...this.#without].sort()
  }
}
