import type { Handlers } from '../../../shared/contract/define.ts'
import type { forecast } from '../../../shared/contract/forecast.ts'
import type { Ctx } from '../../core/context.ts'
import { incomeForecast } from './income.ts'

export const forecastHandlers: Handlers<typeof forecast, 'query' | 'command', Ctx> = {
  'forecast.income': (ctx) => incomeForecast(ctx),
}
