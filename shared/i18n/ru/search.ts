import type { search as source } from '../en/search.ts'
import type { Messages } from '../messages.ts'

export const search: Messages<typeof source> = {
  title: 'Поиск',
  field: 'Искать во всей книге',
  all: 'Всё',
  allOf: (kind, n) => `${kind}: все ${n}`,
  count: (n) => `найдено: ${n}`,
  type: 'Введите часть имени, номера, заметки: хватит и одной буквы.',
  none: 'В книге ничего не нашлось',
  noneText: 'Должны встретиться все слова. Введите меньше слов или букв.',
  showAll: 'Показать все результаты',
  errors: {},
}
