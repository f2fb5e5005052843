import type { orders as source } from '../en/orders.ts'
import { quantityIn } from '../error-values.ts'
import type { Messages } from '../messages.ts'

export const orders: Messages<typeof source> = {
  errors: {
    incomplete: () => 'Для заказа нужны клиент, дата и сумма.',
    promisedBeforeOrdered: () => 'Обещанный срок раньше даты заказа.',
    deliveredBeforeOrdered: () => 'Дата поставки раньше даты заказа.',
    deliveredInFuture: () => 'Поставку нельзя внести заранее.',
    deliveredTooMuch: (p) => `«${p.name}»: осталось поставить только ${quantityIn('ru', p.openMilli)}.`,
    nothingDelivered: () => 'Укажите, сколько пришло.',
    lineDelivered: (p) => `«${p.name}»: есть поставка или акт, поэтому строку удалить нельзя.`,
    returnedTooMuch: (p) =>
      `«${p.name}»: вернуть можно не больше ${quantityIn('ru', p.deliveredMilli)} — столько поставлено.`,
    actBeforeOrdered: () => 'Дата акта раньше даты заказа.',
    actOverAmount: () => 'Все акты вместе превысят сумму заказа.',
    noStepForward: () => 'Заказ уже на последнем этапе.',
    noStepBack: () => 'Заказ на первом этапе.',
  },
}
