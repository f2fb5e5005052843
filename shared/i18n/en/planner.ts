import type { PlannerErrors } from '../../contract/planner.ts'
import type { ErrorMessages } from '../messages.ts'

export const planner = {
  errors: {} satisfies ErrorMessages<PlannerErrors>,
}
