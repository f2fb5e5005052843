import { foldForSearch } from '../../../shared/base/fold.ts'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'

type Fields = Required<Input<'clients.save'>['fields']>
export type OwnField = { readonly name: string; readonly value: string }

/** What the form holds: the record's fields, own ones as a list so that they can be typed one by one. */
export type ClientValues = Omit<Fields, 'custom' | 'tags'> & {
  readonly tags: readonly string[]
  readonly own: readonly OwnField[]
}

export function clientValues(client: Client | null, currency: string): ClientValues {
  if (client === null) return { ...blank, currency }
  const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, custom, ...fields } = client
  return { ...fields, own: Object.entries(custom).map(([name, value]) => ({ name, value })) }
}

const blank: ClientValues = {
  name: '',
  legalName: '',
  status: 'active',
  prospectStage: 'spotted',
  isKey: false,
  keyReason: '',
  parentId: null,
  industry: '',
  city: '',
  country: '',
  address: '',
  phone: '',
  email: '',
  website: '',
  taxId: '',
  currency: 'EUR',
  idealDays: null,
  longestDays: null,
  paymentDays: null,
  creditLimitMinor: null,
  lostReason: '',
  tags: [],
  notes: '',
  externalRef: '',
  own: [],
}

/** The form's content as the call takes it. */
export function clientFieldsOf({ own, tags, ...values }: ClientValues): Fields {
  return { ...values, tags: [...tags], custom: customOf(own) }
}

/** Own fields by name; those without one are left out. */
export function customOf(own: readonly OwnField[]): Fields['custom'] {
  const named = own.filter((field) => field.name.trim() !== '')
  return Object.fromEntries(named.map(({ name, value }) => [name.trim(), value]))
}

/** Names of the user's own fields that are in use, in order. */
export function ownNames(rows: readonly ClientRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.custom)))].sort()
}

/** Another client of the same name, letters and case aside. */
export function sameName(
  name: string,
  id: string | null,
  known: readonly ClientRow[],
): ClientRow | undefined {
  const folded = foldForSearch(name)
  return folded === '' ? undefined : known.find((row) => row.id !== id && foldForSearch(row.name) === folded)
}
