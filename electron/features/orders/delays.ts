import type { CommissionEntry } from '../../../shared/domain/commission/types.ts'
import { type DelayCost, delayCosts, type Promised } from '../../../shared/domain/orders/delay.ts'
import type { Order } from '../../../shared/domain/orders/types.ts'
import type { SettledInvoice } from '../../../shared/domain/receivables/settle.ts'

/** What late deliveries and payments cost, in the order in which they were promised (K-74). today: YYYY-MM-DD. */
export function delaysOf(
  orders: readonly Order[],
  invoices: readonly SettledInvoice[],
  entries: readonly CommissionEntry[],
  today: string,
): readonly DelayCost[] {
  const deliveries = orders
    .filter((order) => order.stage !== 'cancelled')
    .map(
      ({ id, number, promisedOn, deliveredOn }): Promised => ({
        kind: 'delivery',
        id,
        number,
        promisedOn,
        happenedOn: deliveredOn,
      }),
    )
  const payments = invoices.map(
    ({ id, number, dueOn, settledOn }): Promised => ({
      kind: 'payment',
      id,
      number,
      promisedOn: dueOn,
      happenedOn: settledOn,
    }),
  )
  const costs = delayCosts([...deliveries, ...payments], entries, today)
  return [...costs].sort((a, b) => (a.promisedOn < b.promisedOn ? -1 : a.promisedOn > b.promisedOn ? 1 : 0))
}
