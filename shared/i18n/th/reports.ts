import type { reports as source } from '../en/reports.ts'
import type { Messages } from '../messages.ts'

export const reports: Messages<typeof source> = {
  errors: {},
}
