import type { OrdersErrors } from '../../contract/orders.ts'
import { quantityIn } from '../error-values.ts'
import type { ErrorMessages } from '../messages.ts'

export const orders = {
  errors: {
    incomplete: () => 'An order needs a client, a day and an amount.',
    promisedBeforeOrdered: () => 'The promised day lies before the day of the order.',
    deliveredBeforeOrdered: () => 'The day of delivery lies before the day of the order.',
    deliveredInFuture: () => 'A delivery can’t be entered before it has happened.',
    deliveredTooMuch: (p) => `Of “${p.name}” only ${quantityIn('en', p.openMilli)} are still to come.`,
    nothingDelivered: () => 'Say how much has arrived.',
    lineDelivered: (p) => `“${p.name}” has been delivered or acted upon and has to stay.`,
    returnedTooMuch: (p) =>
      `Of “${p.name}” ${quantityIn('en', p.deliveredMilli)} can be given back: no more has arrived.`,
    actBeforeOrdered: () => 'The day of the act lies before the day of the order.',
    actOverAmount: () => 'All acts together would come to more than the order.',
    noStepForward: () => 'The order is at its last stage.',
    noStepBack: () => 'The order is at its first stage.',
  } satisfies ErrorMessages<OrdersErrors>,
}
