import type { ImportsErrors } from '../../contract/imports.ts'
import type { ErrorMessages } from '../messages.ts'

export const imports = {
  errors: {
    unreadable: (p) =>
      `${p.name} can’t be read as a table. Save it as CSV or Excel (.xlsx) and choose it again.`,
    empty: (p) => `${p.name} holds no rows.`,
    nameColumnMissing: () => 'Say which column holds the client’s name.',
    amountColumnMissing: () => 'Say which column holds the amount.',
    dateColumnMissing: () => 'Say which column holds the date or month.',
  } satisfies ErrorMessages<ImportsErrors>,
}
