import type { people as source } from '../en/people.ts'
import type { Messages } from '../messages.ts'

export const people: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'กรุณาใส่ชื่อบุคคล',
  },
}
