import { monthOf } from '../../../shared/base/local-date.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { forecast, PastForecasts } from '../../../shared/contract/forecast.ts'
import { foretold, honestyOf, keptFirst } from '../../../shared/domain/forecast/honesty.ts'
import type { Ctx } from '../../core/context.ts'
import { hindsight } from './hindsight.ts'
import { incomeForecast } from './income.ts'
import { forecastActions, forecastMonth, scenarioChoices } from './month.ts'
import { planAction } from './plan-action.ts'
import { reckonForecast } from './reckoned.ts'
import { forecastScenarios } from './scenarios.ts'
import { isKept, keepSnapshots, listSnapshots } from './store.ts'

/** Keeps this month's forecast as it is made first; later ones of the month know more and would flatter. */
function keep(ctx: Ctx): null {
  const madeIn = monthOf(ctx.today)
  if (isKept(ctx.db, madeIn)) return null
  const { currency, months } = incomeForecast(ctx, false)
  keepSnapshots(
    ctx.db,
    months.map(({ month, meanMinor, lowMinor, highMinor }) => ({
      madeIn,
      month,
      currency,
      meanMinor,
      lowMinor,
      highMinor,
      source: 'kept' as const,
    })),
  )
  return null
}

function pastForecasts(ctx: Ctx, most: number): PastForecasts {
  const { feed } = reckonForecast(ctx)
  const back = hindsight(ctx, most)
  const snapshots = keptFirst(listSnapshots(ctx.db), back.snapshots)
  return {
    honesty: honestyOf(snapshots, feed.history, feed.currency),
    foretold: foretold(snapshots, feed.history, feed.currency),
    lookedBack: back.months,
    possible: back.possible,
  }
}

export const forecastHandlers: Handlers<typeof forecast, 'query' | 'command', Ctx> = {
  'forecast.read': (ctx, { isQuick }) => incomeForecast(ctx, isQuick ?? false),
  'forecast.month': (ctx, { month }) => forecastMonth(ctx, month),
  'forecast.actions': (ctx, { month }) => forecastActions(ctx, month),
  'forecast.scenarios': (ctx, { scenarios }) => forecastScenarios(ctx, scenarios),
  'forecast.choices': (ctx) => scenarioChoices(ctx),
  'forecast.past': (ctx, { months }) => pastForecasts(ctx, months),
  'forecast.plan': (ctx, wanted) => planAction(ctx, wanted),
  'forecast.keep': (ctx) => keep(ctx),
}
