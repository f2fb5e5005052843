import type { planner as source } from '../en/planner.ts'
import type { Messages } from '../messages.ts'

export const planner: Messages<typeof source> = {
  errors: {},
}
