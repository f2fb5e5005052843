import type { SettingsErrors } from '../../contract/settings.ts'
import type { ErrorMessages } from '../messages.ts'

export const settings = {
  errors: {} satisfies ErrorMessages<SettingsErrors>,
}
