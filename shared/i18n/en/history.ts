import type { HistoryErrors } from '../../contract/history.ts'
import type { ErrorMessages } from '../messages.ts'

export const history = {
  errors: {} satisfies ErrorMessages<HistoryErrors>,
}
