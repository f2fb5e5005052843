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
  title: 'Тендеры',
  new: 'Новый тендер',
  edit: 'Тендер',
  change: 'Изменить',
  trash: 'В корзину',
  trashed: 'Тендер в корзине.',
  saved: 'Тендер сохранён.',
  movedTo: (stage) => `Тендер: ${stage}`,
  stages: {
    watching: 'Наблюдаем',
    preparing: 'Готовим заявку',
    submitted: 'Заявка подана',
    won: 'Выигран',
    lost: 'Проигран',
    dropped: 'Не участвуем',
  },
  stage: 'Этап',
  next: 'Ближайшее',
  dates: 'Сроки тендера',
  missed: 'пропущено',
  decides: 'Кто решает',
  fields: {
    title: 'Предмет тендера',
    client: 'Кто проводит',
    number: 'Номер',
    place: 'Где объявлен',
    budget: 'Начальная цена',
    security: 'Обеспечение заявки',
    deal: 'Сделка',
    currency: 'Валюта',
    deciders: 'Кто ещё решает',
    criteria: 'Критерии выбора',
    notes: 'Заметки',
  },
  empty: {
    title: 'Тендеров пока нет',
    text: 'Храните здесь, где движутся деньги: сроки, условия и кто решает. Ближайшая важная дата — сверху.',
  },
  actions: { open: 'Открыть тендеры' },
  days,
  errors: {
    clientMissing: () => 'Выберите, кто проводит тендер.',
    titleEmpty: () => 'Укажите предмет тендера.',
    daysOutOfOrder: (p) => `«${dayName(p.later)}» раньше, чем «${dayName(p.earlier)}».`,
    noStepForward: () => 'Тендер уже на последнем этапе.',
    noStepBack: () => 'Тендер на первом этапе.',
  },
}
