import type { FilesErrors } from '../../contract/files.ts'
import type { ErrorMessages } from '../messages.ts'

export const files = {
  errors: {} satisfies ErrorMessages<FilesErrors>,
}
