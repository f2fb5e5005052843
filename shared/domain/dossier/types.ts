import type { BookRecord } from '../../base/record.ts'

/** How sure a statement is. */
export const confidences = ['sure', 'likely', 'rumour'] as const
export type Confidence = (typeof confidences)[number]

/** Where a statement comes from: its day YYYY-MM-DD, who or what said so, how sure it is. */
export type Provenance = {
  readonly knownOn: string
  readonly source: string
  readonly confidence: Confidence
}

/** What a free statement is about (K-20, K-21, K-25); the four of SWOT among them. */
export const factTopics = [
  'founded',
  'history',
  'owners',
  'size',
  'business',
  'news',
  'needs',
  'plans',
  'buying',
  'terms',
  'debt',
  'strength',
  'weakness',
  'opportunity',
  'threat',
  'observation',
] as const
export type FactTopic = (typeof factTopics)[number]

type OfClient = BookRecord & { readonly clientId: string }

/** One statement about a client. */
export type Fact = OfClient &
  Provenance & {
    /** Whom it is about, where it is about one person. */
    readonly personId: string | null
    readonly topic: FactTopic
    readonly text: string
  }

/** The client's own figures of a year (K-20). */
export type Figure = OfClient &
  Provenance & {
    readonly year: number
    readonly currency: string
    readonly revenueMinor: number | null
    readonly marginMinor: number | null
    /** Indicators of the user's choice, as written: 'Staff' → '240'. */
    readonly indicators: Readonly<Record<string, string>>
  }

/** A competitor at this client, and what it offers (K-25). */
export type Rival = OfClient &
  Provenance & {
    readonly name: string
    readonly offer: string
    readonly terms: string
    readonly strengths: string
    readonly weaknesses: string
  }

/** A cell of the grid of product groups: what the client buys of a group, and from whom. */
export type Purchase = OfClient &
  Provenance & {
    /** null: from us. */
    readonly rivalId: string | null
    readonly groupName: string
    readonly currency: string
    /** Value in a year; null: it buys, the sum is not known. */
    readonly yearMinor: number | null
    readonly note: string
  }

export const reliabilitySubjects = [
  'registry',
  'accounts',
  'courts',
  'payments',
  'references',
  'other',
] as const
export const reliabilityResults = ['good', 'doubtful', 'bad'] as const

/** A check of whether the client can be trusted (K-21). */
export type Reliability = OfClient &
  Provenance & {
    readonly subject: (typeof reliabilitySubjects)[number]
    readonly result: (typeof reliabilityResults)[number]
    readonly text: string
  }

export const promiseSides = ['ours', 'theirs'] as const
export type PromiseSide = (typeof promiseSides)[number]

/** A promise between the client and us (K-43). */
export type Promised = OfClient & {
  readonly personId: string | null
  /** The contact at which it was made. */
  readonly visitId: string | null
  readonly side: PromiseSide
  readonly text: string
  readonly madeOn: string
  readonly dueOn: string | null
  /** When it was kept; null: open. */
  readonly doneOn: string | null
}

export const claimKinds = ['claim', 'conflict', 'return', 'shortage', 'regrading'] as const

/** Something that went wrong, and how it was settled (K-27). */
export type Claim = OfClient & {
  readonly personId: string | null
  readonly orderId: string | null
  readonly kind: (typeof claimKinds)[number]
  readonly text: string
  readonly openedOn: string
  readonly currency: string
  readonly amountMinor: number | null
  readonly cause: string
  readonly settlement: string
  readonly settledOn: string | null
  /** What is done differently so that it does not happen again. */
  readonly lesson: string
  readonly source: string
  readonly confidence: Confidence
}

export const occasionKinds = ['training', 'event'] as const
export const guestAnswers = ['invited', 'accepted', 'declined', 'came', 'absent'] as const
export type Guest = { readonly personId: string; readonly answer: (typeof guestAnswers)[number] }

/** Training given to the client's people, or an event they were invited to (K-26). */
export type Occasion = OfClient & {
  readonly kind: (typeof occasionKinds)[number]
  readonly title: string
  readonly heldOn: string
  readonly place: string
  readonly currency: string
  readonly costMinor: number | null
  readonly guests: readonly Guest[]
  readonly outcome: string
}

/** Every kind of entry in a dossier, by its word. */
export type DossierEntries = {
  readonly fact: Fact
  readonly figure: Figure
  readonly rival: Rival
  readonly purchase: Purchase
  readonly reliability: Reliability
  readonly promise: Promised
  readonly claim: Claim
  readonly occasion: Occasion
}
export type EntryKind = keyof DossierEntries

/** All that the dossier of one client holds, each list with the newest first. */
export type Dossier = {
  readonly facts: readonly Fact[]
  readonly figures: readonly Figure[]
  readonly rivals: readonly Rival[]
  readonly purchases: readonly Purchase[]
  readonly reliability: readonly Reliability[]
  readonly promises: readonly Promised[]
  readonly claims: readonly Claim[]
  readonly occasions: readonly Occasion[]
}
