import {
  isValueKey,
  ownFieldPrefix,
  valueGroups,
  valueKeys,
} from '../../../shared/domain/templates/values.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

export type ValueOption = { readonly key: string; readonly label: string; readonly group: string }

/** What a key is called; one that nobody knows by itself. */
export function valueLabel(key: string, m: AllMessages): string {
  if (isValueKey(key)) return m.templates.keys[key]
  return key.startsWith(ownFieldPrefix) ? key.slice(ownFieldPrefix.length) : `{{${key}}}`
}

/** Every value that can be put in, by group; own: names of the client's own fields. */
export function valueOptions(m: AllMessages, own: readonly string[]): readonly ValueOption[] {
  const known = valueGroups.flatMap((group) =>
    valueKeys
      .filter((key) => key.startsWith(`${group}.`))
      .map((key) => ({ key, label: m.templates.keys[key], group: m.templates.groups[group] })),
  )
  const fields = own.map((name) => ({
    key: ownFieldPrefix + name,
    label: name,
    group: m.templates.groups.field,
  }))
  return [...known, ...fields]
}
