import type { DraftsErrors } from '../../contract/drafts.ts'
import type { ErrorMessages } from '../messages.ts'

export const drafts = {
  errors: {} satisfies ErrorMessages<DraftsErrors>,
}
