import type { appraisal as source } from '../en/appraisal.ts'
import type { Messages } from '../messages.ts'

export const appraisal: Messages<typeof source> = {
  errors: {
    reasonMissing: () => 'กรุณาระบุสาเหตุที่เสียลูกค้า เหตุผลมีค่ามากกว่าสถานะ',
  },
}
