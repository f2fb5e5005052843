import type { Language } from '../contract/settings.ts'

/** The region whose habits a language is written by. */
export const region: Readonly<Record<Language, string>> = { en: 'en-GB', th: 'th-TH', ru: 'ru-RU' }

/** Order of two texts in a language, numbers by value: the same for the page and for lists that the core sorts. */
export function textOrder(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(`${region[language]}-u-nu-latn`, { numeric: true, sensitivity: 'base' })
  return (a, b) => collator.compare(a, b)
}
