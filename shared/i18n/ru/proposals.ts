import type { proposals as source } from '../en/proposals.ts'
import type { Messages } from '../messages.ts'

export const proposals: Messages<typeof source> = {
  template: {
    title: (client) => `Предложение для ${client}`,
    introduction: (_client) => 'Благодарим за интерес. Как договорились, предлагаем следующее.',
    terms:
      'Цены действуют до указанной выше даты. Оплата в течение 30 дней со дня выставления счёта. Срок поставки подтверждается при заказе.',
  },
  document: {
    kind: 'Коммерческое предложение',
    number: 'Номер',
    issued: 'Дата',
    validUntil: 'Действует до',
    from: 'От кого',
    to: 'Кому',
    taxId: 'ИНН',
    no: '№',
    item: 'Наименование',
    quantity: 'Количество',
    price: 'Цена',
    discount: 'Скидка',
    vat: 'НДС',
    sum: 'Сумма',
    optional: '(по желанию, не входит в итог)',
    subtotal: 'Сумма без НДС',
    totalDiscount: (percent) => `Скидка ${percent}`,
    net: 'После скидки',
    vatOf: (percent) => `НДС ${percent}`,
    total: 'Итого',
    page: 'Страница',
    signedSeller: 'От продавца',
    signedBuyer: 'От покупателя',
  },
  errors: {
    frozen: () =>
      'Предложение отправлено и остаётся таким, каким его видел клиент. Чтобы изменить, сделайте новую версию.',
    noLines: () => 'В предложении ещё нет позиций. Сначала добавьте, что предлагаете.',
    validBeforeIssued: () => 'Срок действия заканчивается раньше даты предложения.',
  },
}
