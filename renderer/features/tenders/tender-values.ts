import type { Input } from '../../../shared/contract/index.ts'
import type { Tender } from '../../../shared/domain/tenders/types.ts'

/** What the form holds: the fields of the call, the client not yet chosen at first. */
export type TenderValues = Omit<Required<Input<'tenders.save'>['fields']>, 'clientId'> & {
  readonly clientId: string | null
}

export function tenderValues(tender: Tender | null, currency: string): TenderValues {
  if (tender === null) return { ...blank, currency }
  const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...rest } = tender
  const fields = Object.fromEntries(
    Object.keys(blank).map((name) => [name, rest[name as keyof typeof rest]]),
  ) as unknown as TenderValues
  return { ...fields, deciderIds: [...tender.deciderIds] }
}

const blank: TenderValues = {
  clientId: null,
  dealId: null,
  number: '',
  title: '',
  stage: 'watching',
  place: '',
  currency: 'EUR',
  budgetMinor: null,
  securityMinor: null,
  announcedOn: null,
  questionsUntil: null,
  submitBy: null,
  opensOn: null,
  decidesOn: null,
  deciderIds: [],
  deciders: '',
  criteria: '',
  notes: '',
}
