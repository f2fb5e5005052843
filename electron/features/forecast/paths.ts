import { monthOf } from '../../../shared/base/local-date.ts'
import { at } from '../../../shared/domain/forecast/numbers.ts'
import type { Ctx } from '../../core/context.ts'
import { reckonForecast } from './reckoned.ts'

/** Income as it may come: path by path, month by month from the running one on, minor units of one currency. */
export type IncomePaths = {
  readonly currency: string
  readonly firstMonth: string
  readonly paths: readonly (readonly number[])[]
}

/** So many simulations say to half a hundredth how often a reserve runs dry. */
const most = 1_000

/**
 * The simulations of the income forecast with the salary, the running month with what it has brought already; none
 * without a forecast.
 */
export function incomePaths(ctx: Ctx): IncomePaths {
  const { feed, simulated } = reckonForecast(ctx)
  const { horizon, simulations, paths } = simulated
  const { salaryMinor } = feed.facts
  const count = feed.basis === 'none' ? 0 : Math.min(most, simulations)
  return {
    currency: feed.currency,
    firstMonth: monthOf(ctx.today),
    paths: Array.from({ length: count }, (_, s) =>
      Array.from({ length: horizon }, (_m, m) => {
        const received = m === 0 ? feed.receivedThisMonthMinor : 0
        return Math.round(at(paths, s * horizon + m)) + salaryMinor + received
      }),
    ),
  }
}
