import type { BookRecord } from '../../base/record.ts'
import type { ClientStatus, ProspectStage } from '../clients/types.ts'

/** How a client stood from a day on, and why (K-10, K-15). */
export type Standing = BookRecord & {
  readonly clientId: string
  readonly status: ClientStatus
  readonly prospectStage: ProspectStage
  readonly isKey: boolean
  readonly sinceOn: string
  readonly reason: string
}

/** What the user judges of an account where the book can't reckon it (K-12, K-13). */
export type Appraisal = BookRecord & {
  readonly clientId: string
  /** 1 not at all … 5 entirely; null: not judged. */
  readonly leadsMarket: number | null
  readonly opensGrowth: number | null
  readonly reliesOnUs: number | null
  /** Yearly margin in the client's currency; null: as the book reckons it. */
  readonly marginMinor: number | null
  /** Yearly growth of the margin; null: as the book reckons it. */
  readonly growthPpm: number | null
  /** Chance that the client stays for another year. */
  readonly stayPpm: number | null
  /** What money costs in a year. */
  readonly discountPpm: number | null
  readonly years: number | null
  readonly note: string
  readonly judgedOn: string
}
