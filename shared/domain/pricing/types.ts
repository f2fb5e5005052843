import type { BookRecord } from '../../base/record.ts'

/** A column of the price list, set by the company's rules (K-41). The list price itself is no column. */
export type PriceColumn = BookRecord & {
  readonly name: string
  readonly currency: string
  /** Below the list price, in millionths, for products without a price of their own here; null: none of those. */
  readonly discountPpm: number | null
  readonly validFrom: string
  /** Last day; null: no end. */
  readonly validTo: string | null
  readonly notes: string
}

/** A price from a day on; the newest row of a product and column holds. */
export type Price = BookRecord & {
  readonly productId: string
  /** null: the list price. */
  readonly columnId: string | null
  readonly currency: string
  /** Minor units for one unit; null: from that day without a price here. */
  readonly priceMinor: number | null
  readonly validFrom: string
  readonly source: 'typed' | 'imported'
}

/** From so many thousandths of the unit so much off, in millionths. */
export type VolumeStep = { readonly fromMilli: number; readonly ppm: number }
/** Bought for so much within the period, so much bonus, in millionths. */
export type BonusStep = { readonly fromMinor: number; readonly ppm: number }

/** orders: what is ordered counts; payments: only what has been paid. */
export const bonusBases = ['orders', 'payments'] as const
export type BonusBasis = (typeof bonusBases)[number]

export const bonusPeriods = ['month', 'quarter', 'year'] as const
export type BonusPeriod = (typeof bonusPeriods)[number]

export type PromotionTerms =
  | { readonly type: 'steps'; readonly steps: readonly VolumeStep[] }
  | {
      readonly type: 'gift'
      readonly buyMilli: number
      readonly giftMilli: number
      /** What is given; null: the same goods. */
      readonly giftProductId: string | null
      /** Given again for each full quantity. */
      readonly isEach: boolean
    }
  | {
      readonly type: 'bonus'
      readonly period: BonusPeriod
      readonly basis: BonusBasis
      readonly currency: string
      readonly steps: readonly BonusStep[]
    }
export const promotionTypes = ['steps', 'gift', 'bonus'] as const

/** A promotion or bonus programme with dates and conditions (2.18). Empty lists mean: all. */
export type Promotion = BookRecord & {
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly productIds: readonly string[]
  readonly groupNames: readonly string[]
  readonly columnIds: readonly string[]
  readonly terms: PromotionTerms
  /** In words, for what the terms do not say. */
  readonly conditions: string
}

/** How a client is priced from a day on; a later agreement takes the place of the one before. */
export type ClientTerms = BookRecord & {
  readonly clientId: string
  /** null: the list price. */
  readonly columnId: string | null
  /** First day; null: from the start. */
  readonly validFrom: string | null
  /** Last day; null: no end. */
  readonly validTo: string | null
  readonly terms: string
}

export type ExceptionTerms =
  | { readonly type: 'price'; readonly currency: string; readonly minor: number }
  | { readonly type: 'discount'; readonly ppm: number }

/** A price or discount agreed with one client besides its column. */
export type PriceException = BookRecord & {
  readonly clientId: string
  /** null: of the group, or of everything where that is empty. */
  readonly productId: string | null
  readonly groupName: string
  readonly terms: ExceptionTerms
  /** Holds from this quantity, in thousandths. */
  readonly fromMilli: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly reason: string
  readonly agreedWith: string
}

/** refuse: not sent without approval; confirm: only after the user says so a second time, with a reason. */
export const beyondPolicies = ['refuse', 'confirm'] as const
export type BeyondPolicy = (typeof beyondPolicies)[number]

/** How far the KAM may go alone, by column, group and size of the deal (K-41). */
export type PriceRule = BookRecord & {
  /** null: whatever the client's column is. */
  readonly columnId: string | null
  /** Empty: every group. */
  readonly groupName: string
  readonly currency: string
  /** Deals from this size on, at prices before discounts. */
  readonly fromMinor: number
  /** Below the client's column, in millionths. */
  readonly maxPpm: number
  /** From here on it is near the limit; above the limit: never. */
  readonly nearPpm: number
  /** Least margin of the whole, in millionths; null: none is asked. */
  readonly leastMarginPpm: number | null
  readonly beyond: BeyondPolicy
  readonly validFrom: string
  /** Last day; null: no end. */
  readonly validTo: string | null
}
