import type { history as source } from '../en/history.ts'
import type { Messages } from '../messages.ts'

export const history: Messages<typeof source> = {
  trash: {
    title: 'Корзина',
    label: 'Что в корзине',
    empty: { title: 'Корзина пуста', text: 'Удалённое ждёт здесь, его можно вернуть.' },
    columns: { title: 'Что', kind: 'Вид', deletedAt: 'Удалено' },
    restore: 'Вернуть',
    restored: (title) => `${title} — возвращено.`,
    purge: 'Удалить насовсем',
    purgeAll: 'Очистить корзину',
    sureTitle: 'Удалить насовсем?',
    sure: (n) => `Будет удалено записей: ${n}.`,
    sureAgain: 'Вернуть будет нельзя, останется только резервная копия.',
    confirmWord: 'Понимаю, что вернуть будет нельзя',
    purged: (n) => `Удалено записей: ${n}.`,
  },
  tables: {
    client: 'Клиент',
    person: 'Человек',
    job: 'Должность',
    visit: 'Контакт',
    visit_series: 'Повторяющийся контакт',
    calendar_link: 'Связь с календарём',
    product: 'Товар',
    proposal: 'Предложение',
    proposal_line: 'Строка предложения',
    company: 'Компания',
    deal: 'Сделка',
    sales_order: 'Заказ',
    invoice: 'Счёт',
    payment: 'Оплата',
    commission_rule: 'Правило комиссионных',
    commission_entry: 'Комиссионные',
  },
  errors: {
    nothingToUndo: () => 'Отменять нечего.',
    nothingToRedo: () => 'Повторять нечего.',
    changedSince: (p) => `«${p.title}» с тех пор изменяли. Сначала отмените более позднее изменение.`,
    stillUsed: (p) => `«${p.title}» используется в других записях и должно остаться.`,
  },
}
