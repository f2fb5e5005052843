import type { BookRecord } from '../../base/record.ts'

export const clientStatuses = ['prospect', 'active', 'dormant', 'lost'] as const
export type ClientStatus = (typeof clientStatuses)[number]

/** How far a prospect is (K-15). */
export const prospectStages = ['spotted', 'studied', 'contacted', 'met', 'offered', 'trial'] as const
export type ProspectStage = (typeof prospectStages)[number]

/** An account: a firm the KAM sells to (K-10…K-15, K-20). */
export type Client = BookRecord & {
  readonly name: string
  readonly legalName: string
  readonly status: ClientStatus
  /** Means something while the status is prospect. */
  readonly prospectStage: ProspectStage
  readonly isKey: boolean
  /** Why it is, or is no longer, a key client (K-12). */
  readonly keyReason: string
  /** The client that owns this one; null: nobody in the book. */
  readonly parentId: string | null
  readonly industry: string
  readonly city: string
  readonly country: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly website: string
  readonly taxId: string
  /** Currency the client buys in. */
  readonly currency: string
  /** Days between contacts at best, and at most; null: no rhythm (K-35). */
  readonly idealDays: number | null
  readonly longestDays: number | null
  /** Agreed days from invoice to payment. */
  readonly paymentDays: number | null
  readonly creditLimitMinor: number | null
  readonly lostReason: string
  readonly tags: readonly string[]
  /** Fields of the user's own, by name. */
  readonly custom: Readonly<Record<string, string>>
  readonly notes: string
  /** The client's number in the system it was imported from; a second import finds it by this. */
  readonly externalRef: string
}
