import type { planner as source } from '../en/planner.ts'
import type { Messages } from '../messages.ts'

export const planner: Messages<typeof source> = {
  errors: {
    endsBeforeStart: () => 'เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม',
    tooLong: (p) => `หนึ่งรายการยาวได้ไม่เกิน ${p.hours} ชั่วโมง`,
    noSuchTime: (p) => `วันนั้นไม่มีเวลา ${p.at.slice(11, 16)} เพราะปรับนาฬิกาไปข้างหน้า กรุณาเลือกเวลาอื่น`,
    incomplete: () => 'กรุณาเลือกลูกค้า หรือบอกว่าใช้เวลานี้ทำอะไร',
  },
}
