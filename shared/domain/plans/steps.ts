import type { Band, EarnedAt } from './terms.ts'

/** The steps from a sale to its commission, as data; the page words them. Sums in minor units of the entry's currency unless one is named. */
export type Step =
  | { readonly kind: 'plan'; readonly plan: string; readonly validFrom: string; readonly rule: string }
  | { readonly kind: 'amount'; readonly minor: number; readonly currency?: string }
  | { readonly kind: 'returned-before'; readonly minor: number; readonly currency: string }
  | {
      readonly kind: 'margin'
      readonly amountMinor: number
      readonly costMinor: number
      readonly minor: number
      readonly currency?: string
    }
  | {
      readonly kind: 'agency-fee'
      readonly feePpm: number
      readonly of: 'amount' | 'net'
      readonly minor: number
      readonly currency: string
    }
  | { readonly kind: 'own-fee'; readonly minor: number; readonly currency: string }
  | { readonly kind: 'credit'; readonly ppm: number; readonly minor: number; readonly currency: string }
  | {
      readonly kind: 'rate'
      readonly rule: string
      readonly ratePpm: number
      readonly minor: number
      readonly currency?: string
    }
  | {
      readonly kind: 'band'
      readonly band: Band
      readonly isShare: boolean
      /** The part that lies in the band; the whole base where the band pays for everything. */
      readonly partMinor: number
      readonly minor: number
      readonly currency: string
    }
  | {
      readonly kind: 'bands-total'
      readonly reading: 'whole' | 'marginal'
      readonly blendedPpm: number
      readonly minor: number
      readonly currency: string
    }
  | {
      readonly kind: 'interpolated'
      readonly sizeMinor: number
      readonly ratePpm: number
      readonly minor: number
      readonly currency: string
    }
  | {
      readonly kind: 'margin-rate'
      readonly of: 'price' | 'cost'
      readonly marginPpm: number
      readonly ratePpm: number
      readonly minor: number
      readonly currency: string
    }
  | {
      readonly kind: 'units'
      readonly unitsMilli: number
      readonly eachMinor: number
      readonly minor: number
      readonly currency: string
    }
  | { readonly kind: 'fixed'; readonly minor: number; readonly currency: string }
  | {
      readonly kind: 'limit'
      readonly which: 'cap' | 'floor'
      readonly scope: 'rule' | 'invoice' | 'period'
      readonly limitMinor: number
      readonly minor: number
      readonly currency: string
    }
  | { readonly kind: 'share'; readonly ppm: number; readonly minor: number; readonly currency: string }
  | {
      readonly kind: 'part'
      readonly at: EarnedAt
      readonly partMinor: number
      readonly wholeMinor: number
      readonly minor: number
      readonly currency: string
    }
  | {
      readonly kind: 'period-before'
      readonly period: string
      readonly beforeMinor: number
      readonly afterMinor: number
      readonly currency: string
    }
  | {
      readonly kind: 'late'
      readonly days: number
      readonly afterDays: number
      readonly cutPpm: number
      readonly minor: number
      readonly currency: string
    }
  | { readonly kind: 'too-late'; readonly days: number; readonly longestDays: number }
  | {
      readonly kind: 'converted'
      readonly fromMinor: number
      readonly from: string
      readonly to: string
      readonly rate: string
      readonly on: string
      readonly minor: number
    }
  | { readonly kind: 'no-rate'; readonly from: string; readonly to: string; readonly on: string }
  | {
      readonly kind: 'holdback'
      readonly part: 'now' | 'held'
      readonly ppm: number
      readonly days: number
      readonly minor: number
    }
  | {
      readonly kind: 'clawback'
      readonly mode: 'pro-rata' | 'full' | 'share'
      readonly on: string
      readonly returnedMinor: number
      readonly currency: string
      readonly earnedMinor: number
      readonly minor: number
    }
  | { readonly kind: 'earned'; readonly at: EarnedAt; readonly on: string | null }
  | { readonly kind: 'payout'; readonly days: number; readonly on: string | null }
  | { readonly kind: 'safety'; readonly days: number; readonly on: string }
  | {
      readonly kind: 'period-sum'
      readonly period: string
      readonly volumeMinor: number
      readonly minor: number
    }
  | {
      readonly kind: 'true-up'
      readonly period: string
      readonly rule: string
      readonly volumeMinor: number
      readonly ratePpm: number
      readonly wholeMinor: number
      readonly soFarMinor: number
      readonly minor: number
    }
  | {
      readonly kind: 'attainment'
      readonly volumeMinor: number
      readonly targetMinor: number
      readonly ppm: number
    }
  | { readonly kind: 'multiplier'; readonly ppm: number; readonly ofMinor: number; readonly minor: number }
  | { readonly kind: 'bonus-fixed'; readonly atPpm: number; readonly minor: number }
  | {
      readonly kind: 'bonus-curve'
      readonly targetMinor: number
      readonly ppm: number
      readonly minor: number
    }
  | {
      readonly kind: 'bonus-commission'
      readonly atPpm: number
      readonly ppm: number
      readonly ofMinor: number
      readonly minor: number
    }
  | {
      readonly kind: 'draw'
      readonly drawMinor: number
      readonly earnedMinor: number
      readonly owedBeforeMinor: number
      readonly owedAfterMinor: number
      readonly minor: number
    }
  | { readonly kind: 'salary'; readonly month: string; readonly minor: number }
  | { readonly kind: 'already'; readonly minor: number }
  | {
      readonly kind: 'correction'
      readonly month: string
      readonly wholeMinor: number
      readonly minor: number
    }
  | { readonly kind: 'expected'; readonly on: string | null }
export type StepKind = Step['kind']
