import type { reports as source } from '../en/reports.ts'
import type { Messages } from '../messages.ts'
import { plural } from '../plural.ts'

export const reports: Messages<typeof source> = {
  title: 'Отчёты',
  fileName: 'Отчёт Keybook',
  bookFileName: 'Keybook',
  period: 'Период',
  periods: {
    year: 'Последние 12 месяцев',
    thisYear: 'Этот год',
    lastYear: 'Прошлый год',
    all: 'Всё время',
    own: 'Свои даты',
  },
  from: 'С',
  to: 'По',
  pareto: 'Кто приносит выручку',
  paretoText: (vital, all) =>
    `${vital} ${plural('ru', vital, { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' })} из ${all} ${plural('ru', vital, { one: 'приносит', few: 'приносят', many: 'приносят', other: 'приносят' })} 80 %.`,
  byRevenue: 'Выручка',
  byMargin: 'Маржа',
  measure: 'Считать по',
  concentration: (clients, share) =>
    `${clients} ${plural('ru', clients, { one: 'клиент приносит', few: 'клиента приносят', many: 'клиентов приносят', other: 'клиентов приносят' })} ${share}.`,
  risky: 'многое держится на немногих',
  offerKey: 'Приносит больше десятой части',
  makeKey: 'Сделать ключевым',
  madeKey: (name) => `${name} — теперь ключевой клиент.`,
  keyReason: (share) => `Приносит ${share} выручки`,
  noMargin: 'Ни у одной продажи за период не указана себестоимость.',
  withoutCost: (sales, amount) =>
    `Не учтено ${sales} ${plural('ru', sales, { one: 'продажа', few: 'продажи', many: 'продаж', other: 'продажи' })} на ${amount}: себестоимость не указана.`,
  line: (clients, share) =>
    `Черта 80 %: ${plural('ru', clients, { one: `${clients} клиент выше приносит`, few: `${clients} клиента выше приносят`, many: `${clients} клиентов выше приносят`, other: `${clients} клиента выше приносят` })} ${share}`,
  shown: (shown, all) => `Показаны первые ${shown} из ${all}.`,
  showMore: (more) => `Показать ещё ${more}`,
  years: 'По годам',
  winRate: 'Выигранные сделки',
  winRateText: (percent, decided) => `${percent} из ${decided} решённых сделок`,
  noDecided: 'В этом периоде решённых сделок нет.',
  empty: 'В этом периоде продаж не было.',
  columns: {
    client: 'Клиент',
    sales: 'Продажи',
    share: 'Доля',
    cumulative: 'Вместе',
    year: 'Год',
    received: 'Получено комиссионных',
    wonDeals: 'Выиграно сделок',
    won: 'Сумма выигранных',
    visits: 'Контакты',
  },
  saveCsv: 'Сохранить таблицей',
  saveJson: 'Сохранить всю книгу в JSON',
  jsonHint: 'Читается любой программой и не зашифровано: храните там, где не прочтут другие.',
  saveDocuments: 'Сохранить все документы',
  documentsHint: 'Копии всех документов в выбранную папку, для каждого клиента своя. Они не зашифрованы.',
  documentsSaved: (n, path) =>
    `Сохранено: ${n} ${plural('ru', n, { one: 'документ', few: 'документа', many: 'документов', other: 'документа' })}, ${path}`,
  documentsDamaged: (names) => `Не читается целиком и пропущено: ${names}`,
  savedJson: (path) =>
    `Сохранено: ${path}. Содержимого документов в файле нет: его сохраняет кнопка «Сохранить все документы».`,
  saved: (path) => `Сохранено: ${path}`,
  sheet: {
    client: 'Клиент',
    sales: (currency) => `Продажи, ${currency}`,
    share: 'Доля, %',
    cumulative: 'Вместе, %',
    year: 'Год',
    received: (currency) => `Получено комиссионных, ${currency}`,
    wonDeals: 'Выиграно сделок',
    won: (currency) => `Сумма выигранных, ${currency}`,
    visits: 'Контакты',
  },
  errors: {},
}
