import { addDays } from '../../base/local-date.ts'
import { applyRate } from '../../base/money.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { CommissionBasis, CommissionRule, CommissionState, EarnedAt } from './types.ts'

/** What happened to a deal, as far as commission depends on it. Days are YYYY-MM-DD; null: not yet. */
export type DealFacts = {
  readonly currency: string
  readonly amountMinor: number
  readonly costMinor: number | null
  readonly companyId: string | null
  /** Signed on, or expected. */
  readonly signedOn: string | null
  readonly expectedOn: string | null
  readonly deliveredOn: string | null
  readonly invoicedOn: string | null
  readonly paidOn: string | null
  readonly isWon: boolean
}

/** One step of the reckoning; the renderer words it. */
export type AccrualStep =
  | { readonly kind: 'amount'; readonly minor: number }
  | {
      readonly kind: 'margin'
      readonly amountMinor: number
      readonly costMinor: number
      readonly minor: number
    }
  | { readonly kind: 'rate'; readonly rule: string; readonly ratePpm: number; readonly minor: number }
  | { readonly kind: 'earned'; readonly at: EarnedAt; readonly on: string | null }
  | { readonly kind: 'payout'; readonly days: number; readonly on: string | null }

export type Accrual = {
  readonly baseMinor: number
  readonly ratePpm: number
  readonly amountMinor: number
  readonly state: Extract<CommissionState, 'expected' | 'earned' | 'due'>
  readonly earnedOn: string | null
  readonly dueOn: string | null
  readonly steps: readonly AccrualStep[]
}

export type AccrualProblem = 'cost-unknown'

/** The rule in force on a day: a company's own before the general one, the newest of several. */
export function ruleFor(
  rules: readonly CommissionRule[],
  companyId: string | null,
  on: string,
): CommissionRule | undefined {
  const inForce = rules.filter((r) => r.validFrom <= on && (r.validTo === null || on <= r.validTo))
  const own = inForce.filter((r) => r.companyId !== null && r.companyId === companyId)
  const general = inForce.filter((r) => r.companyId === null)
  return (own.length > 0 ? own : general).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
}

/**
 * What a deal earns under a rule (K-71): a percentage of the amount or of the margin, earned at the event the
 * principal names (K-74) and due some days later. Reckoned by today, YYYY-MM-DD.
 */
export function accrueCommission(
  deal: DealFacts,
  rule: CommissionRule,
  today: string,
): Result<Accrual, AccrualProblem> {
  const base = baseOf(deal, rule.basis)
  if (base === null) return err('cost-unknown')
  const amountMinor = applyRate(base.minor, rule.ratePpm)
  const earnedOn = deal.isWon ? eventDay(deal, rule.earnedAt) : null
  const expectedOn = earnedOn ?? deal.signedOn ?? deal.expectedOn
  const dueOn = expectedOn === null ? null : addDays(expectedOn, rule.payoutDays)
  const state = earnedOn === null ? 'expected' : dueOn !== null && dueOn <= today ? 'due' : 'earned'
  const steps: AccrualStep[] = [
    base,
    { kind: 'rate', rule: rule.name, ratePpm: rule.ratePpm, minor: amountMinor },
    { kind: 'earned', at: rule.earnedAt, on: earnedOn },
    { kind: 'payout', days: rule.payoutDays, on: dueOn },
  ]
  return ok({ baseMinor: base.minor, ratePpm: rule.ratePpm, amountMinor, state, earnedOn, dueOn, steps })
}

type BaseStep = Extract<AccrualStep, { readonly kind: 'amount' | 'margin' }>

function baseOf(deal: DealFacts, basis: CommissionBasis): BaseStep | null {
  if (basis === 'amount') return { kind: 'amount', minor: deal.amountMinor }
  if (deal.costMinor === null) return null
  const minor = deal.amountMinor - deal.costMinor
  return { kind: 'margin', amountMinor: deal.amountMinor, costMinor: deal.costMinor, minor }
}

function eventDay(deal: DealFacts, at: EarnedAt): string | null {
  const days: Readonly<Record<EarnedAt, string | null>> = {
    signing: deal.signedOn,
    delivery: deal.deliveredOn,
    invoice: deal.invoicedOn,
    payment: deal.paidOn,
  }
  return days[at]
}
