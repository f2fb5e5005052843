import type { history as source } from '../en/history.ts'
import type { Messages } from '../messages.ts'

export const history: Messages<typeof source> = {
  errors: {},
}
