import type { search as source } from '../en/search.ts'
import type { Messages } from '../messages.ts'

export const search: Messages<typeof source> = {
  errors: {},
}
