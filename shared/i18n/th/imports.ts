import type { imports as source } from '../en/imports.ts'
import type { Messages } from '../messages.ts'

export const imports: Messages<typeof source> = {
  errors: {
    unreadable: (p) => `อ่าน ${p.name} เป็นตารางไม่ได้ กรุณาบันทึกเป็น CSV หรือ Excel (.xlsx) แล้วเลือกใหม่`,
    empty: (p) => `${p.name} ไม่มีข้อมูล`,
    nameColumnMissing: () => 'กรุณาระบุคอลัมน์ที่เป็นชื่อลูกค้า',
    amountColumnMissing: () => 'กรุณาระบุคอลัมน์ที่เป็นยอดเงิน',
    dateColumnMissing: () => 'กรุณาระบุคอลัมน์ที่เป็นวันที่หรือเดือน',
  },
}
