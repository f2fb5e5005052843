import type { appraisal as source } from '../en/appraisal.ts'
import type { Messages } from '../messages.ts'
import { plural } from '../plural.ts'

export const appraisal: Messages<typeof source> = {
  title: 'Чего стоит клиент',
  card: 'Ключевой ли это клиент?',
  of: (points, known) => `${points} из 5, по критериям: ${known} из 6`,
  verdicts: { key: 'Ключевой клиент', promising: 'Может им стать', ordinary: 'Обычный клиент' },
  criteria: {
    size: 'Доля в ваших продажах',
    profit: 'Доля в вашей марже',
    growth: 'Рост к прошлому году',
    leadsMarket: 'Лидер своего рынка',
    opensGrowth: 'Открывает новые пути роста',
    reliesOnUs: 'Видит в нас надёжного партнёра',
  },
  notKnown: 'неизвестно',
  value: 'Ценность отношений',
  noMargin: 'Укажите годовую маржу: ни у одной продажи за год нет себестоимости.',
  valueText: (value, years) => `${value} в сегодняшних деньгах, срок в годах: ${years}.`,
  inputs: {
    marginMinor: 'Маржа за год',
    growthPpm: 'Рост за год',
    stayPpm: 'Вероятность остаться на год',
    discountPpm: 'Цена денег за год',
    years: 'Лет',
  },
  origins: { own: 'ваше', reckoned: 'рассчитано', assumed: 'принято' },
  columns: {
    year: 'Год',
    margin: 'Маржа',
    stay: 'Останется',
    discount: 'Цена сегодня',
    present: 'Приведённая',
  },
  sway: (rows, columns) => `Если выйдет иначе: ${rows} (вниз), ${columns} (вправо)`,
  saved: 'Сохранено.',
  standing: {
    title: 'Статус и причины',
    change: 'Изменить статус',
    empty: 'Смена статуса ещё не отмечена.',
    stage: 'Этап',
    since: 'С какого дня',
    reason: 'Причина',
    stages: {
      spotted: 'замечен',
      studied: 'изучен',
      contacted: 'есть контакт',
      met: 'была встреча',
      offered: 'получил КП',
      trial: 'пробует нас',
    },
  },
  board: {
    title: 'Потенциальные и потерянные',
    prospects: 'Потенциальные клиенты по этапам',
    hint: 'Перетащите карточку на другой этап. С клавиатуры: стрелки — выбор, Alt и стрелка — перенос, Delete — клиент потерян.',
    empty:
      'Потенциальных клиентов сейчас нет. Дайте клиенту статус «потенциальный», и он появится здесь на своём этапе.',
    moved: (name, stage) => `${name}: ${stage}`,
    days: (days) =>
      days === 0
        ? 'с сегодняшнего дня'
        : `уже ${days} ${plural('ru', days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`,
    next: 'Дальше',
    nothingPlanned: 'ничего не намечено',
    toActive: 'Стал клиентом',
    toLost: 'Потерян…',
    losing: (name) => `${name}: клиент потерян`,
    lost: 'Потерянные клиенты и причины',
    noneLost: 'Потерянных клиентов нет. Пусть так и будет.',
    noReason: 'причина не указана',
    why: 'Причина',
    lostOn: 'Потерян',
    sold: 'Купил всего',
    unknownDay: 'не отмечено',
    reasons: 'Сколько по каждой причине',
  },
  errors: {
    reasonMissing: () => 'Напишите, почему клиент потерян: причина важнее самого статуса.',
  },
}
