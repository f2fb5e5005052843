import type { today as source } from '../en/today.ts'
import type { Messages } from '../messages.ts'

export const today: Messages<typeof source> = {
  errors: {},
}
