import type { tenders as source } from '../en/tenders.ts'
import type { Messages } from '../messages.ts'

const days = {
  announcedOn: 'วันประกาศ',
  questionsUntil: 'ถามได้ถึง',
  submitBy: 'ยื่นภายใน',
  opensOn: 'วันเปิดซอง',
  decidesOn: 'วันตัดสิน',
}

const dayName = (day: string) => (days as Readonly<Record<string, string>>)[day] ?? day

export const tenders: Messages<typeof source> = {
  title: 'งานประมูล',
  new: 'งานประมูลใหม่',
  edit: 'งานประมูล',
  change: 'แก้ไข',
  trash: 'ย้ายไปถังขยะ',
  trashed: 'ย้ายงานประมูลไปถังขยะแล้ว',
  saved: 'บันทึกงานประมูลแล้ว',
  movedTo: (stage) => `งานประมูล: ${stage}`,
  stages: {
    watching: 'ติดตาม',
    preparing: 'เตรียมเอกสาร',
    submitted: 'ยื่นแล้ว',
    won: 'ได้งาน',
    lost: 'ไม่ได้งาน',
    dropped: 'ไม่เข้าร่วม',
  },
  stage: 'ขั้น',
  next: 'ถัดไป',
  dates: 'กำหนดการประมูล',
  missed: 'เลยกำหนด',
  decides: 'ใครตัดสิน',
  fields: {
    title: 'ประมูลเรื่องอะไร',
    client: 'ผู้จัด',
    number: 'เลขที่',
    place: 'ประกาศที่ไหน',
    budget: 'ราคากลาง',
    security: 'หลักประกันซอง',
    deal: 'ดีล',
    currency: 'สกุลเงิน',
    deciders: 'ผู้ตัดสินอื่น',
    criteria: 'เกณฑ์ตัดสิน',
    notes: 'บันทึก',
  },
  empty: {
    title: 'ยังไม่มีงานประมูล',
    text: 'เก็บว่าเงินกำลังเคลื่อนที่ไหน กำหนดการ เงื่อนไข และใครเป็นผู้ตัดสิน วันสำคัญถัดไปอยู่บนสุด',
  },
  actions: { open: 'เปิดหน้างานประมูล' },
  days,
  errors: {
    clientMissing: () => 'กรุณาเลือกผู้จัดประมูล',
    titleEmpty: () => 'กรุณาระบุว่าประมูลเรื่องอะไร',
    daysOutOfOrder: (p) => `“${dayName(p.later)}” อยู่ก่อน “${dayName(p.earlier)}”`,
    noStepForward: () => 'งานประมูลอยู่ขั้นสุดท้ายแล้ว',
    noStepBack: () => 'งานประมูลอยู่ขั้นแรกแล้ว',
  },
}
