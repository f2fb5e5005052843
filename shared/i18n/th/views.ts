import type { views as source } from '../en/views.ts'
import type { Messages } from '../messages.ts'

export const views: Messages<typeof source> = {
  button: 'มุมมอง',
  none: 'ยังไม่มีมุมมองที่บันทึกไว้ จัดตัวกรอง คอลัมน์ และลำดับ แล้วตั้งชื่อ',
  name: 'บันทึกมุมมองนี้ชื่อ',
  saved: (name) => `บันทึก ${name} แล้ว`,
  remove: (name) => `ลบมุมมอง ${name}`,
  trashed: 'ย้ายมุมมองไปถังขยะแล้ว',
  errors: {
    nameEmpty: () => 'กรุณาตั้งชื่อมุมมอง',
  },
}
