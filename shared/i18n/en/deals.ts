import type { DealsErrors } from '../../contract/deals.ts'
import type { ErrorMessages } from '../messages.ts'

export const deals = {
  errors: {} satisfies ErrorMessages<DealsErrors>,
}
