import type { planner as source } from '../en/planner.ts'
import type { Messages } from '../messages.ts'
import { plural } from '../plural.ts'

/** Days from Monday on, as they are said after 'every week' and after 'the first'. */
const onDay = [
  'по понедельникам',
  'по вторникам',
  'по средам',
  'по четвергам',
  'по пятницам',
  'по субботам',
  'по воскресеньям',
]
const onlyDay = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']

/** An ordinal in the gender of its weekday: первый понедельник, вторая среда, последнее воскресенье. */
function nthDay(day: number, stem: string): string {
  const gender = day === 7 ? 2 : day === 3 || day === 5 || day === 6 ? 1 : 0
  if (stem === 'трет') return stem + ['ий', 'ья', 'ье'][gender]
  if (stem === 'последн') return stem + ['ий', 'яя', 'ее'][gender]
  if (stem === 'втор') return stem + ['ой', 'ая', 'ое'][gender]
  return stem + ['ый', 'ая', 'ое'][gender]
}

export const planner: Messages<typeof source> = {
  title: 'Неделя',
  new: 'Новый контакт',
  newHint: 'Нажмите на свободный час или перетащите клиента сюда',
  today: 'Сегодня',
  previous: 'Неделя раньше',
  following: 'Неделя позже',
  calendar: 'Неделя',
  freeHour: (day, time) => `${day}, ${time}: запланировать контакт`,
  view: { label: 'Вид', week: 'Неделя', list: 'Список', review: 'Итоги' },
  kinds: {
    visit: 'Визит',
    call: 'Звонок',
    video: 'Видеозвонок',
    informal: 'Неформальная встреча',
    event: 'Мероприятие',
    presentation: 'Презентация',
    training: 'Обучение',
    tender: 'Тендер',
    own: 'Своя работа',
  },
  states: { planned: 'в плане', done: 'состоялся', moved: 'перенесён', cancelled: 'не состоялся' },
  pool: {
    title: 'Ждут места в плане',
    filter: 'Показать',
    all: 'Всё',
    empty: 'Никто не ждёт: у каждого обещания и у каждого клиента с ритмом есть дата.',
    noneOfKind: 'Такого здесь нет.',
    kinds: {
      promise: 'Обещания',
      contract: 'Договоры',
      proposal: 'Предложения',
      relation: 'Отношения',
      nextStep: 'Следующие шаги',
      rhythm: 'Клиенты',
      moved: 'Отложено',
      birthday: 'Дни рождения',
    },
    plan: (client, title, reason) => `Запланировать: ${client}${title === '' ? '' : `, ${title}`}, ${reason}`,
    more: (client) => `Ещё: ${client}`,
    gap: 'В ближайшее свободное время',
    snooze: 'Отложить на неделю',
    away: 'Убрать из списка',
    paused: 'Убрано.',
    reasons: {
      since: (days, usual) =>
        `${days} ${plural('ru', days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}, обычно ${usual}`,
      never: 'ещё не встречались',
      moved: 'отложено без новой даты',
      ours: 'вы обещали',
      theirs: 'вам обещали',
      noDay: 'без срока',
      nextStep: (due) => `следующий шаг, ${due}`,
      relation: (due) => `отношения, ${due}`,
      contract: (due) => `заканчивается ${due}`,
      proposal: (due) => `предложение истекает ${due}`,
      birthday: (due) => `день рождения ${due}`,
      due: (days) => {
        if (days === 0) return 'сегодня'
        if (days === 1) return 'завтра'
        if (days === -1) return 'вчера'
        const size = Math.abs(days)
        const word = plural('ru', size, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })
        return days > 0 ? `через ${size} ${word}` : `${size} ${word} назад`
      },
    },
  },
  repeat: {
    label: 'Повторение',
    none: 'Не повторяется',
    kept: 'По особому правилу (остаётся как есть)',
    choices: {
      daily: 'Каждый день',
      workdays: 'По рабочим дням',
      weekly: (day: number) => `Каждую неделю, ${onDay[day - 1]}`,
      fortnightly: (day: number) => `Раз в две недели, ${onDay[day - 1]}`,
      monthDay: (day: number) => `Каждый месяц, ${day}-го числа`,
      nthWeekday: (day: number, nth: number) =>
        `Каждый месяц, ${nthDay(day, ['перв', 'втор', 'трет', 'четвёрт'][nth - 1] ?? '')} ${onlyDay[day - 1]}`,
      lastWeekday: (day: number) => `Каждый месяц, ${nthDay(day, 'последн')} ${onlyDay[day - 1]}`,
      yearly: (date: string) => `Каждый год, ${date}`,
    },
    end: 'Окончание',
    ends: { never: 'Без окончания', until: 'К дате', count: 'Через несколько раз' },
    until: 'Последний день',
    count: 'Сколько раз',
    horizon: 'Без окончания контакты стоят в неделях примерно на год вперёд; дальнейшие добавляются сами.',
    scope: {
      change: 'Какие контакты изменить?',
      delete: 'Какие контакты удалить?',
      hint: 'Завершённое и отменённое остаётся как есть.',
      scopes: { this: 'Только этот', following: 'Этот и следующие', all: 'Все' },
    },
  },
  reminders: {
    app: 'Keybook',
    prepare: (time: string) => `Пора готовиться: начало в ${time}`,
    leave: (time: string) => `Выезжать не позже ${time}`,
    start: (time: string) => `Начало в ${time}`,
  },
  leaveBy: (time) => `Выехать ${time}`,
  way: (minutes, time) => `Дорога ${minutes}, выезд в ${time}`,
  shortBy: (time) => `не хватает ${time}`,
  shortBand: (time) => `−${time}`,
  conflict: 'в это время есть другое',
  elsewhere: (time, zone) => `${time}, ${zone.replaceAll('_', ' ')}`,
  planned: 'Запланировано.',
  copied: 'Скопировано.',
  cancelled: 'Отменено.',
  offPlan: 'Визит вне плана',
  load: {
    label: 'Запланировано часов по дням',
    of: (planned, day) => `${planned} из ${day}`,
    over: (day, planned, hours) => `${day}: ${planned}, а в дне ${hours}.`,
    move: 'Перенести что-нибудь?',
    offer: (client, when) => `${client}: ${when}`,
  },
  wayDialog: {
    title: 'Дорога',
    base: 'место, где день начинается и заканчивается',
    from: (from, to) => `${from} → ${to}`,
    minutes: 'Минут в пути',
    sources: {
      given: 'Вы указали это для этого контакта; пусто — снова по таблице.',
      table: 'По вашей таблице дорог.',
      usual: 'Этой дороги ещё нет в таблице: взято обычное время из настроек.',
    },
    slack: (time) => `Сверх того ${time} на парковку и ожидание.`,
    saved: 'Дорога исправлена.',
  },
  close: {
    label: 'Закрыть контакт',
    done: 'Состоялся',
    informal: 'Неформально',
    moved: 'Отложить…',
    cancelled: 'Не состоялся',
    brief: 'Памятка',
    to: (when) => `На ${when}`,
    toPool: 'Без даты, обратно в список',
    closed: 'Записано.',
    putOff: 'Отложено.',
  },
  empty: { title: 'На этой неделе ничего нет', text: 'Нажмите на свободный час или клавишу N.' },
  fields: {
    client: 'Клиент',
    noClient: 'Своё время, без клиента',
    kind: 'Вид',
    title: 'Цель',
    titleHint: 'Что должно измениться после встречи?',
    day: 'День',
    start: 'С',
    end: 'До',
    place: 'Место',
    people: 'С кем',
    notes: 'Заметки',
    isOffPlan: 'Вне плана',
    isCallBlock: 'Время для звонков',
    more: 'Дорога, часовой пояс, заметки',
    travelPlace: 'Место для дороги',
    ownPlace: 'Место клиента',
    travelBefore: 'Минут туда',
    travelAfter: 'Минут обратно',
    byTable: 'по таблице',
    zone: 'Время указано для',
  },
  form: {
    new: 'Новый контакт',
    edit: 'Контакт',
    closed: 'В это время клиент не принимает.',
    overlaps: (title) => `В это время уже есть: ${title}`,
  },
  openClient: 'Открыть клиента',
  trash: 'В корзину',
  trashed: 'Контакт в корзине.',
  saved: 'Сохранено.',
  moved: (when) => `Перенесено: ${when}.`,
  finish: {
    button: 'Как прошло?',
    title: 'Как прошло?',
    state: 'Итог',
    outcome: 'Что в результате',
    outcomeHint: 'Две фразы сейчас — и к следующей встрече вы готовы.',
    satisfaction: 'Доволен ли клиент?',
    levels: { '1': 'Недоволен', '2': 'Сдержан', '3': 'Доволен', '4': 'Очень доволен', '5': 'В восторге' },
    notAsked: 'Не спрашивали',
    learnt: 'Что узнали',
    topic: (n) => `О чём, ${n}`,
    fact: (n) => `Узнали ${n}`,
    remove: (n) => `Убрать узнанное ${n}`,
    addFact: 'Добавить факт в досье',
    promises: 'Обещания',
    side: (n) => `Кто обещал, ${n}`,
    sides: { ours: 'Я обещал(а)', theirs: 'Мне обещали' },
    promise: (n) => `Обещание ${n}`,
    promiseOn: (n) => `Срок обещания ${n}`,
    removePromise: (n) => `Убрать обещание ${n}`,
    addPromise: 'Добавить обещание',
    nextStepHint: 'Будет ждать рядом с неделей.',
    nextStep: 'Следующий шаг',
    nextStepOn: 'До',
    done: 'Записано.',
  },
  keysHint:
    'Alt со стрелками переносит выбранный контакт, с Shift меняет длину; Alt+C копирует, Delete отменяет.',
  describe: (kind, client, day, from, to, state) =>
    `${kind}: ${client}, ${day}, с ${from} до ${to}, ${state}`,
  errors: {
    notRecurring: () => 'Этот контакт не повторяется.',
    ruleEndsBeforeStart: () => 'Последняя дата раньше первого контакта.',
    ruleTooMany: ({ most }) =>
      `Получится больше ${most} контактов. Выберите более раннее окончание или больший промежуток.`,
    ruleNever: () => 'Под это правило не подходит ни один день.',
    endsBeforeStart: () => 'Окончание должно быть позже начала.',
    tooLong: (p) => `Одна запись длится не больше ${p.hours} ч.`,
    noSuchTime: (p) =>
      `Времени ${p.at.slice(11, 16)} в этот день нет: часы переводят вперёд. Выберите другое.`,
    notOpen: () => 'Этот контакт уже закрыт.',
    templateNameEmpty: () => 'Назовите шаблон.',
    openingInverted: () => 'Часы приёма заканчиваются раньше, чем начинаются.',
    incomplete: () => 'Выберите клиента или напишите, на что отведено время.',
  },
}
