import type { DealRow } from '../../../shared/contract/deals.ts'
import type { Input } from '../../../shared/contract/index.ts'

/** What the form holds: the fields of the call, the client not yet chosen at first. */
export type DealValues = Omit<Required<Input<'deals.save'>['fields']>, 'clientId'> & {
  readonly clientId: string | null
}

export function dealValues(deal: DealRow | null, currency: string): DealValues {
  if (deal === null) return { ...blank, currency }
  const { clientId, companyId, personId, proposalId, title, stage, amountMinor, costMinor, chancePpm } = deal
  const { expectedOn, closedOn, lostReason, source, notes } = deal
  return {
    clientId,
    companyId,
    personId,
    proposalId,
    title,
    stage,
    currency: deal.currency,
    amountMinor,
    costMinor,
    chancePpm,
    expectedOn,
    closedOn,
    lostReason,
    source,
    notes,
  }
}

const blank: DealValues = {
  clientId: null,
  companyId: null,
  personId: null,
  proposalId: null,
  title: '',
  stage: 'lead',
  currency: 'EUR',
  amountMinor: 0,
  costMinor: null,
  chancePpm: 200_000,
  expectedOn: null,
  closedOn: null,
  lostReason: '',
  source: '',
  notes: '',
}

/** Chances usual at a stage, taken over when the stage changes. */
const chances = {
  lead: 100_000,
  qualified: 300_000,
  offer: 500_000,
  negotiation: 750_000,
  won: 1_000_000,
  lost: 0,
} as const

/** What else changes with the stage: the chance, and the day of the decision. today: YYYY-MM-DD. */
export function atStage(values: DealValues, stage: DealValues['stage'], today: string): Partial<DealValues> {
  const isDecided = stage === 'won' || stage === 'lost'
  return { stage, chancePpm: chances[stage], closedOn: isDecided ? (values.closedOn ?? today) : null }
}
