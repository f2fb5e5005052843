import { blankEntries } from '../../../shared/domain/dossier/blank-entry.ts'
import type { DossierEntries, EntryKind, Guest } from '../../../shared/domain/dossier/types.ts'

export type FieldValue = string | number | null | readonly Guest[]
/** What the form of an entry holds; indicators as the text that is typed. */
export type EntryValues = Readonly<Record<string, FieldValue>>
export type AnyEntry = DossierEntries[EntryKind]

/** Indicators as they are typed, one a line: 'Staff: 240'. */
export function writeIndicators(indicators: Readonly<Record<string, string>>): string {
  return Object.entries(indicators)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}

/** Reads typed indicators; a line without a colon is a name whose value is not known yet. */
export function readIndicators(text: string): Readonly<Record<string, string>> {
  const named = text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':')
    const name = (colon < 0 ? line : line.slice(0, colon)).trim().slice(0, 60)
    return name === '' ? [] : [[name, colon < 0 ? '' : line.slice(colon + 1).trim()] as const]
  })
  return Object.fromEntries(named)
}

/** What the form begins with: the entry, or a blank one with what the place it is added at already says. */
export function valuesOf(
  kind: EntryKind,
  entry: AnyEntry | null,
  preset: EntryValues,
  day: { readonly today: string; readonly currency: string },
): EntryValues {
  const fields: Readonly<Record<string, unknown>> = entry ?? blankEntries(day.today, day.currency)[kind]
  const indicators = fields.indicators as Readonly<Record<string, string>> | undefined
  return {
    ...(fields as EntryValues),
    ...(indicators === undefined ? {} : { indicators: writeIndicators(indicators) }),
    ...preset,
  }
}

const ownFields = ['id', 'createdAt', 'changedAt', 'deletedAt', 'clientId']

/** The form's content as the call takes it. */
export function fieldsOf(values: EntryValues): Readonly<Record<string, unknown>> {
  const given = Object.entries(values).filter(([key]) => !ownFields.includes(key))
  return Object.fromEntries(
    given.map(([key, value]) => [key, key === 'indicators' ? readIndicators(String(value)) : value]),
  )
}
