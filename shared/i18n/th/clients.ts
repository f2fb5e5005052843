import type { clients as source } from '../en/clients.ts'
import type { Messages } from '../messages.ts'

export const clients: Messages<typeof source> = {
  errors: {},
}
