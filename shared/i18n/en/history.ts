import type { HistoryErrors } from '../../contract/history.ts'
import type { ErrorMessages } from '../messages.ts'

export const history = {
  errors: {
    nothingToUndo: () => 'There is nothing to undo.',
    nothingToRedo: () => 'There is nothing to redo.',
    changedSince: (p) => `“${p.title}” has been changed since. Undo the later change first.`,
    stillUsed: (p) => `“${p.title}” is used elsewhere and has to stay.`,
  } satisfies ErrorMessages<HistoryErrors>,
}
