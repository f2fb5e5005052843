import type { relations as source } from '../en/relations.ts'
import type { Messages } from '../messages.ts'

export const relations: Messages<typeof source> = {
  errors: {
    withOneself: () => 'Выберите двух разных людей.',
    endsBeforeStart: () => 'Окончание раньше начала. Проверьте обе даты.',
    circle: (p) =>
      `Получится, что ${p.name} через других подчиняется самому себе. Разверните одну из связей.`,
    titleEmpty: () => 'Назовите в двух словах, о чём речь.',
  },
}
