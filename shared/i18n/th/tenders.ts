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
  days,
  errors: {
    clientMissing: () => 'กรุณาเลือกผู้จัดประมูล',
    titleEmpty: () => 'กรุณาระบุว่าประมูลเรื่องอะไร',
    daysOutOfOrder: (p) => `“${dayName(p.later)}” อยู่ก่อน “${dayName(p.earlier)}”`,
    noStepForward: () => 'งานประมูลอยู่ขั้นสุดท้ายแล้ว',
    noStepBack: () => 'งานประมูลอยู่ขั้นแรกแล้ว',
  },
}
