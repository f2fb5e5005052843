import type { en } from '../en/index.ts'
import type { Messages } from '../messages.ts'

export const menu: Messages<(typeof en)['menu']> = {
  about: 'О программе Keybook',
  aboutText: 'Одна книга клиентов. Зашифрована и хранится только на этом компьютере.',
  services: 'Службы',
  hide: 'Скрыть Keybook',
  hideOthers: 'Скрыть остальные',
  showAll: 'Показать все',
  quit: 'Завершить Keybook',
  close: 'Закрыть',
  book: 'Книга',
  lock: 'Заблокировать книгу',
  edit: 'Правка',
  undo: 'Отменить ввод',
  redo: 'Повторить ввод',
  cut: 'Вырезать',
  copy: 'Копировать',
  paste: 'Вставить',
  selectAll: 'Выделить всё',
  view: 'Вид',
  actualSize: 'Обычный размер',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  fullScreen: 'Во весь экран',
  window: 'Окно',
  minimize: 'Свернуть',
  zoom: 'Изменить масштаб',
  front: 'Все окна — на передний план',
  help: 'Справка',
  books: 'Книги Keybook',
  startFailedTitle: 'Не удалось запустить Keybook',
  startFailedText: (reason) =>
    `Ваши книги не затронуты. Перезагрузите компьютер; если не поможет, установите Keybook заново.\n\n${reason}`,
  pageCrashedTitle: 'Окно Keybook снова и снова перестаёт работать',
  pageCrashedText:
    'Keybook аккуратно закроет книгу и завершит работу. Всё сохранённое цело. Запустите программу ещё раз, чтобы продолжить.',
}
