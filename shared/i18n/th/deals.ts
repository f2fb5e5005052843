import type { deals as source } from '../en/deals.ts'
import type { Messages } from '../messages.ts'

export const deals: Messages<typeof source> = {
  errors: {
    titleEmpty: () => 'กรุณาใส่ชื่อดีล',
    clientMissing: () => 'กรุณาเลือกลูกค้าของดีลนี้',
    companyNameEmpty: () => 'กรุณาใส่ชื่อบริษัท',
  },
}
