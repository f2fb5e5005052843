import type { DealStage } from './types.ts'

const path: readonly DealStage[] = ['lead', 'qualified', 'offer', 'negotiation', 'won']

/** Chances usual at a stage, in millionths, taken over when the stage changes. */
export const usualChances: Readonly<Record<DealStage, number>> = {
  lead: 100_000,
  qualified: 300_000,
  offer: 500_000,
  negotiation: 750_000,
  won: 1_000_000,
  lost: 0,
}

export function isDecided(stage: DealStage): boolean {
  return stage === 'won' || stage === 'lost'
}

/**
 * The stage one step on; null where there is none. cameFrom: where a lost deal stood before it was lost, to which
 * it goes back.
 */
export function dealStep(stage: DealStage, by: 1 | -1, cameFrom: DealStage | null): DealStage | null {
  if (stage === 'lost') return by === 1 ? null : (cameFrom ?? 'negotiation')
  return path[path.indexOf(stage) + by] ?? null
}
