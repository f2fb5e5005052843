import type { deals as source } from '../en/deals.ts'
import type { Messages } from '../messages.ts'

export const deals: Messages<typeof source> = {
  errors: {
    titleEmpty: () => 'Укажите название сделки.',
    clientMissing: () => 'Выберите клиента сделки.',
    companyNameEmpty: () => 'Укажите название компании.',
  },
}
