import type { ForecastErrors } from '../../contract/forecast.ts'
import type { ErrorMessages } from '../messages.ts'

export const forecast = {
  errors: {} satisfies ErrorMessages<ForecastErrors>,
}
