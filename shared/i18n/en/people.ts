import type { PeopleErrors } from '../../contract/people.ts'
import type { ErrorMessages } from '../messages.ts'

export const people = {
  errors: {
    nameEmpty: () => 'Give the person a name.',
  } satisfies ErrorMessages<PeopleErrors>,
}
