import type { Input } from '../../../shared/contract/index.ts'
import type { Contract } from '../../../shared/domain/contracts/types.ts'

/** What the form holds: the fields of the call, the client not yet chosen at first. */
export type ContractValues = Omit<Required<Input<'contracts.save'>['fields']>, 'clientId'> & {
  readonly clientId: string | null
}

export function contractValues(contract: Contract | null, currency: string): ContractValues {
  if (contract === null) return { ...blank, currency }
  const { id: _id, createdAt: _cr, changedAt: _ch, deletedAt: _d, version: _v, ...fields } = contract
  return { ...fields, documentIds: [...fields.documentIds] }
}

const blank: ContractValues = {
  clientId: null,
  dealId: null,
  companyId: null,
  number: '',
  title: '',
  stage: 'draft',
  signedOn: null,
  startsOn: null,
  endsOn: null,
  renewal: 'none',
  renewalMonths: null,
  noticeDays: null,
  currency: 'EUR',
  amountMinor: null,
  paymentDays: null,
  terms: '',
  documentIds: [],
  paperPlace: '',
}
