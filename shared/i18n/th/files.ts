import type { files as source } from '../en/files.ts'
import type { Messages } from '../messages.ts'

export const files: Messages<typeof source> = {
  errors: {},
}
