import type { ImportsErrors } from '../../contract/imports.ts'
import type { ErrorMessages } from '../messages.ts'

export const imports = {
  errors: {} satisfies ErrorMessages<ImportsErrors>,
}
