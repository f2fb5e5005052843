import type { ReportsErrors } from '../../contract/reports.ts'
import type { ErrorMessages } from '../messages.ts'

export const reports = {
  errors: {} satisfies ErrorMessages<ReportsErrors>,
}
