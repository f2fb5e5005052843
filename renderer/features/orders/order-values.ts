import type { OrderDetail } from '../../../shared/contract/orders.ts'
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
  readonly lines: readonly SaleLine[]
}

export function orderValues(detail: OrderDetail | null, currency: string, today: string): OrderValues {
  if (detail === null) return { ...blank, currency, orderedOn: today }
  const { order, lines } = detail
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
    lines: lines.map(editedLine),
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
  lines: [],
}

/** A line of an order as it is edited. */
function editedLine(line: OrderDetail['lines'][number]): SaleLine {
  const { id, productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor } = line
  const { discountPpm, promisedOn } = line
  return {
    key: id,
    id,
    productId,
    name,
    quantityMilli,
    unit,
    unitPriceMinor,
    unitCostMinor,
    discountPpm,
    promisedOn,
  }
}
