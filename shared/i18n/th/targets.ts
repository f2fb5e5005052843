import type { targets as source } from '../en/targets.ts'
import type { Messages } from '../messages.ts'

export const targets: Messages<typeof source> = {
  title: 'เป้าหมาย',
  errors: {},
}
