import type { products as source } from '../en/products.ts'
import type { Messages } from '../messages.ts'

export const products: Messages<typeof source> = {
  title: 'รายการราคา',
  new: 'สินค้าใหม่',
  edit: 'แก้ไขสินค้า',
  label: 'สินค้า',
  filter: 'ค้นหาจากชื่อ รหัส หรือกลุ่ม',
  empty: { title: 'ยังไม่มีสินค้า', text: 'สินค้าในรายการนี้ใส่ลงใบเสนอราคาได้ด้วยสองปุ่ม' },
  noMatch: 'ไม่พบสินค้าที่ตรงกัน',
  saved: (name) => `บันทึก ${name} แล้ว`,
  trash: 'ย้ายไปถังขยะ',
  trashed: (name) => `ย้าย ${name} ไปถังขยะแล้ว`,
  fields: {
    name: 'ชื่อ',
    sku: 'รหัส',
    groupName: 'กลุ่ม',
    unit: 'หน่วย',
    currency: 'สกุลเงิน',
    priceMinor: 'ราคา',
    costMinor: 'ต้นทุน (ลูกค้าไม่เห็น)',
    vatPpm: 'VAT',
    notes: 'ข้อมูลสำหรับพูดคุย',
    endsOn: 'ขายถึงวันที่',
    pricedFrom: 'ราคานี้มีผลตั้งแต่',
  },
  notesHelp: 'จุดเด่น ข้อโต้แย้งที่ลูกค้ามักยกขึ้น และคำตอบ ข้อมูลนี้จะอยู่ในสรุปก่อนเข้าพบ',
  groups: 'ทุกกลุ่ม',
  import: 'นำเข้าราคา',
  ended: (day) => `ขายถึง ${day}`,
  tabs: { label: 'ส่วนของสินค้า', product: 'สินค้า', prices: 'ราคา' },
  errors: {
    nameEmpty: () => 'กรุณาใส่ชื่อสินค้า',
    priceNegative: () => 'ราคาต้องไม่ต่ำกว่าศูนย์',
  },
}
