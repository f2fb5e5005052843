import type { imports as source } from '../en/imports.ts'
import type { Messages } from '../messages.ts'

export const imports: Messages<typeof source> = {
  errors: {},
}
