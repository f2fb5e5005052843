import type { history as source } from '../en/history.ts'
import type { Messages } from '../messages.ts'

export const history: Messages<typeof source> = {
  errors: {
    nothingToUndo: () => 'Отменять нечего.',
    nothingToRedo: () => 'Повторять нечего.',
    changedSince: (p) => `«${p.title}» с тех пор изменяли. Сначала отмените более позднее изменение.`,
    stillUsed: (p) => `«${p.title}» используется в других записях и должно остаться.`,
  },
}
