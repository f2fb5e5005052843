import type { documents as source } from '../en/documents.ts'
import type { Messages } from '../messages.ts'

export const documents: Messages<typeof source> = {
  errors: {
    empty: (p) => `${p.name} เป็นไฟล์ว่าง ไม่มีอะไรให้เก็บ`,
    tooLarge: (p) => `${p.name} ใหญ่กว่า ${p.megabytes} MB จึงไม่ได้เก็บไว้ ปรับขนาดสูงสุดได้ในการตั้งค่า`,
    damaged: (p) => `อ่านเนื้อหาของ ${p.name} ได้ไม่ครบ กู้คืนจากข้อมูลสำรองเพื่อให้ได้คืนมา`,
  },
}
