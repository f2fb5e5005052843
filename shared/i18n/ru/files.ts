import type { files as source } from '../en/files.ts'
import type { Messages } from '../messages.ts'

export const files: Messages<typeof source> = {
  errors: {
    folderUnreadable: (p) => `В папку ${p.path} не заглянуть. Выберите другую.`,
  },
  titles: {
    book: 'Открыть книгу',
    'new-book': 'Где будет лежать книга?',
    backup: 'Выбрать резервную копию',
    folder: 'Выбрать папку',
    pdf: 'Сохранить в PDF',
    csv: 'Выбрать таблицу',
    image: 'Выбрать картинку',
    picture: 'Сохранить изображение',
    docx: 'Сохранить документ Word',
    eml: 'Сохранить письмо',
    calendar: 'Файл календаря',
    json: 'Файл данных',
    copy: 'Сохранить копию',
  },
  folder: 'Папка',
  path: 'Путь к папке',
  name: 'Имя файла',
  up: 'На папку выше',
  go: 'Перейти',
  list: 'Папки и файлы',
  emptyFolder: 'Здесь нечего выбрать.',
  isFolder: 'Папка',
  open: 'Открыть',
  save: 'Сохранить здесь',
  choose: 'Выбрать эту папку',
  size: 'Размер',
  changed: 'Изменён',
  exists: 'Файл с таким именем уже есть. Он будет заменён.',
  existsBook: 'Книга с таким именем уже есть. Выберите другое имя.',
}
