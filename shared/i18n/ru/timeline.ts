import type { timeline as source } from '../en/timeline.ts'
import type { Messages } from '../messages.ts'

export const timeline: Messages<typeof source> = {
  title: 'Что было',
  empty: 'Пока ничего. Здесь по дням встанут контакты, заказы, платежи и заметки.',
  more: 'Показать ещё',
  kinds: {
    visit: 'Контакты',
    order: 'Заказы',
    proposal: 'Предложения',
    payment: 'Платежи',
    claim: 'Претензии',
    promise: 'Обещания',
    occasion: 'Обучение и мероприятия',
    note: 'Заметки',
    document: 'Документы',
    change: 'Изменения',
  },
  errors: {},
}
