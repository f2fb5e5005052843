import type { ClientsErrors } from '../../contract/clients.ts'
import type { ErrorMessages } from '../messages.ts'

export const clients = {
  errors: {
    nameEmpty: () => 'Give the client a name.',
    idealAfterLongest: () => 'The usual interval is longer than the longest one. Swap them or change one.',
  } satisfies ErrorMessages<ClientsErrors>,
}
