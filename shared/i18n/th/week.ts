import type { week as source } from '../en/week.ts'
import type { Messages } from '../messages.ts'

export const week: Messages<typeof source> = {
  more: 'คำสั่งอื่นของสัปดาห์นี้',
  verbs: { suggest: 'ช่วยจัดสัปดาห์' },
  suggest: {
    label: 'การเข้าพบที่แนะนำ',
    reckoning: 'กำลังหาสัปดาห์ที่ดีที่สุด…',
    stop: 'หยุด',
    found: (n) => `จัดได้อีก ${n} นัด ยังไม่ได้ลงตาราง`,
    none: 'ยังไม่มีอะไรแนะนำ ทุกคนที่รออยู่มีวันนัดแล้ว หรือเวลาว่างไม่พอ',
    taken: 'จัดการคำแนะนำครบทุกข้อแล้ว',
    left: (n) => `เวลาไม่พอสำหรับอีก ${n} ราย`,
    acceptAll: 'รับทั้งหมด',
    another: 'ขอแบบอื่น',
    dismissAll: 'ไม่ใช้',
    accepted: (n) => `ลงตารางแล้ว ${n} นัด`,
    accept: (client, day, from, to, reason) => `รับคำแนะนำ ${client} ${day} ${from} ถึง ${to} ${reason}`,
    dismiss: (client) => `ไม่เอานัดนี้ ${client}`,
    dueSoon: (due) => `ครบรอบ${due}`,
  },
}
