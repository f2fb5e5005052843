import type { commission as source } from '../en/commission.ts'
import type { Messages } from '../messages.ts'

export const commission: Messages<typeof source> = {
  errors: {
    ruleNameEmpty: () => 'กรุณาใส่ชื่อกติกา',
    ruleEndsBeforeStart: () => 'วันสิ้นสุดของกติกาอยู่ก่อนวันเริ่ม',
    dayMissing: () => 'กรุณาใส่วันที่ของสถานะนี้',
  },
}
