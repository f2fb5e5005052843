import type { OrdersErrors } from '../../contract/orders.ts'
import type { ErrorMessages } from '../messages.ts'

export const orders = {
  errors: {
    incomplete: () => 'An order needs a client, a day and an amount.',
  } satisfies ErrorMessages<OrdersErrors>,
}
