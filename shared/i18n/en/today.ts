import type { TodayErrors } from '../../contract/today.ts'
import type { ErrorMessages } from '../messages.ts'

export const today = {
  errors: {} satisfies ErrorMessages<TodayErrors>,
}
