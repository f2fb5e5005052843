import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { ProposalState } from './types.ts'

export type Outcome = {
  readonly state: ProposalState
  readonly clientId: string
  readonly templateId: string | null
  /** All discounts of the list price, in millionths; null: nothing was charged. */
  readonly discountPpm: number | null
}

export type WinRate = {
  readonly key: string
  readonly won: number
  readonly lost: number
  readonly open: number
  /** Won of those decided, in millionths; null: none is decided. */
  readonly ratePpm: number | null
}

export const discountBands = ['none', 'to5', 'to10', 'to20', 'over20'] as const
export type DiscountBand = (typeof discountBands)[number]

/** All discounts together as a share of what the lines cost at their price; a charge counts as none. */
export function discountShare(grossMinor: number, taxableMinor: number): number | null {
  if (grossMinor <= 0) return null
  const share = divideHalfAwayFromZero(BigInt(grossMinor - taxableMinor) * 1_000_000n, BigInt(grossMinor))
  return Math.max(0, share)
}

export function bandOf(discountPpm: number): DiscountBand {
  if (discountPpm === 0) return 'none'
  if (discountPpm <= 50_000) return 'to5'
  if (discountPpm <= 100_000) return 'to10'
  return discountPpm <= 200_000 ? 'to20' : 'over20'
}

/** How many of the offers that left the house were won, by a key; an offer that ran out is lost. */
export function winRates(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string | null,
): readonly WinRate[] {
  const counts = new Map<string, { won: number; lost: number; open: number }>()
  for (const outcome of outcomes) {
    const key = keyOf(outcome)
    const side = sideOf(outcome.state)
    if (key === null || side === null) continue
    const own = counts.get(key) ?? { won: 0, lost: 0, open: 0 }
    own[side] += 1
    counts.set(key, own)
  }
  return [...counts].map(([key, { won, lost, open }]) => ({
    key,
    won,
    lost,
    open,
    ratePpm: won + lost === 0 ? null : divideHalfAwayFromZero(BigInt(won) * 1_000_000n, BigInt(won + lost)),
  }))
}

function sideOf(state: ProposalState): 'won' | 'lost' | 'open' | null {
  if (state === 'accepted') return 'won'
  if (state === 'declined' || state === 'expired') return 'lost'
  return state === 'sent' || state === 'presented' ? 'open' : null
}
