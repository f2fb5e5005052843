import type { BookRecord } from '../../base/record.ts'

/** What a principal says it pays. */
export type Statement = BookRecord & {
  readonly companyId: string | null
  readonly number: string
  readonly issuedOn: string
  /** The day the money came; null: not yet. */
  readonly paidOn: string | null
  readonly currency: string
  /** The total the principal names; null: it names none. */
  readonly totalMinor: number | null
  readonly fileName: string
  readonly notes: string
}

/** open: not looked at; matched: set against an entry; extra: accepted although nothing was reckoned for it. */
export const lineMarks = ['open', 'matched', 'extra'] as const
export type LineMark = (typeof lineMarks)[number]

export type StatementLine = BookRecord & {
  readonly statementId: string
  readonly position: number
  readonly text: string
  readonly clientName: string
  /** Number of an order, invoice or deal as the principal writes it. */
  readonly reference: string
  readonly happenedOn: string | null
  readonly amountMinor: number
  readonly entryId: string | null
  /** What the entry said when it was matched. */
  readonly expectedMinor: number | null
  readonly mark: LineMark
}
