import type { orders as source } from '../en/orders.ts'
import { quantityIn } from '../error-values.ts'
import type { Messages } from '../messages.ts'

export const orders: Messages<typeof source> = {
  errors: {
    incomplete: () => 'คำสั่งซื้อต้องมีลูกค้า วันที่ และยอดเงิน',
    promisedBeforeOrdered: () => 'วันที่สัญญาว่าจะส่งอยู่ก่อนวันที่สั่งซื้อ',
    deliveredBeforeOrdered: () => 'วันที่ส่งของอยู่ก่อนวันที่สั่งซื้อ',
    deliveredInFuture: () => 'บันทึกการส่งของล่วงหน้าไม่ได้',
    deliveredTooMuch: (p) => `“${p.name}” เหลือที่ต้องส่งอีก ${quantityIn('th', p.openMilli)} เท่านั้น`,
    nothingDelivered: () => 'กรุณาใส่จำนวนที่ส่งถึงแล้ว',
    lineDelivered: (p) => `“${p.name}” มีการส่งของหรือมีใบบันทึกแล้ว จึงลบไม่ได้`,
    returnedTooMuch: (p) => `“${p.name}” คืนได้ไม่เกิน ${quantityIn('th', p.deliveredMilli)} ตามจำนวนที่ส่งถึง`,
    actBeforeOrdered: () => 'วันที่ในใบบันทึกอยู่ก่อนวันที่สั่งซื้อ',
    actOverAmount: () => 'ยอดรวมของใบบันทึกทั้งหมดจะเกินยอดคำสั่งซื้อ',
    noStepForward: () => 'คำสั่งซื้ออยู่ขั้นสุดท้ายแล้ว',
    noStepBack: () => 'คำสั่งซื้ออยู่ขั้นแรกแล้ว',
  },
}
