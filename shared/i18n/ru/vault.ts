import type { vault as source } from '../en/vault.ts'
import type { Messages } from '../messages.ts'

export const vault: Messages<typeof source> = {
  errors: {},
}
