import type { CommissionErrors } from '../../contract/commission.ts'
import type { ErrorMessages } from '../messages.ts'

export const commission = {
  errors: {
    ruleNameEmpty: () => 'Give the rule a name.',
    ruleEndsBeforeStart: () => 'The rule ends before it begins.',
    dayMissing: () => 'Give the day that belongs to this state.',
  } satisfies ErrorMessages<CommissionErrors>,
}
