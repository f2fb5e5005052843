/** Something that happened to a sale on a day, with the sum it was about. */
export type SaleEvent = { readonly id: string; readonly on: string; readonly minor: number }
export type SaleInvoice = SaleEvent & { readonly dueOn: string }
export type SalePayment = SaleEvent & { readonly invoiceId: string }
export type SaleReturn = SaleEvent & { readonly invoiceId: string | null }

/**
 * A deal, or an order without one, as far as commission depends on it (K-74). Sums in minor units of its currency,
 * days YYYY-MM-DD; events in order of their days.
 */
export type Sale = {
  readonly id: string
  readonly dealId: string | null
  readonly orderId: string | null
  readonly title: string
  readonly companyId: string | null
  readonly clientId: string | null
  readonly currency: string
  readonly amountMinor: number
  /** null: not known. */
  readonly costMinor: number | null
  readonly unitsMilli: number | null
  /** The agency fee agreed for this sale (K-72); null: none is named. */
  readonly agencyFeeMinor: number | null
  /** lost or in the trash: earns nothing and is not expected to. */
  readonly state: 'open' | 'won' | 'gone'
  readonly signedOn: string | null
  readonly expectedOn: string | null
  /** Delivery promised by the principal. */
  readonly promisedOn: string | null
  /** Sum of its orders, of which deliveries are parts; null: there are none. */
  readonly orderedMinor: number | null
  readonly deliveries: readonly SaleEvent[]
  readonly invoices: readonly SaleInvoice[]
  readonly payments: readonly SalePayment[]
  /** Goods or money that went back, and credit notes. */
  readonly returns: readonly SaleReturn[]
  /** Credit notes for bonuses of the client: nothing came back, but their money will not come. */
  readonly bonuses: readonly SaleReturn[]
}

/** The day whose plan version holds for a sale. today: YYYY-MM-DD, for a sale without any day. */
export function planDay(sale: Sale, today: string): string {
  return sale.signedOn ?? sale.expectedOn ?? today
}
