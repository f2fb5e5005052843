import type { documents as source } from '../en/documents.ts'
import type { Messages } from '../messages.ts'

export const documents: Messages<typeof source> = {
  errors: {
    empty: (p) => `${p.name} — пустой файл. Хранить нечего.`,
    tooLarge: (p) => `${p.name} больше ${p.megabytes} МБ и не добавлен. Предел — в настройках.`,
    damaged: (p) => `Содержимое ${p.name} не читается целиком. Его можно вернуть из резервной копии.`,
  },
}
