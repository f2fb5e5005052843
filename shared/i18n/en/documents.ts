import type { DocumentsErrors } from '../../contract/documents.ts'
import type { ErrorMessages } from '../messages.ts'

export const documents = {
  errors: {
    empty: (p) => `${p.name} is empty. There is nothing to keep.`,
    tooLarge: (p) =>
      `${p.name} is larger than ${p.megabytes} MB and was not taken. The limit is in Settings.`,
    damaged: (p) => `The content of ${p.name} can’t be read whole. Restore a backup to get it back.`,
  } satisfies ErrorMessages<DocumentsErrors>,
}
