import type { VaultErrors } from '../../contract/vault.ts'
import type { ErrorMessages } from '../messages.ts'

export const vault = {
  errors: {} satisfies ErrorMessages<VaultErrors>,
}
