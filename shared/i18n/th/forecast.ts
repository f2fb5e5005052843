import type { forecast as source } from '../en/forecast.ts'
import type { Messages } from '../messages.ts'

export const forecast: Messages<typeof source> = {
  errors: {},
}
