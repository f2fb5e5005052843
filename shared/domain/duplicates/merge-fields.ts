export type Choice = 'keep' | 'other' | 'both'

type Values = Readonly<Record<string, unknown>>

/** Fields in which two values can stand side by side, and what parts them. */
const joined: Readonly<Record<string, string>> = {
  phone: ', ',
  email: ', ',
  address: '\n',
  notes: '\n\n',
  howToDeal: '\n\n',
  motives: '\n\n',
  personalFacts: '\n\n',
  lostReason: '\n',
  keyReason: '\n',
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isTable(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** Nothing is known of it: a blank, none, or an empty list. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 'none') return true
  return isList(value) ? value.length === 0 : isTable(value) && Object.keys(value).length === 0
}

export function canKeepBoth(field: string, value: unknown): boolean {
  return isList(value) || Object.hasOwn(joined, field)
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function both(field: string, keep: unknown, other: unknown): unknown {
  if (isList(keep) && isList(other)) {
    const known = new Set(keep.map((part) => JSON.stringify(part)))
    return [...keep, ...other.filter((part) => !known.has(JSON.stringify(part)))]
  }
  return [keep, other].filter((part) => !isBlank(part)).join(joined[field] ?? ' ')
}

function chosen(field: string, keep: unknown, other: unknown, choice: Choice | undefined): unknown {
  if (choice === 'other') return other
  if (choice === 'both') return both(field, keep, other)
  return choice === undefined && isBlank(keep) ? other : keep
}

/**
 * What a record becomes when another is merged into it, field by field: as chosen, otherwise its own value, or the
 * other's where it has none. Fields of the user's own are chosen one by one, as 'custom.<name>'. Only what changes.
 */
export function mergeFields(
  keep: Values,
  other: Values,
  choices: Readonly<Record<string, Choice>>,
): Record<string, unknown> {
  const patch: Record<string, unknown> = {}
  for (const field of Object.keys(keep)) {
    const [a, b] = [keep[field], other[field]]
    const value =
      field === 'custom' && isTable(a) && isTable(b)
        ? mergeTables(a, b, choices)
        : chosen(field, a, b, choices[field])
    if (!isSameValue(a, value)) patch[field] = value
  }
  return patch
}

function mergeTables(keep: Values, other: Values, choices: Readonly<Record<string, Choice>>): Values {
  const names = [...new Set([...Object.keys(keep), ...Object.keys(other)])]
  return Object.fromEntries(
    names.map((name) => [
      name,
      chosen('notes', keep[name] ?? '', other[name] ?? '', choices[`custom.${name}`]),
    ]),
  )
}
