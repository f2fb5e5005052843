import type { appraisal as source } from '../en/appraisal.ts'
import type { Messages } from '../messages.ts'

export const appraisal: Messages<typeof source> = {
  errors: {
    reasonMissing: () => 'Напишите, почему клиент потерян: причина важнее самого статуса.',
  },
}
