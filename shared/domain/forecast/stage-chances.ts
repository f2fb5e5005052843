import { usualChances } from '../deals/stages.ts'
import { type DealStage, dealStages } from '../deals/types.ts'
import { logistic, logit } from './winning.ts'

/** A stage a deal has reached, and how the deal ended: null while it is open. */
export type StageReached = { readonly stage: DealStage; readonly isWon: boolean | null }

/** So many decided deals outweigh what is usual at a stage. */
const usualWeight = 8

/** Share of the deals that reached a stage and were won, shrunk to what is usual there (0…1). */
export function stageChances(reached: readonly StageReached[]): ReadonlyMap<DealStage, number> {
  return new Map(
    dealStages.map((stage) => {
      const decided = reached.filter((r) => r.stage === stage && r.isWon !== null)
      const won = decided.filter((r) => r.isWon === true).length
      const usual = usualChances[stage] / 1_000_000
      return [stage, (won + usual * usualWeight) / (decided.length + usualWeight)]
    }),
  )
}

/**
 * Chance of an open deal, 0…1: what deals at its stage came to, moved by as much as its owner sees it better or worse
 * than is usual there.
 */
export function chanceAtStage(
  chances: ReadonlyMap<DealStage, number>,
  stage: DealStage,
  ownersPpm: number,
): number {
  const usual = usualChances[stage] / 1_000_000
  return logistic(logit(chances.get(stage) ?? usual) + logit(ownersPpm / 1_000_000) - logit(usual))
}
