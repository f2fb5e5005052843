import type { bonuses as source } from '../en/bonuses.ts'
import { moneyIn } from '../error-values.ts'
import type { Messages } from '../messages.ts'
import { plural } from '../plural.ts'

export const bonuses: Messages<typeof source> = {
  title: 'Бонусы клиентов',
  empty: {
    title: 'Клиенты пока не покупали под бонус',
    text: 'Бонусная программа в прайс-листе говорит, что клиент получит за покупки месяца, квартала или года. Здесь видно, кто к ней идёт и сколько вы кому должны.',
  },
  programmes: 'Открыть программы',
  panel: 'Бонусы',
  columns: {
    client: 'Клиент',
    programme: 'Программа',
    bought: 'Куплено',
    paid: 'Оплачено',
    period: 'Период',
    bonus: 'Бонус',
    next: 'До порога',
    open: 'Зачесть',
    state: 'Состояние',
  },
  states: { running: 'Идёт', due: 'Пора начислить', open: 'Должны клиенту', settled: 'Зачтён' },
  ordered: (sum) => `Куплено на ${sum}`,
  paid: (sum) => `Оплачено ${sum}`,
  reached: (percent, sum) => `уже ${percent}, это ${sum}`,
  none: 'пока нет',
  nextShort: (missing, percent) => `${missing} до ${percent}`,
  by: (day) => `до ${day}`,
  nothing: 'первый порог ещё не взят',
  next: (missing, day, percent) => `ещё ${missing} до ${day} — и будет ${percent}`,
  progress: (percent) => `до следующего порога пройдено ${percent}`,
  toBook: (sum) => `начислить ${sum}`,
  owed: (sum) => `должны клиенту ${sum}`,
  settled: (sum) => `зачтено ${sum}`,
  changed: (sum) => `Теперь выходит ${sum}`,
  owedAll: (sums) => `Должны клиентам: ${sums}`,
  book: 'Начислить',
  bookDue: 'Начислить всё, что пора',
  correct: 'Исправить начисление',
  booked: (client) => `Начислено: ${client}.`,
  bookedDue: (text, n) =>
    `${plural('ru', n, { one: 'Начислен', other: 'Начислено' })} ${text} ${plural('ru', n, { one: 'бонус', few: 'бонуса', other: 'бонусов' })}.`,
  unbook: 'Отменить начисление',
  unbooked: 'Начисление отменено.',
  credit: 'Зачесть',
  creditTitle: (client) => `Зачесть бонус: ${client}`,
  invoice: 'С какого счёта списать?',
  invoiceNamed: (number, day, open) => `${number} от ${day}, не оплачено ${open}`,
  amount: 'Списать, с налогом',
  amountHint: (open) => `Осталось зачесть ${open} без налога`,
  noInvoice: 'Нет счёта в этой валюте, с которого можно столько списать. Сначала выставьте его.',
  errors: {
    notReached: () => 'Ни один порог этой программы не взят.',
    credited: () => 'Часть бонуса уже зачтена кредит-нотой. Сначала уберите её.',
    creditedMore: (p) =>
      `Кредит-нотами уже зачтено ${moneyIn('ru', p.settledMinor, p.currency)} — больше, чем теперь выходит.`,
    noneDue: () => 'Начислять пока нечего.',
  },
}
