import type { views as source } from '../en/views.ts'
import type { Messages } from '../messages.ts'

export const views: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'กรุณาตั้งชื่อมุมมอง',
  },
}
