import type { ForecastPart } from '../../../shared/contract/forecast.ts'

type Sources = Pick<ForecastPart, 'kind' | 'dealId' | 'orderId' | 'invoiceId' | 'contractId'>

/** The page on which what a month's part hangs on is worked: the invoice to collect, the order to deliver, the deal. */
export function placeOf({ kind, dealId, orderId, invoiceId, contractId }: Sources): string {
  if (contractId !== null) return `/money/contracts/${contractId}`
  if (kind === 'invoice' && invoiceId !== null) return `/money/receivables/invoices/${invoiceId}`
  if (kind === 'delivery' && orderId !== null) return `/money/orders/${orderId}`
  if (dealId !== null) return `/money/deals/${dealId}`
  if (orderId !== null) return `/money/orders/${orderId}`
  return invoiceId === null ? '/money/commissions' : `/money/receivables/invoices/${invoiceId}`
}
