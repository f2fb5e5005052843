import type { orders as source } from '../en/orders.ts'
import type { Messages } from '../messages.ts'

export const orders: Messages<typeof source> = {
  errors: {
    incomplete: () => 'คำสั่งซื้อต้องมีลูกค้า วันที่ และยอดเงิน',
  },
}
