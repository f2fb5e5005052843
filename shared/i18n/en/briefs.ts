import type { BriefsErrors } from '../../contract/briefs.ts'
import type { ErrorMessages } from '../messages.ts'

export const briefs = {
  errors: {} satisfies ErrorMessages<BriefsErrors>,
}
