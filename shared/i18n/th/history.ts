import type { history as source } from '../en/history.ts'
import type { Messages } from '../messages.ts'

export const history: Messages<typeof source> = {
  errors: {
    nothingToUndo: () => 'ไม่มีอะไรให้เลิกทำ',
    nothingToRedo: () => 'ไม่มีอะไรให้ทำซ้ำ',
    changedSince: (p) => `“${p.title}” ถูกแก้ไขหลังจากนั้น กรุณาเลิกทำการแก้ไขล่าสุดก่อน`,
    stillUsed: (p) => `“${p.title}” ถูกใช้อยู่ที่อื่น จึงต้องเก็บไว้`,
  },
}
