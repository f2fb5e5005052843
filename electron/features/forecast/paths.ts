import { monthOf } from '../../../shared/base/local-date.ts'
import { ChanceStream } from '../../../shared/domain/forecast/chance-stream.ts'
import type { Ctx } from '../../core/context.ts'
import { incomeForecast } from './income.ts'

/** Income as it may come: path by path, month by month from the running one on, minor units of one currency. */
export type IncomePaths = {
  readonly currency: string
  readonly firstMonth: string
  readonly paths: readonly (readonly number[])[]
}

const count = 500
const seed = 1
/** 80 % of a normal law lies within this many deviations. */
const eighty = 1.2816

/**
 * Paths of the income forecast; none without a forecast. Good and bad months keep together: half of a month's luck
 * is common to its path. A month brings at least what is earned already.
 */
export function incomePaths(ctx: Ctx): IncomePaths {
  const { currency, months } = incomeForecast(ctx)
  const chance = new ChanceStream()
  const paths = Array.from({ length: months.length === 0 ? 0 : count }, (_, path) => {
    chance.begin(seed, path)
    const common = chance.normal()
    return months.map((month) => {
      const z = Math.SQRT1_2 * (common + chance.normal())
      const reach = z < 0 ? month.meanMinor - month.lowMinor : month.highMinor - month.meanMinor
      const drawn = Math.round(month.meanMinor + (z * reach) / eighty)
      return Math.max(drawn, month.knownMinor, Math.min(0, month.lowMinor))
    })
  })
  return { currency, firstMonth: months[0]?.month ?? monthOf(ctx.today), paths }
}
