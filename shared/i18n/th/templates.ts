import type { templates as source } from '../en/templates.ts'
import type { Messages } from '../messages.ts'

export const templates: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'กรุณาตั้งชื่อ',
    fileTooLarge: ({ limit }) => `ไฟล์ใหญ่เกินไป ขนาดสูงสุดคือ ${Math.round(limit / 1_000_000)} MB`,
    notAPicture: () => 'ไฟล์นี้ไม่ใช่รูป PNG หรือ JPEG',
  },
}
