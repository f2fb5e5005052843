import type { OrdersErrors } from '../../contract/orders.ts'
import type { ErrorMessages } from '../messages.ts'

export const orders = {
  errors: {} satisfies ErrorMessages<OrdersErrors>,
}
