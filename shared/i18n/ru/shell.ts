import type { shell as source } from '../en/shell.ts'
import type { Messages } from '../messages.ts'

export const shell: Messages<typeof source> = {
  product: 'Keybook',
}
