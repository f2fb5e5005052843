import type { DealLineInput } from '../../../shared/contract/deals.ts'
import type { Input } from '../../../shared/contract/index.ts'
import { usualChances } from '../../../shared/domain/deals/stages.ts'
import type { Deal, DealLine } from '../../../shared/domain/deals/types.ts'
import type { SaleLine } from '../../api/sale-lines.ts'

/** What the form holds: the fields of the call, the client not yet chosen at first. */
export type DealValues = Omit<Required<Input<'deals.save'>['fields']>, 'clientId'> & {
  readonly clientId: string | null
  readonly lines: readonly SaleLine[]
}

/** The fields of a deal that is there, or of a new one in the book's currency. */
export function dealValues(deal: Deal | null, lines: readonly DealLine[], currency: string): DealValues {
  if (deal === null) return { ...blank, currency }
  const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...fields } = deal
  const [personIds, rivals] = [[...fields.personIds], [...fields.rivals]]
  return { ...fields, personIds, rivals, lines: lines.map(saleLine) }
}

function saleLine(line: DealLine): SaleLine {
  const { id, productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor, discountPpm } = line
  const goods = { productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor, discountPpm }
  return { key: id, id, ...goods, promisedOn: null }
}

/** A line as the call takes it. */
export function dealLine(line: SaleLine): DealLineInput {
  const { productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor, discountPpm } = line
  return { productId, name, quantityMilli, unit, unitPriceMinor, unitCostMinor, discountPpm }
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
  agencyFeeMinor: null,
  chancePpm: usualChances.lead,
  expectedOn: null,
  closedOn: null,
  lostCause: null,
  lostReason: '',
  lostTo: '',
  source: '',
  personIds: [],
  rivals: [],
  notes: '',
  lines: [],
}

/** What else changes with the stage: the chance, and the day of the decision. today: YYYY-MM-DD. */
export function atStage(values: DealValues, stage: DealValues['stage'], today: string): Partial<DealValues> {
  const isDecided = stage === 'won' || stage === 'lost'
  const closedOn = isDecided ? (values.closedOn ?? today) : null
  return { stage, chancePpm: usualChances[stage], closedOn }
}
