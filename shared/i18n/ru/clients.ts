import type { clients as source } from '../en/clients.ts'
import type { Messages } from '../messages.ts'

export const clients: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'Укажите название клиента.',
    idealAfterLongest: () => 'Обычный промежуток больше предельного. Измените один из них.',
  },
}
