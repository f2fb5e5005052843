import type { planner as source } from '../en/planner.ts'
import type { Messages } from '../messages.ts'

export const planner: Messages<typeof source> = {
  errors: {
    endsBeforeStart: () => 'Окончание должно быть позже начала.',
    tooLong: (p) => `Одна запись длится не больше ${p.hours} ч.`,
    noSuchTime: (p) =>
      `Времени ${p.at.slice(11, 16)} в этот день нет: часы переводят вперёд. Выберите другое.`,
    incomplete: () => 'Выберите клиента или напишите, на что отведено время.',
  },
}
