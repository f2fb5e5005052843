import type { search as source } from '../en/search.ts'
import type { Messages } from '../messages.ts'

export const search: Messages<typeof source> = {
  title: 'ค้นหา',
  field: 'ค้นหาทั้งสมุด',
  all: 'ทั้งหมด',
  allOf: (kind, n) => `${kind}: ทั้งหมด ${n}`,
  count: (n) => `พบ ${n} รายการ`,
  type: 'พิมพ์บางส่วนของชื่อ หมายเลข หรือบันทึก ตัวอักษรเดียวก็พอ',
  none: 'ไม่พบในสมุด',
  noneText: 'ต้องพบทุกคำที่พิมพ์ ลองพิมพ์ให้น้อยลง',
  showAll: 'แสดงผลทั้งหมด',
  errors: {},
}
