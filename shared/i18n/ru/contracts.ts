import type { contracts as source } from '../en/contracts.ts'
import type { Messages } from '../messages.ts'

export const contracts: Messages<typeof source> = {
  errors: {
    clientMissing: () => 'Выберите клиента договора.',
    titleEmpty: () => 'Укажите предмет договора.',
    endsBeforeStart: () => 'Договор кончается раньше, чем начинается.',
    signedMissing: () => 'У подписанного договора должна быть дата подписания.',
    textEmpty: () => 'Укажите, в чём обязательство.',
    noTerm: () => 'Для продления нужны дата окончания и срок продления в месяцах.',
    noStepForward: () => 'Договор уже на последнем этапе.',
    noStepBack: () => 'Договор на первом этапе.',
  },
}
