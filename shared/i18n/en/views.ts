import type { ViewsErrors } from '../../contract/views.ts'
import type { ErrorMessages } from '../messages.ts'

export const views = {
  errors: {
    nameEmpty: () => 'Give the view a name.',
  } satisfies ErrorMessages<ViewsErrors>,
}
