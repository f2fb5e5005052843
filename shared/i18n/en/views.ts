import type { ViewsErrors } from '../../contract/views.ts'
import type { ErrorMessages } from '../messages.ts'

export const views = {
  button: 'Views',
  none: 'No view is saved yet. Arrange filter, columns and order, then give them a name.',
  name: 'Save this view as',
  saved: (name: string) => `${name} is saved.`,
  remove: (name: string) => `Remove the view ${name}`,
  trashed: 'The view is in the trash.',
  errors: {
    nameEmpty: () => 'Give the view a name.',
  } satisfies ErrorMessages<ViewsErrors>,
}
