import type { history as source } from '../en/history.ts'
import type { Messages } from '../messages.ts'

export const history: Messages<typeof source> = {
  trash: {
    title: 'ถังขยะ',
    label: 'รายการในถังขยะ',
    empty: { title: 'ถังขยะว่าง', text: 'สิ่งที่ลบจะรออยู่ที่นี่ และนำกลับได้' },
    columns: { title: 'รายการ', kind: 'ประเภท', deletedAt: 'ลบเมื่อ' },
    restore: 'นำกลับ',
    restored: (title) => `นำ ${title} กลับแล้ว`,
    purge: 'ลบถาวร',
    purgeAll: 'ล้างถังขยะ',
    sureTitle: 'ลบถาวรหรือไม่',
    sure: (n) => `จะลบ ${n} รายการ`,
    sureAgain: 'นำกลับไม่ได้อีก มีเพียงข้อมูลสำรองเท่านั้นที่ยังเก็บไว้',
    confirmWord: 'เข้าใจว่านำกลับไม่ได้',
    purged: (n) => `ลบแล้ว ${n} รายการ`,
  },
  tables: {
    client: 'ลูกค้า',
    person: 'บุคคล',
    job: 'ตำแหน่ง',
    visit: 'นัดหมาย',
    visit_series: 'นัดหมายที่เกิดซ้ำ',
    calendar_link: 'รายการเชื่อมกับปฏิทิน',
    product: 'สินค้า',
    proposal: 'ใบเสนอราคา',
    proposal_line: 'รายการในใบเสนอราคา',
    company: 'บริษัท',
    deal: 'ดีล',
    sales_order: 'คำสั่งซื้อ',
    invoice: 'ใบแจ้งหนี้',
    payment: 'การชำระเงิน',
    commission_rule: 'กติกาค่าคอมมิชชัน',
    commission_entry: 'ค่าคอมมิชชัน',
  },
  errors: {
    nothingToUndo: () => 'ไม่มีอะไรให้เลิกทำ',
    nothingToRedo: () => 'ไม่มีอะไรให้ทำซ้ำ',
    changedSince: (p) => `“${p.title}” ถูกแก้ไขหลังจากนั้น กรุณาเลิกทำการแก้ไขล่าสุดก่อน`,
    stillUsed: (p) => `“${p.title}” ถูกใช้อยู่ที่อื่น จึงต้องเก็บไว้`,
  },
}
