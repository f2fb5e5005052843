import type { SearchErrors } from '../../contract/search.ts'
import type { ErrorMessages } from '../messages.ts'

export const search = {
  errors: {} satisfies ErrorMessages<SearchErrors>,
}
