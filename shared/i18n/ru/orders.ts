import type { orders as source } from '../en/orders.ts'
import type { Messages } from '../messages.ts'

export const orders: Messages<typeof source> = {
  errors: {
    incomplete: () => 'Для заказа нужны клиент, дата и сумма.',
  },
}
