import type { PeopleErrors } from '../../contract/people.ts'
import type { ErrorMessages } from '../messages.ts'

export const people = {
  errors: {} satisfies ErrorMessages<PeopleErrors>,
}
