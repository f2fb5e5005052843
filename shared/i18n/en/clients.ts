import type { ClientsErrors } from '../../contract/clients.ts'
import type { ErrorMessages } from '../messages.ts'

export const clients = {
  errors: {} satisfies ErrorMessages<ClientsErrors>,
}
