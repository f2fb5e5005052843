import type { AppraisalErrors } from '../../contract/appraisal.ts'
import type { ErrorMessages } from '../messages.ts'

export const appraisal = {
  errors: {
    reasonMissing: () => 'Say why the client was lost: the reason is worth more than the status.',
  } satisfies ErrorMessages<AppraisalErrors>,
}
