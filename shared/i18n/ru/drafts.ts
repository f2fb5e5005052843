import type { drafts as source } from '../en/drafts.ts'
import type { Messages } from '../messages.ts'

export const drafts: Messages<typeof source> = {
  errors: {},
}
