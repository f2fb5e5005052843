import type { CommissionErrors } from '../../contract/commission.ts'
import type { ErrorMessages } from '../messages.ts'

export const commission = {
  errors: {} satisfies ErrorMessages<CommissionErrors>,
}
