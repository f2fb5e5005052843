import type { appraisal as source } from '../en/appraisal.ts'
import type { Messages } from '../messages.ts'

export const appraisal: Messages<typeof source> = {
  title: 'มูลค่าของลูกค้ารายนี้',
  card: 'เป็นลูกค้ารายสำคัญหรือไม่',
  of: (points, known) => `${points} จาก 5 คิดจาก ${known} ใน 6 เกณฑ์`,
  verdicts: { key: 'ลูกค้ารายสำคัญ', promising: 'อาจเป็นได้', ordinary: 'ลูกค้าทั่วไป' },
  criteria: {
    size: 'สัดส่วนในยอดขายของคุณ',
    profit: 'สัดส่วนในกำไรของคุณ',
    growth: 'การเติบโตจากปีก่อน',
    leadsMarket: 'เป็นผู้นำตลาด',
    opensGrowth: 'เปิดทางเติบโตใหม่',
    reliesOnUs: 'เห็นเราเป็นคู่ค้าที่เชื่อถือได้',
  },
  notKnown: 'ไม่ทราบ',
  value: 'มูลค่าของความสัมพันธ์',
  noMargin: 'กรุณาใส่กำไรต่อปี ยอดขายปีที่ผ่านมาไม่มีต้นทุนระบุไว้',
  valueText: (value, years) => `${value} เป็นเงินวันนี้ ตลอด ${years} ปี`,
  inputs: {
    marginMinor: 'กำไรต่อปี',
    growthPpm: 'เติบโตต่อปี',
    stayPpm: 'โอกาสอยู่ต่อแต่ละปี',
    discountPpm: 'ต้นทุนเงินต่อปี',
    years: 'จำนวนปี',
  },
  origins: { own: 'ของคุณ', reckoned: 'คำนวณ', assumed: 'สมมติ' },
  columns: { year: 'ปีที่', margin: 'กำไร', stay: 'ยังอยู่', discount: 'ค่าวันนี้', present: 'มูลค่าปัจจุบัน' },
  sway: (rows, columns) => `หากเป็นอย่างอื่น: ${rows} (ลงล่าง) ${columns} (ไปขวา)`,
  saved: 'บันทึกแล้ว',
  standing: {
    title: 'สถานะและเหตุผล',
    change: 'เปลี่ยนสถานะ',
    empty: 'ยังไม่มีการเปลี่ยนสถานะ',
    stage: 'ขั้น',
    since: 'ตั้งแต่',
    reason: 'เหตุผล',
    stages: {
      spotted: 'พบแล้ว',
      studied: 'ศึกษาแล้ว',
      contacted: 'ติดต่อแล้ว',
      met: 'พบกันแล้ว',
      offered: 'ได้ข้อเสนอแล้ว',
      trial: 'กำลังทดลอง',
    },
  },
  errors: {
    reasonMissing: () => 'กรุณาระบุสาเหตุที่เสียลูกค้า เหตุผลมีค่ามากกว่าสถานะ',
  },
}
