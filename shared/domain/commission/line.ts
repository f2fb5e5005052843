import type { Step } from '../plans/steps.ts'
import type { LineKind } from './types.ts'

/** A line as it should stand in the ledger, before what is closed or received is set against it. */
export type Line = {
  readonly group: string
  readonly key: string
  readonly kind: LineKind
  readonly planId: string
  readonly versionId: string
  readonly companyId: string | null
  readonly clientId: string | null
  readonly dealId: string | null
  readonly orderId: string | null
  readonly invoiceId: string | null
  readonly paymentId: string | null
  readonly isEarned: boolean
  /** Earned on, or where it is not earned yet: when it may be; null: nobody knows. */
  readonly on: string | null
  readonly dueOn: string | null
  readonly currency: string
  readonly baseMinor: number | null
  readonly ratePpm: number | null
  readonly volumeMinor: number
  readonly amountMinor: number
  readonly note: string
  readonly steps: readonly Step[]
}
