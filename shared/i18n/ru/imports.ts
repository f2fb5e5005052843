import type { imports as source } from '../en/imports.ts'
import type { Messages } from '../messages.ts'

export const imports: Messages<typeof source> = {
  errors: {
    unreadable: (p) =>
      `Файл ${p.name} не удалось прочитать как таблицу. Сохраните его в CSV или Excel (.xlsx) и выберите снова.`,
    empty: (p) => `В файле ${p.name} нет строк.`,
    nameColumnMissing: () => 'Укажите, в каком столбце название клиента.',
    amountColumnMissing: () => 'Укажите, в каком столбце сумма.',
    dateColumnMissing: () => 'Укажите, в каком столбце дата или месяц.',
  },
}
