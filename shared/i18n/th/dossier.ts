import type { dossier as source } from '../en/dossier.ts'
import type { Messages } from '../messages.ts'

export const dossier: Messages<typeof source> = {
  errors: {
    empty: () => 'กรุณาเขียนข้อความก่อน รายการว่างไม่บอกอะไร',
    yearTwice: (p) => `มีตัวเลขของปี ${p.year} อยู่แล้ว กรุณาแก้ไขรายการเดิม`,
    groupTwice: (p) => `มี “${p.group}” จากผู้ขายรายนี้ในตารางแล้ว กรุณาแก้ไขช่องเดิม`,
    endsBeforeStart: () => 'วันสิ้นสุดอยู่ก่อนวันเริ่ม กรุณาตรวจสอบทั้งสองวัน',
    otherClient: () => 'รายการนี้เป็นของลูกค้ารายอื่น',
  },
}
