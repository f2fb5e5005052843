import type { TemplatesErrors } from '../../contract/templates.ts'
import type { ErrorMessages } from '../messages.ts'

export const templates = {
  errors: {
    nameEmpty: () => 'Give it a name.',
    fileTooLarge: ({ limit }) => `The file is too large; ${Math.round(limit / 1_000_000)} MB are the most.`,
    notAPicture: () => 'This is not a PNG or JPEG picture.',
  } satisfies ErrorMessages<TemplatesErrors>,
}
