import type { travel as source } from '../en/travel.ts'
import type { Messages } from '../messages.ts'

export const travel: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'ตั้งชื่อสถานที่ก่อน',
    samePlace: () => 'เวลาเดินทางภายในที่เดียวกัน ให้กำหนดที่ตัวสถานที่',
  },
}
