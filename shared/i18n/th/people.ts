import type { people as source } from '../en/people.ts'
import type { Messages } from '../messages.ts'

export const people: Messages<typeof source> = {
  new: 'เพิ่มบุคคล',
  edit: 'แก้ไขข้อมูลบุคคล',
  open: (name) => `แก้ไข ${name}`,
  trash: 'ย้ายไปถังขยะ',
  trashed: (name) => `ย้าย ${name} ไปถังขยะแล้ว`,
  saved: (name) => `บันทึก ${name} แล้ว`,
  fields: {
    name: 'ชื่อ',
    title: 'ตำแหน่ง',
    department: 'แผนก',
    phone: 'โทรศัพท์',
    email: 'อีเมล',
    birthday: 'วันเกิด',
    birthdayHint: 'ใส่แค่วันกับเดือนก็ได้ เช่น 24.11',
    badBirthday: 'ไม่มีวันนี้ในปฏิทิน',
    isMain: 'ผู้ติดต่อหลัก',
    power: 'น้ำหนักในการตัดสินใจ',
    support: 'ท่าทีต่อเรา',
    stage: 'ความสัมพันธ์',
    howToDeal: 'ควรคุยอย่างไร',
    notes: 'บันทึก',
    tags: 'แท็ก',
  },
  main: 'ผู้ติดต่อหลัก',
  power: { '1': 'แทบไม่มี', '2': 'น้อย', '3': 'มีคนถามความเห็น', '4': 'มีน้ำหนักมาก', '5': 'เป็นผู้ตัดสินใจ' },
  support: { '-2': 'ต่อต้านเรา', '-1': 'ยังไม่เชื่อ', '0': 'เป็นกลาง', '1': 'สนับสนุน', '2': 'ผลักดันให้เรา' },
  stage: { none: 'ยังไม่พบ', contact: 'ติดต่อแล้ว', known: 'รู้จักกัน', loyal: 'ไว้วางใจ', close: 'สนิท' },
  notJudged: 'ยังไม่ประเมิน',
  errors: {
    nameEmpty: () => 'กรุณาใส่ชื่อบุคคล',
    endsBeforeStart: () => 'วันสิ้นสุดอยู่ก่อนวันเริ่ม กรุณาตรวจวันที่ทั้งสอง',
    dayAhead: () => 'ยังไม่รู้ท่าทีในอนาคต กรุณาเลือกวันนี้หรือวันก่อนหน้า',
  },
}
