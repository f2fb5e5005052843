import type { targets as source } from '../en/targets.ts'
import type { Messages } from '../messages.ts'

export const targets: Messages<typeof source> = {
  tab: 'เป้าหมาย',
  title: 'เป้าหมาย',
  open: 'เปิดเป้าหมาย',
  label: 'เป้าหมายของปี',
  measures: {
    volume: 'ยอดขาย',
    commission: 'ค่าคอมมิชชันที่ได้สิทธิ์',
    'active-clients': 'ลูกค้าที่ซื้อ',
    'new-clients': 'ลูกค้าใหม่',
    contacts: 'การเยี่ยมและโทร',
  },
  measure: 'เป้า',
  year: 'ปี',
  quarter: (n) => `ไตรมาส ${n}`,
  columns: { period: 'งวด', target: 'แผน', done: 'จริง', share: 'ทำได้', rate: 'ต้องทำ' },
  setTarget: (period) => `แผนของ ${period}`,
  fromParts: 'รวมจากเดือน',
  needWeek: (needed, soFar) => `สัปดาห์ละ ${needed} (ที่ผ่านมา ${soFar})`,
  needMonth: (needed, soFar) => `เดือนละ ${needed} (ที่ผ่านมา ${soFar})`,
  reached: 'ถึงเป้าแล้ว',
  saved: 'บันทึกเป้าแล้ว',
  pay: 'ผลของการทำได้ตามเป้าต่อรายได้',
  payOf: (plan, period) => `${plan} ${period}`,
  payRow: 'ทำได้',
  paySum: 'ได้รับ',
  payHint: 'ถ้ายอดขายต่อจากนี้ให้ผลเท่าที่ผ่านมา',
  payNone: 'ยังไม่มีแผนที่ดูเป้า ตั้งตัวคูณหรือโบนัสตามผลเทียบเป้าได้ในแผน',
  errors: {},
}
