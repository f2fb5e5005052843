import type { relations as source } from '../en/relations.ts'
import type { Messages } from '../messages.ts'

export const relations: Messages<typeof source> = {
  errors: {
    withOneself: () => 'กรุณาเลือกคนสองคนที่ต่างกัน',
    endsBeforeStart: () => 'วันสิ้นสุดอยู่ก่อนวันเริ่ม กรุณาตรวจวันที่ทั้งสอง',
    circle: (p) => `${p.name} จะกลายเป็นหัวหน้าของตัวเองผ่านคนอื่น กรุณากลับทิศความสัมพันธ์ข้อใดข้อหนึ่ง`,
    titleEmpty: () => 'กรุณาบอกสั้น ๆ ว่าเป็นเรื่องอะไร',
  },
}
