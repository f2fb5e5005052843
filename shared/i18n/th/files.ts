import type { files as source } from '../en/files.ts'
import type { Messages } from '../messages.ts'

export const files: Messages<typeof source> = {
  errors: {
    folderUnreadable: (p) => `เปิดดูโฟลเดอร์ ${p.path} ไม่ได้ โปรดเลือกโฟลเดอร์อื่น`,
  },
  titles: {
    book: 'เปิดสมุด',
    'new-book': 'จะเก็บสมุดไว้ที่ไหน',
    backup: 'เลือกไฟล์สำรอง',
    folder: 'เลือกโฟลเดอร์',
    pdf: 'บันทึกเป็น PDF',
    csv: 'เลือกไฟล์ตาราง',
    image: 'เลือกรูปภาพ',
    picture: 'บันทึกรูปภาพ',
    docx: 'บันทึกเอกสาร Word',
    eml: 'บันทึกอีเมล',
    calendar: 'ไฟล์ปฏิทิน',
    json: 'ไฟล์ข้อมูล',
    copy: 'บันทึกสำเนา',
  },
  folder: 'โฟลเดอร์',
  path: 'เส้นทางโฟลเดอร์',
  name: 'ชื่อไฟล์',
  up: 'ขึ้นหนึ่งระดับ',
  go: 'ไป',
  list: 'โฟลเดอร์และไฟล์',
  emptyFolder: 'ไม่มีสิ่งที่เลือกได้ในโฟลเดอร์นี้',
  isFolder: 'โฟลเดอร์',
  open: 'เปิด',
  save: 'บันทึกที่นี่',
  choose: 'เลือกโฟลเดอร์นี้',
  size: 'ขนาด',
  changed: 'แก้ไขเมื่อ',
  exists: 'มีไฟล์ชื่อนี้อยู่แล้ว และจะถูกแทนที่',
  existsBook: 'มีสมุดชื่อนี้อยู่แล้ว โปรดตั้งชื่ออื่น',
}
