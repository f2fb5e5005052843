import type { timeline as source } from '../en/timeline.ts'
import type { Messages } from '../messages.ts'

export const timeline: Messages<typeof source> = {
  title: 'สิ่งที่เกิดขึ้น',
  empty: 'ยังไม่มีอะไร การติดต่อ คำสั่งซื้อ การชำระเงิน และบันทึกจะเรียงตามวันที่นี่',
  more: 'แสดงเพิ่ม',
  kinds: {
    visit: 'การติดต่อ',
    order: 'คำสั่งซื้อ',
    proposal: 'ใบเสนอราคา',
    payment: 'การชำระเงิน',
    claim: 'ข้อร้องเรียน',
    promise: 'คำสัญญา',
    occasion: 'การอบรมและกิจกรรม',
    note: 'บันทึก',
    document: 'เอกสาร',
    change: 'การแก้ไข',
  },
  errors: {},
}
