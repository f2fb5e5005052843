import type { week as source } from '../en/week.ts'
import type { Messages } from '../messages.ts'
import { plural } from '../plural.ts'

const visits = (n: number) =>
  plural('ru', n, { one: `${n} визит`, few: `${n} визита`, many: `${n} визитов`, other: `${n} визита` })

export const week: Messages<typeof source> = {
  more: 'Ещё для этой недели',
  verbs: { suggest: 'Предложить неделю' },
  clientPlan: {
    title: 'Ритм, часы и место',
    states: {
      none: 'ритм не задан',
      snoozed: 'пока не напоминать',
      never: 'ещё не встречались',
      onTrack: 'в ритме',
      followUp: 'пора связаться',
      overdue: 'просрочено',
    },
    last: (day) => `Последний контакт ${day}`,
    next: (day) => `следующий ${day}`,
    ideal: 'Контакт раз в … дней',
    idealHint: 'Это совет, а не норма. Пусто — без ритма.',
    longest: 'Самое позднее через … дней',
    snoozed: 'Не напоминать до',
    place: 'Место для дороги',
    placeHint: 'Места ведутся в настройках.',
    byCity: 'по городу клиента',
    minutes: 'Визит длится, минут',
    opening: 'Принимает',
    always: 'В любое ваше рабочее время.',
    weekday: (n) => `День недели, ${n}`,
    from: (n) => `Открывается, ${n}`,
    to: (n) => `Закрывается, ${n}`,
    addHours: 'Добавить часы',
    removeHours: (n) => `Убрать часы ${n}`,
    saved: 'Сохранено.',
  },
  suggest: {
    label: 'Предложенные визиты',
    reckoning: 'Подбираю лучшую неделю…',
    stop: 'Остановить',
    found: (n) => `Помещается ещё ${visits(n)}. Пока ничего не запланировано.`,
    none: 'Предложить нечего: у всех, кто ждёт, уже есть дата, или свободного времени не хватает.',
    taken: 'Все предложения разобраны.',
    left: (n) => `Не хватило времени ещё на ${n}`,
    acceptAll: 'Принять все',
    another: 'Другой вариант',
    dismissAll: 'Убрать',
    accepted: (n) => `Запланировано: ${visits(n)}.`,
    accept: (client, day, from, to, reason) =>
      `Принять предложение: ${client}, ${day}, с ${from} до ${to}, ${reason}`,
    dismiss: (client) => `Не сейчас: ${client}`,
    dueSoon: (due) => `по ритму — ${due}`,
  },
}
