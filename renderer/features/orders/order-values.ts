import type { OrderDetail } from '../../../shared/contract/orders.ts'
import type { Order } from '../../../shared/domain/orders/types.ts'
import type { SaleLine } from '../../api/sale-lines.ts'

/** What the form of an order holds. */
export type OrderValues = {
  readonly clientId: string | null
  readonly dealId: string | null
  readonly contractId: string | null
  readonly number: string
  readonly orderedOn: string | null
  readonly promisedOn: string | null
  readonly currency: string
  /** Typed where there are no lines. */
  readonly amountMinor: number
  readonly costMinor: number | null
  readonly notes: string
}

export function orderValues(order: Order | null, currency: string, today: string): OrderValues {
  if (order === null) return { ...blank, currency, orderedOn: today }
  const { clientId, dealId, contractId, number, orderedOn, promisedOn, amountMinor, costMinor, notes } = order
  return {
    clientId,
    dealId,
    contractId,
    number,
    orderedOn,
    promisedOn,
    currency: order.currency,
    amountMinor,
    costMinor,
    notes,
  }
}

const blank: OrderValues = {
  clientId: null,
  dealId: null,
  contractId: null,
  number: '',
  orderedOn: null,
  promisedOn: null,
  currency: 'EUR',
  amountMinor: 0,
  costMinor: null,
  notes: '',
}

/** The lines of an order as they are edited. */
export function editedLines(lines: OrderDetail['lines']): readonly SaleLine[] {
  return lines.map((line) => ({
    key: line.id,
    id: line.id,
    productId: line.productId,
    name: line.name,
    quantityMilli: line.quantityMilli,
    unit: line.unit,
    unitPriceMinor: line.unitPriceMinor,
    unitCostMinor: line.unitCostMinor,
    discountPpm: line.discountPpm,
    promisedOn: line.promisedOn,
  }))
}
