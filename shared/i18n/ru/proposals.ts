import type { proposals as source } from '../en/proposals.ts'
import type { Messages } from '../messages.ts'

export const proposals: Messages<typeof source> = {
  errors: {},
}
