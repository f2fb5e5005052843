import type { BookRecord } from '../../base/record.ts'
import type { PlanTerms } from './terms.ts'

/** What a principal has agreed to pay. */
export type Plan = BookRecord & {
  /** null: every company without a plan of its own. */
  readonly companyId: string | null
  readonly name: string
  /** Among several plans that fit a sale the lowest number pays. */
  readonly priority: number
  /** Pays on top of the plan that was chosen. */
  readonly isOverlay: boolean
  readonly notes: string
}

/** The terms of a plan from a day on. */
export type PlanVersion = BookRecord & {
  readonly planId: string
  readonly validFrom: string
  /** Last day; null: until the next version, or open-ended. */
  readonly validTo: string | null
  readonly terms: PlanTerms
}

/** A rate between two currencies: 1 unit of from = rate units of to, on and after a day until the next one. */
export type FxRate = BookRecord & {
  readonly day: string
  readonly fromCurrency: string
  readonly toCurrency: string
  /** Decimal text, so that no digit is lost. */
  readonly rate: string
}
