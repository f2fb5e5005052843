import type { forecast as source } from '../en/forecast.ts'
import type { Messages } from '../messages.ts'
import { plural } from '../plural.ts'

const days = (count: number) =>
  `${count} ${plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`
const ofMonths = (count: number) =>
  `${count} ${plural('ru', count, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })}`

/** The month's name begins the sentence. */
const begun = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const forecast: Messages<typeof source> = {
  title: 'Прогноз',
  seasons: { harvest: 'урожайный', lean: 'тощий', usual: 'обычный' },
  headline: (month, mean, low, high) =>
    `${begun(month)}: около ${mean}, в 4 случаях из 5 — от ${low} до ${high}.`,
  made: (known, open, uncreated) =>
    `Из них ${known} надёжны, ${open} зависят от открытых сделок, ${uncreated} — от тех, которых ещё нет.`,
  nextLean: (month, mean) => `Ближайший тощий месяц — ${month}, около ${mean}.`,
  noLean: 'Тощих месяцев впереди не видно.',
  belowNeeds: (count, month) => `Ниже нужной суммы — ${ofMonths(count)}, первый — ${month}.`,
  basis: {
    none: '',
    pipeline: 'Только по плану и открытым сделкам: истории ещё нет, поэтому новые сделки не учтены.',
    series: (count) => `По вашим доходам за ${ofMonths(count)} и тому, что заработано и открыто сейчас.`,
    deals: (count) =>
      `По тому, как ваши сделки заключаются, поставляются и оплачиваются; доходы за ${ofMonths(count)}.`,
  },
  withoutRate: (currencies) =>
    `Суммы в ${currencies} не учтены: неизвестен курс. Добавьте его среди планов комиссионных.`,
  windfall: (month, sum) =>
    `${begun(month)}: ${sum} — больше, чем за два соседних года. Это разовая удача, повторения прогноз не ждёт.`,
  stale: (entries, sum) =>
    `${sum} (${entries} ${plural('ru', entries, { one: 'начисление', few: 'начисления', many: 'начислений', other: 'начисления' })}) не выплачены больше полугода и в расчёт не взяты.`,
  takenBack: (sum) =>
    `За эти месяцы, вероятно, удержат ${sum}: из-за возвратов — так часто, как они бывали до сих пор, и там, где клиенты платят с опозданием.`,
  fewer: (count) =>
    `Просчитано ${count} вариантов вместо 5000: в книге очень много данных, поэтому границы чуть грубее.`,
  chart: 'Доход по месяцам: что было и что вероятно',
  chartHint: 'Нажмите на месяц, чтобы увидеть, из чего он складывается.',
  correcting: 'Границы сверяются с тем, как сбывались прежние прогнозы…',
  now: 'сейчас',
  sources: { kept: 'сохранён в своё время', afterwards: 'посчитан позже по тому, что было известно тогда' },
  band: 'в 4 случаях из 5',
  expected: 'Ожидается',
  forecastThen: 'прогноз тогда',
  layers: {
    received: 'получено',
    salary: 'оклад',
    earned: 'заработано, не выплачено',
    pipeline: 'открытые сделки',
    uncreated: 'будущие сделки',
    plan: 'надбавки по плану',
    takenBack: 'удержания',
  },
  needs: 'сколько нужно',
  table: 'Прогноз по месяцам',
  columns: {
    month: 'Месяц',
    season: 'Сезон',
    mean: 'Ожидается',
    low: 'От',
    high: 'До',
    known: 'Надёжно',
    pipeline: 'В работе',
    uncreated: 'Будущие',
    plan: 'План',
    takenBack: 'Удержания',
    needs: 'Против нужд',
  },
  below: (times) => `не хватит в ${times} ${plural('ru', times, { one: 'случае', other: 'случаях' })} из 10`,
  enough: 'хватает',
  patterns: 'Ваши сезоны',
  pattern: (names, season, times, years) => `${begun(names)}: ${season}, ${times} из ${years} лет`,
  openMonth: (month) => `Из чего складывается ${month}`,
  month: {
    parts: 'Из чего складывается месяц',
    client: 'Клиент',
    what: 'Что',
    needs: 'Что должно случиться',
    expected: 'Ожидается',
    whole: 'Полностью',
    other: 'Остальное, мелкое',
    none: 'Ничто из известного сегодня не приходится на этот месяц.',
    kinds: {
      payout: 'выплата комиссионных',
      invoice: 'счёт',
      delivery: 'поставка',
      deal: 'сделка',
      contract: 'продление договора',
    },
    nothing: 'осталась только выплата',
    won: (day) => `заключить до ${day}`,
    delivered: (day) => `поставить до ${day}`,
    paid: (day) => `оплатить до ${day}`,
    actions: 'Что изменит этот месяц',
    noActions: 'Ничто из открытого сейчас этот месяц не изменит: нужны новые сделки.',
    collect: (what) => `Получить оплату: ${what}`,
    close: (what) => `Закрыть сделку: ${what}`,
    deliver: (what) => `Ускорить поставку: ${what}`,
    create: () => 'Найти новые сделки, чтобы закрыть разрыв',
    by: (day) => `до ${day}`,
    adds: (sum) => `+${sum}`,
    intoWeek: 'В неделю',
    intoWeekOf: (what) => `В неделю: ${what}`,
    planned: 'В неделе',
    taken: (when) => `Запланирован звонок: ${when}.`,
  },
  scenarios: {
    title: 'Что, если',
    hint: 'Считается с той же долей случая, что и прогноз: отличается только то, что вы меняете.',
    kind: 'Что произойдёт',
    kinds: {
      slips: 'Сделка сдвинется',
      lost: 'Сделка сорвётся',
      won: 'Сделка состоится',
      clientLeaves: 'Клиент уйдёт',
      rates: 'Ставки изменятся',
      planMissed: 'План не выполнен',
      deliveryLate: 'Поставки опоздают',
      holiday: 'Я уйду в отпуск',
    },
    deal: 'Сделка',
    client: 'Клиент',
    days: 'Дней',
    percent: 'От нынешних ставок',
    reached: 'Выполнение плана',
    on: 'Дата',
    from: 'С какого дня',
    add: 'Сравнить',
    remove: (name) => `Убрать: ${name}`,
    table: 'Прогноз и что может быть вместо него',
    base: 'Прогноз',
    total: '18 месяцев',
    names: {
      slips: (what, count) => `${what}: сдвиг на ${days(count)}`,
      lost: (what) => `${what}: срыв`,
      won: (what, day) => `${what}: сделка ${day}`,
      clientLeaves: (what) => `${what} уходит`,
      rates: (percent) => `Ставки — ${percent}`,
      planMissed: (percent) => `План выполнен на ${percent}`,
      deliveryLate: (count) => `Поставки позже на ${days(count)}`,
      holiday: (day, count) => `Отпуск с ${day}, ${days(count)}`,
    },
  },
  honesty: {
    title: 'Как сбывались прогнозы',
    none: 'Отныне прогноз каждого месяца сохраняется. Когда такой месяц пройдёт, здесь будет видно, насколько он сбылся.',
    inside: (inside, count) =>
      `В границы прогноза попали ${inside} из ${count} ${plural('ru', count, { one: 'месяца', other: 'месяцев' })}; должно быть около 4 из 5.`,
    verdict: {
      right: 'Это примерно так и есть.',
      narrow: 'Границы обещали чуть больше точности, чем вышло.',
      wide: 'Границы были шире, чем нужно.',
    },
    columns: {
      reach: 'Насколько вперёд',
      inside: 'Попали в границы',
      off: 'Ошибка в среднем',
      tends: 'Чаще',
    },
    ofMonths: (inside, count) => `${inside} из ${count}`,
    tends: { high: 'завышено', low: 'занижено', even: 'ни выше, ни ниже' },
    kept: (count) =>
      `${count} ${plural('ru', count, { one: 'прогноз сохранён', few: 'прогноза сохранены', many: 'прогнозов сохранено', other: 'прогноза сохранено' })} в своё время.`,
    afterwards: (count) =>
      `${count} ${plural('ru', count, { one: 'прогноз посчитан', few: 'прогноза посчитаны', many: 'прогнозов посчитано', other: 'прогноза посчитано' })} позже по тому, что книга знала к тому времени: по датам сделок, счетов, оплат и выплат. Как вы тогда оценивали каждую сделку, уже не узнать, а суммы взяты сегодняшние.`,
    looking: (done, of) =>
      `Смотрим назад: ${done} из ${of} ${plural('ru', of, { one: 'месяца', other: 'месяцев' })}…`,
    reach: {
      next: 'На месяц вперёд',
      quarter: 'На два-три месяца вперёд',
      half: 'На полгода вперёд',
      far: 'Дальше',
    },
  },
  empty: {
    title: 'Прогнозу пока не на что опереться',
    text: 'Открытые сделки и план комиссионных дают первый прогноз, полгода полученных комиссионных — точнее, два года показывают сезоны.',
  },
  setNeeds: 'Указать, сколько нужно в месяц',
  errors: {
    monthNotAhead: () => 'До этого месяца прогноз не доходит.',
    noSuchAction: () => 'Это уже сделано или запланировано.',
    noTime: ({ days: count }) => `За ближайшие ${days(count)} не нашлось свободного получаса.`,
  },
}
