/** Rows from which sales are put together. */
export type DealRow = {
  readonly id: string
  readonly title: string
  readonly company_id: string | null
  readonly client_id: string
  readonly currency: string
  readonly amount_minor: number
  readonly cost_minor: number | null
  readonly agency_fee_minor: number | null
  readonly units_milli: number | null
  readonly stage: string
  readonly closed_on: string | null
  readonly expected_on: string | null
  readonly deleted_at: string | null
}

export type OrderRow = {
  readonly id: string
  readonly deal_id: string | null
  readonly company_id: string | null
  readonly number: string
  readonly stage: string
  readonly client_id: string
  readonly currency: string
  readonly amount_minor: number
  readonly cost_minor: number | null
  readonly units_milli: number | null
  readonly ordered_on: string
  readonly promised_on: string | null
  readonly delivered_on: string | null
  readonly deleted_at: string | null
}

export type InvoiceRow = {
  readonly id: string
  readonly deal_id: string | null
  readonly order_id: string | null
  readonly issued_on: string
  readonly due_on: string
  readonly amount_minor: number
  readonly vat_minor: number
}

export type PaymentRow = {
  readonly id: string
  readonly invoice_id: string
  readonly paid_on: string
  readonly amount_minor: number
}

export type CreditRow = {
  readonly id: string
  readonly invoice_id: string
  readonly order_act_id: string | null
  readonly client_bonus_id: string | null
  readonly issued_on: string
  readonly amount_minor: number
}

/** What arrived on a day, at the order's prices. */
export type DeliveryRow = { readonly order_id: string; readonly delivered_on: string; readonly value: number }

/** Goods given back, missing or of another sort, for which no credit note was made. */
export type ActRow = {
  readonly id: string
  readonly order_id: string
  readonly happened_on: string
  readonly amount_minor: number
}
