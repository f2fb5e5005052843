import type { DecimalSign } from '../../base/parse-amount.ts'
import type { DateOrder } from '../../base/parse-date.ts'

export const importKinds = ['clients', 'commissions', 'prices'] as const
export type ImportKind = (typeof importKinds)[number]

/** How the columns of a table are to be understood. */
export type ImportRules = {
  readonly kind: ImportKind
  /** Target field of each column; null: not imported. */
  readonly columns: readonly (string | null)[]
  readonly dateOrder: DateOrder
  readonly decimal: DecimalSign
  /** Of sums that name none. */
  readonly currency: string
  /** Of a price list only. */
  readonly prices?: PriceRules | undefined
}

/** Of what a price list does not have: left as it is, or no longer sold. */
export const vanishedChoices = ['keep', 'end'] as const

export type PriceRules = {
  /** Day from which the prices hold. */
  readonly validFrom: string
  readonly vanished: (typeof vanishedChoices)[number]
}

/** A table as it was read: its header, and each row with the line it stands in, from 1. */
export type ImportTable = {
  readonly headers: readonly string[]
  readonly rows: readonly ImportRow[]
}
export type ImportRow = { readonly line: number; readonly cells: readonly string[] }

export type RowProblem = {
  /** Row of the table, counted from 1 with its header. */
  readonly row: number
  readonly column: string | null
  readonly value: string
  readonly problem:
    | 'name-missing'
    | 'not-a-date'
    | 'not-a-number'
    | 'too-precise'
    | 'too-long'
    | 'unknown-status'
    | 'amount-missing'
    | 'price-missing'
    | 'date-missing'
    | 'unknown-currency'
    | 'same-in-file'
    | 'extra-cells'
}
