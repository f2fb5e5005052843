import type { BookRecord } from '../../base/record.ts'

/** Something the KAM sells. */
export type Product = BookRecord & {
  readonly sku: string
  readonly name: string
  readonly groupName: string
  readonly unit: string
  readonly currency: string
  readonly priceMinor: number
  /** null: cost not known. Never leaves the book in an offer. */
  readonly costMinor: number | null
  readonly vatPpm: number
  readonly notes: string
}
