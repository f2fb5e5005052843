import type { commission as source } from '../en/commission.ts'
import type { Messages } from '../messages.ts'

export const commission: Messages<typeof source> = {
  errors: {},
}
