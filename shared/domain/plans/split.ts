import { allocate } from '../../base/allocate.ts'
import { applyRate } from '../../base/money.ts'
import type { Party, SplitTerms } from './terms.ts'

/** Shares of a sum: owners share all of it without losing a minor unit, overlays get theirs on top. In the parties' order. */
export function shareOut(minor: number, parties: readonly Party[]): readonly number[] {
  const owners = parties.filter((p) => p.role === 'owner')
  const shares =
    owners.length === 0
      ? []
      : allocate(
          minor,
          owners.map((p) => p.ppm),
        )
  let next = 0
  return parties.map((p) => (p.role === 'overlay' ? applyRate(minor, p.ppm) : (shares[next++] ?? 0)))
}

/** The user's own part of a sum. */
export function ownPart(minor: number, parties: readonly Party[]): number {
  const shares = shareOut(minor, parties)
  return parties.reduce((sum, party, i) => (party.isMe ? sum + (shares[i] ?? 0) : sum), 0)
}

/** The user's share of the credit in ppm; all of it where the credit is not shared. */
export function creditShare(split: SplitTerms | null): number {
  if (split === null || split.of !== 'credit') return 1_000_000
  return split.parties.reduce((sum, party) => (party.isMe ? sum + party.ppm : sum), 0)
}
