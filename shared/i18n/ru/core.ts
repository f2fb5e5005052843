import type { core as source } from '../en/core.ts'
import type { Messages } from '../messages.ts'

export const core: Messages<typeof source> = {
  errors: {
    unknownCall: (p) => `Программа обратилась к неизвестной ей функции (${p.name}). Перезапустите её.`,
    badInput: (p) => `Такое значение не подходит: ${p.field}. ${p.problem}`,
    textTooLong: (p) =>
      `«${p.start}…»: знаков ${p.length.toLocaleString('ru')}, а сохранить можно не больше ${p.limit.toLocaleString('ru')}. Ничего не обрезано: сократите текст.`,
    notCurrency: (p) => `«${p.typed}» — не валюта. Напишите три буквы, например EUR.`,
    cancelled: () => 'Остановлено. Ничего не изменилось.',
    notFound: () => 'Этой записи в книге уже нет.',
    unexpected: (p) => `Внутри программы произошла ошибка, ничего не изменилось. (${p.name}: ${p.detail})`,
    stopped: () => 'Программа закрывается.',
    fileNotWritten: (p) => `Не удалось записать файл ${p.path}. ${p.reason}`,
  },
}
