type Forms = { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string }

const rules = new Map<string, Intl.PluralRules>()

/** The form of a word that fits a whole number in a language (CLDR plural rules). */
export function plural(language: string, count: number, forms: Forms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, rule)
  const category = rule.select(count)
  if (category === 'one' || category === 'few' || category === 'many') return forms[category] ?? forms.other
  return forms.other
}
