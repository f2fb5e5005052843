import type { settings as source } from '../en/settings.ts'
import type { Messages } from '../messages.ts'

export const settings: Messages<typeof source> = {
  errors: {
    dayEndsBeforeStart: () => 'เวลาเลิกงานอยู่ก่อนเวลาเริ่มงาน',
    unknownZone: (p) => `ไม่มีเขตเวลาชื่อ ${p.zone}`,
  },
}
