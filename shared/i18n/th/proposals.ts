import type { proposals as source } from '../en/proposals.ts'
import type { Messages } from '../messages.ts'

export const proposals: Messages<typeof source> = {
  template: {
    title: (client) => `ใบเสนอราคาสำหรับ ${client}`,
    introduction: (_client) => 'ขอขอบคุณที่ให้ความสนใจ เรายินดีเสนอราคาตามที่ได้หารือกันไว้ดังนี้',
    terms: 'ยืนราคาถึงวันที่ระบุข้างต้น ชำระเงินภายใน 30 วันนับจากวันที่ในใบแจ้งหนี้ กำหนดส่งสินค้าจะยืนยันเมื่อได้รับคำสั่งซื้อ',
  },
  document: {
    kind: 'ใบเสนอราคา',
    number: 'เลขที่',
    issued: 'วันที่',
    validUntil: 'ยืนราคาถึง',
    from: 'ผู้เสนอราคา',
    to: 'เรียน',
    taxId: 'เลขประจำตัวผู้เสียภาษี',
    no: 'ลำดับ',
    item: 'รายการ',
    quantity: 'จำนวน',
    price: 'ราคาต่อหน่วย',
    discount: 'ส่วนลด',
    vat: 'VAT',
    sum: 'จำนวนเงิน',
    optional: '(ทางเลือก ไม่รวมในยอด)',
    subtotal: 'รวมเป็นเงิน',
    totalDiscount: (percent) => `ส่วนลด ${percent}`,
    net: 'ยอดหลังหักส่วนลด',
    vatOf: (percent) => `ภาษีมูลค่าเพิ่ม ${percent}`,
    total: 'ยอดรวมทั้งสิ้น',
    page: 'หน้า',
    signedSeller: 'ลงชื่อผู้เสนอราคา',
    signedBuyer: 'ลงชื่อผู้สั่งซื้อ',
  },
  errors: {
    frozen: () => 'ใบเสนอราคานี้ส่งแล้วและคงไว้ตามที่ลูกค้าเห็น หากต้องการแก้ให้ทำฉบับใหม่',
    noLines: () => 'ใบเสนอราคายังไม่มีรายการ กรุณาเพิ่มสิ่งที่เสนอก่อน',
    validBeforeIssued: () => 'วันสิ้นสุดการยืนราคาอยู่ก่อนวันที่ออกใบเสนอราคา',
  },
}
