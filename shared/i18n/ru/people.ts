import type { people as source } from '../en/people.ts'
import type { Messages } from '../messages.ts'

export const people: Messages<typeof source> = {
  new: 'Новый человек',
  edit: 'Изменить',
  open: (name) => `Изменить: ${name}`,
  trash: 'В корзину',
  trashed: (name) => `${name} — в корзине.`,
  saved: (name) => `${name} — сохранено.`,
  fields: {
    name: 'Имя',
    title: 'Должность',
    department: 'Отдел',
    phone: 'Телефон',
    email: 'Эл. почта',
    birthday: 'День рождения',
    birthdayHint: 'Можно без года: 24.11',
    badBirthday: 'Такой даты нет в календаре.',
    isMain: 'Основной контакт',
    power: 'Вес в решениях',
    support: 'Отношение к нам',
    stage: 'Отношения',
    howToDeal: 'Как с ним говорить',
    notes: 'Заметки',
    tags: 'Метки',
  },
  main: 'Основной контакт',
  power: { '1': 'почти никакого', '2': 'небольшой', '3': 'спрашивают', '4': 'весомый', '5': 'решает' },
  support: {
    '-2': 'против нас',
    '-1': 'сомневается',
    '0': 'нейтрально',
    '1': 'за нас',
    '2': 'борется за нас',
  },
  stage: {
    none: 'не знакомы',
    contact: 'есть контакт',
    known: 'знакомы',
    loyal: 'лояльный',
    close: 'близкие',
  },
  notJudged: 'не оценено',
  errors: {
    nameEmpty: () => 'Укажите имя.',
  },
}
