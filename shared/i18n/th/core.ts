import type { core as source } from '../en/core.ts'
import type { Messages } from '../messages.ts'

export const core: Messages<typeof source> = {
  errors: {
    unknownCall: (p) => `โปรแกรมเรียกใช้ฟังก์ชันที่ไม่รู้จัก (${p.name}) โปรดเปิดโปรแกรมใหม่`,
    badInput: (p) => `ค่านี้ใช้ไม่ได้: ${p.field} ${p.problem}`,
    textTooLong: (p) =>
      `“${p.start}…” มี ${p.length.toLocaleString('en')} ตัวอักษร เก็บได้ไม่เกิน ${p.limit.toLocaleString('en')} ข้อความยังอยู่ครบ โปรดย่อให้สั้นลง`,
    notCurrency: (p) => `“${p.typed}” ไม่ใช่สกุลเงิน โปรดใส่ตัวอักษรสามตัว เช่น THB`,
    cancelled: () => 'หยุดแล้ว ไม่มีอะไรเปลี่ยนแปลง',
    notFound: () => 'ไม่มีรายการนี้ในสมุดแล้ว',
    unexpected: (p) => `เกิดข้อผิดพลาดภายในโปรแกรม ข้อมูลไม่ถูกเปลี่ยนแปลง (${p.name}: ${p.detail})`,
    stopped: () => 'โปรแกรมกำลังปิด',
    fileNotWritten: (p) => `เขียนไฟล์ ${p.path} ไม่ได้ ${p.reason}`,
  },
}
