/** What a chip may stand for. A key that is not here, or a field of the client's own, is never looked up. */
export const valueKeys = [
  'client.name',
  'client.legalName',
  'client.industry',
  'client.city',
  'client.country',
  'client.address',
  'client.phone',
  'client.email',
  'client.website',
  'client.taxId',
  'person.name',
  'person.title',
  'person.department',
  'person.phone',
  'person.email',
  'dossier.needs',
  'dossier.plans',
  'dossier.peculiarities',
  'deal.title',
  'deal.amount',
  'deal.expectedOn',
  'proposal.number',
  'proposal.title',
  'proposal.issuedOn',
  'proposal.validUntil',
  'proposal.validDays',
  'proposal.subtotal',
  'proposal.discount',
  'proposal.net',
  'proposal.vat',
  'proposal.total',
  'own.name',
  'own.company',
  'own.address',
  'own.phone',
  'own.email',
  'own.taxId',
] as const
export type ValueKey = (typeof valueKeys)[number]

export const valueGroups = ['client', 'person', 'dossier', 'deal', 'proposal', 'own'] as const
export type ValueGroup = (typeof valueGroups)[number]

/** A field of the client's own, by the name the user gave it. */
export const ownFieldPrefix = 'field:'

export type Value = {
  readonly text: string
  /** For comparing amounts and counts: major units or days; null: text only. */
  readonly amount: number | null
}

/** Values by key; the empty text means: not known. */
export type Values = ReadonlyMap<string, Value>

const moneyKeys: ReadonlySet<string> = new Set<ValueKey>([
  'deal.amount',
  'proposal.subtotal',
  'proposal.discount',
  'proposal.net',
  'proposal.vat',
  'proposal.total',
])

/** What a key's value is counted in; text: nothing. */
export function valueKind(key: string): 'money' | 'days' | 'text' {
  if (key === 'proposal.validDays') return 'days'
  return moneyKeys.has(key) ? 'money' : 'text'
}

const known: ReadonlySet<string> = new Set(valueKeys)

export function isValueKey(key: string): key is ValueKey {
  return known.has(key)
}

export function isUsableKey(key: string): boolean {
  return isValueKey(key) || (key.startsWith(ownFieldPrefix) && key.length > ownFieldPrefix.length)
}

export function textValue(text: string): Value {
  return { text, amount: null }
}
