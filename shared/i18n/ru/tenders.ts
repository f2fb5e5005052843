import type { tenders as source } from '../en/tenders.ts'
import type { Messages } from '../messages.ts'

const days = {
  announcedOn: 'Объявлен',
  questionsUntil: 'Вопросы до',
  submitBy: 'Подать до',
  opensOn: 'Вскрытие заявок',
  decidesOn: 'Решение',
}

const dayName = (day: string) => (days as Readonly<Record<string, string>>)[day] ?? day

export const tenders: Messages<typeof source> = {
  days,
  errors: {
    clientMissing: () => 'Выберите, кто проводит тендер.',
    titleEmpty: () => 'Укажите предмет тендера.',
    daysOutOfOrder: (p) => `«${dayName(p.later)}» раньше, чем «${dayName(p.earlier)}».`,
    noStepForward: () => 'Тендер уже на последнем этапе.',
    noStepBack: () => 'Тендер на первом этапе.',
  },
}
