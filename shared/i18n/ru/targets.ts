import type { targets as source } from '../en/targets.ts'
import type { Messages } from '../messages.ts'

export const targets: Messages<typeof source> = {
  tab: 'Цели',
  title: 'Цели',
  open: 'Открыть цели',
  label: 'Цели года',
  measures: {
    volume: 'Продажи',
    commission: 'Заработанные комиссионные',
    'active-clients': 'Покупающие клиенты',
    'new-clients': 'Новые клиенты',
    contacts: 'Визиты и звонки',
  },
  measure: 'Цель',
  year: 'Год',
  quarter: (n) => `${n}-й квартал`,
  columns: { period: 'Период', target: 'План', done: 'Факт', share: 'Выполнено', rate: 'Нужно' },
  setTarget: (period) => `План: ${period}`,
  fromParts: 'по месяцам',
  needWeek: (needed, soFar) => `${needed} в неделю (пока ${soFar})`,
  needMonth: (needed, soFar) => `${needed} в месяц (пока ${soFar})`,
  reached: 'достигнуто',
  saved: 'Цель сохранена.',
  pay: 'Что выполнение плана даёт к оплате',
  payOf: (plan, period) => `${plan}, ${period}`,
  payRow: 'Выполнено',
  paySum: 'Выплата',
  payHint: 'Если продажи и дальше будут приносить столько же, сколько до сих пор.',
  payNone: 'Ни один план пока не смотрит на цель. Множитель или премия за выполнение задаются в плане.',
  errors: {},
}
