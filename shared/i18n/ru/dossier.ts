import type { dossier as source } from '../en/dossier.ts'
import type { Messages } from '../messages.ts'

export const dossier: Messages<typeof source> = {
  errors: {
    empty: () => 'Сначала напишите что-нибудь: пустая запись ничего не говорит.',
    yearTwice: (p) => `Показатели за ${p.year} год уже есть. Измените их.`,
    groupTwice: (p) => `«${p.group}» от этого поставщика уже есть в таблице. Измените ту ячейку.`,
    endsBeforeStart: () => 'Окончание раньше начала. Проверьте обе даты.',
    otherClient: () => 'Эта запись относится к другому клиенту.',
  },
}
