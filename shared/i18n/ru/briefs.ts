import type { briefs as source } from '../en/briefs.ts'
import type { Messages } from '../messages.ts'

export const briefs: Messages<typeof source> = {
  errors: {},
}
