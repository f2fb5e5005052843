import type { CalendarsErrors } from '../../contract/calendars.ts'
import type { ErrorMessages } from '../messages.ts'
import { plural } from '../plural.ts'

const entries = (n: number) =>
  `${n} ${plural('ru', n, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' })}`

export const calendars = {
  title: 'Другие календари',
  open: 'Другие календари…',
  busy: 'Занято',
  onTheWay: 'В дороге',
  leaveBy: (time: string) => `Выехать до ${time}`,
  untitled: 'Без названия',
  out: {
    title: 'В другой календарь',
    from: 'С',
    to: 'По',
    privacy: 'Что увидят другие',
    levels: { busy: 'Только «занято»', initials: 'Инициалы', full: 'Всё' },
    hints: {
      busy: 'Только время: ни имён, ни мест.',
      initials: 'Вид и инициалы клиента: «Визит СРГ».',
      full: 'Имена, места и заметки. Храните файл так же бережно, как книгу.',
    },
    travel: 'Дорога к каждому контакту отдельной записью',
    changedOnly: 'Только изменения после последней выгрузки',
    will: (n: number, off: number) => `${entries(n)}${off === 0 ? '' : `, из них отменено: ${off}`}`,
    nothing: 'Выгружать нечего.',
    nothingChanged: 'После последней выгрузки ничего не изменилось.',
    foreign: 'Что пришло из другого календаря, обратно не выгружается.',
    save: 'Сохранить как .ics…',
    saved: (n: number) => `Сохранено: ${entries(n)}.`,
  },
  in: {
    title: 'Из другого календаря',
    drop: 'Перетащите сюда файл .ics или выберите его',
    another: 'Другой файл',
    withPast: 'Прошедшее тоже (считается состоявшимся)',
    will: 'Что сделает загрузка',
    changes: {
      new: 'Новое',
      changed: 'Изменено',
      cancelled: 'Отменено',
      same: 'Уже есть',
      older: 'Старее имеющегося',
      past: 'Прошло, не берём',
      deleted: 'Удалено здесь, не берём',
    },
    columns: { change: 'Что будет', title: 'Запись', client: 'Клиент', when: 'Когда' },
    contacts: (n: number) =>
      `${n} ${plural('ru', n, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`,
    more: (n: number) => `И ещё ${entries(n)}.`,
    problems: 'Что не удалось прочитать',
    line: (n: number) => `Строка ${n}`,
    leftOut: 'не взято',
    run: (n: number) =>
      `Загрузить ${n} ${plural('ru', n, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' })}`,
    nothing: 'Загружать нечего',
    done: 'Загружено.',
    reading: 'Календарь читается',
    problem: {
      'no-line': (what: string) => `это не строка календаря: ${what}`,
      'no-begin': (what: string) => `${what} заканчивается, не начавшись`,
      'not-ended': (what: string) => `${what} не закончено: файл, возможно, обрезан`,
      'too-large': (_: string) => 'файл слишком длинный, остальное не прочитано',
      'too-many': (_: string) => 'слишком много записей, остальные не взяты',
      'no-start': (what: string) => `нет начала: ${what}`,
      time: (what: string) => `такого времени нет: ${what}`,
      zone: (what: string) => `неизвестный часовой пояс: ${what}`,
      duration: (what: string) => `непонятная длительность: ${what}`,
      order: (what: string) => `кончается раньше, чем начинается: ${what}`,
      'too-long': (what: string) => `длится больше суток: ${what}`,
      rule: (what: string) => `непонятное правило повторения: ${what}`,
      'rule-by-hours': (what: string) => `повторяется по часам или минутам: ${what}`,
      rules: (what: string) => `повторяется по нескольким правилам: ${what}`,
      'rule-too-many': (what: string) => `повторяется слишком часто: ${what}`,
      'rule-never': (what: string) => `под правило не подходит ни один день: ${what}`,
    },
  },
  reminders: {
    title: 'Напоминания',
    prepare: 'Подготовиться: за сколько минут',
    prepareHint: 'Считается от выезда, а для звонка — от его начала. 0 — не напоминать.',
    leave: 'Пора выезжать: за сколько минут',
    leaveHint: 'Показывается, пока Keybook работает; на заблокированном экране без имён. 0 — не напоминать.',
    saved: 'Напоминания сохранены.',
  },
  visit: {
    title: 'Для телефона',
    hint: 'Наведите камеру телефона, и контакт попадёт в его календарь.',
    code: 'QR-код этого контакта',
    save: 'Сохранить как .ics…',
  },
  errors: {
    notCalendar: ({ name, line, what }) =>
      `${name} — не файл календаря. В строке ${line} написано: ${what === '' ? '(пусто)' : what}`,
    nothingToExport: () => 'Выгружать нечего.',
  } satisfies ErrorMessages<CalendarsErrors>,
}
