import type { duplicates as source } from '../en/duplicates.ts'
import type { Messages } from '../messages.ts'
import { plural } from '../plural.ts'

export const duplicates: Messages<typeof source> = {
  title: 'Двойники',
  find: 'Найти двойников',
  kind: 'Среди кого',
  kinds: { client: 'Клиенты', person: 'Люди' },
  count: (n) => `${n} ${plural('ru', n, { one: 'пара', few: 'пары', many: 'пар', other: 'пары' })}`,
  empty: {
    title: 'Похоже, дважды никто не записан',
    text: 'Сравниваются названия, ИНН, почта, телефоны и сайты, в том числе кириллицей и латиницей.',
  },
  reasons: {
    taxId: 'тот же ИНН',
    email: 'та же почта',
    phone: 'тот же телефон',
    website: 'тот же сайт',
    sameName: 'то же имя',
    similarName: 'похожее имя',
    sameClient: 'работают у одного клиента',
    sameCity: 'в том же городе',
    birthday: 'тот же день рождения',
  },
  sureness: (score) =>
    score >= 90
      ? 'почти наверняка одно и то же'
      : score >= 70
        ? 'вероятно, одно и то же'
        : 'возможно, одно и то же',
  pair: (one, other) => `${one} и ${other}`,
  compare: 'Сравнить и объединить',
  mergeOf: (names) => `Сравнить и объединить: ${names}`,
  dismiss: 'Разные',
  dismissOf: (names) => `Разные: ${names}`,
  dismissed: 'Запомнено: это разные записи.',
  dismissedTitle: 'Разные',
  reopen: 'Вернуть',
  reopenOf: (names) => `Вернуть в список двойников: ${names}`,
  mergeTitle: 'Сделать из двух одну запись',
  kept: 'Какая остаётся?',
  fields: 'Поля, которые различаются',
  field: 'Поле',
  ofKept: 'Остаётся',
  ofOther: 'Уходит',
  both: 'Оба',
  noDifference: 'Поля двух записей не различаются.',
  moves: 'Переходит с ней:',
  noMoves: 'С уходящей записью ничего не связано.',
  merge: 'Объединить',
  merged: 'Теперь это одна запись. Вторая — в корзине.',
  errors: {
    sameRecord: () => 'Это одна и та же запись, объединять нечего.',
  },
}
