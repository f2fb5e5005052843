import type { IncomeFacts } from './income-model.ts'
import { learnNewDeals, type NewDeals } from './new-deals.ts'
import { learnDelays, type PaymentDelays } from './payment-delays.ts'
import { learnTakenBack, type TakenBack } from './taken-back.ts'
import { learnWinning, type Winning } from './winning.ts'

/** Everything that is learnt from the past, before any chance. */
export type IncomeLearnt = {
  readonly winning: Winning
  readonly delays: PaymentDelays
  readonly newDeals: NewDeals | null
  /** null: nothing was ever taken back. */
  readonly takenBack: TakenBack | null
}

export function learnIncome(facts: IncomeFacts): IncomeLearnt {
  const { deals, todayDay } = facts
  return {
    delays: learnDelays(facts.invoices ?? deals, todayDay),
    winning: learnWinning(deals, todayDay),
    newDeals: facts.expectsNewDeals === false ? null : learnNewDeals(deals, todayDay),
    takenBack: learnTakenBack(deals, todayDay),
  }
}
