import type { contracts as source } from '../en/contracts.ts'
import type { Messages } from '../messages.ts'

export const contracts: Messages<typeof source> = {
  errors: {
    clientMissing: () => 'กรุณาเลือกลูกค้าของสัญญานี้',
    titleEmpty: () => 'กรุณาระบุว่าเป็นสัญญาเรื่องอะไร',
    endsBeforeStart: () => 'วันสิ้นสุดสัญญาอยู่ก่อนวันเริ่ม',
    signedMissing: () => 'สัญญาที่ลงนามแล้วต้องมีวันที่ลงนาม',
    textEmpty: () => 'กรุณาระบุว่าต้องทำอะไร',
    noTerm: () => 'การต่อสัญญาต้องมีวันสิ้นสุดและจำนวนเดือนที่ต่อ',
    noStepForward: () => 'สัญญาอยู่ขั้นสุดท้ายแล้ว',
    noStepBack: () => 'สัญญาอยู่ขั้นแรกแล้ว',
  },
}
