import type { commission as source } from '../en/commission.ts'
import type { Messages } from '../messages.ts'

export const commission: Messages<typeof source> = {
  errors: {
    ruleNameEmpty: () => 'Укажите название правила.',
    ruleEndsBeforeStart: () => 'Правило заканчивается раньше, чем начинается.',
    dayMissing: () => 'Укажите дату для этого состояния.',
  },
}
