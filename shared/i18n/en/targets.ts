import type { TargetsErrors } from '../../contract/targets.ts'
import type { ErrorMessages } from '../messages.ts'

export const targets = {
  title: 'Targets',
  errors: {} satisfies ErrorMessages<TargetsErrors>,
}
