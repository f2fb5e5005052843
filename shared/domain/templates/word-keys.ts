import { foldForSearch } from '../../base/fold.ts'
import { isUsableKey } from './values.ts'

/** Lists a Word template may repeat a row or paragraph for. */
export const wordLists = ['lines', 'sums'] as const
export type WordList = (typeof wordLists)[number]

/** What stands within a list. */
export const wordItems = {
  lines: [
    'line.no',
    'line.name',
    'line.notes',
    'line.quantity',
    'line.price',
    'line.discount',
    'line.vat',
    'line.sum',
  ],
  sums: ['sum.label', 'sum.text'],
} as const
export type WordItem = (typeof wordItems)[WordList][number]

/** Besides the values of chips: the offer's own text without its prices. */
export const wordText = 'offer.text'
export type WordExtra = WordList | WordItem | typeof wordText

const items: ReadonlyMap<string, WordList> = new Map(
  wordLists.flatMap((list) => wordItems[list].map((item) => [item, list] as const)),
)

export function isWordList(key: string): key is WordList {
  return (wordLists as readonly string[]).includes(key)
}

/** The list an item belongs to; undefined: it is none. */
export function listOfItem(key: string): WordList | undefined {
  return items.get(key)
}

/** Whether a tag of a Word template may stand for it. Nothing else is ever looked up. */
export function isWordKey(key: string): boolean {
  return key === wordText || isWordList(key) || items.has(key) || isUsableKey(key)
}

/** What is meant by a tag as it is written: by the user's choice, by the key itself, or by its name in a language. */
export type WordMeanings = {
  /** Chosen by the user, by tag. */
  readonly chosen: Readonly<Record<string, string>>
  /** Keys by their folded names. */
  readonly names: ReadonlyMap<string, string>
}

/** The key a tag stands for; null: nothing that is known, it stays text. */
export function wordKeyOf(tag: string, { chosen, names }: WordMeanings): string | null {
  const name = tag.trim()
  const own = Object.hasOwn(chosen, name) ? chosen[name] : undefined
  if (own !== undefined) return isWordKey(own) ? own : null
  if (isWordKey(name)) return name
  return names.get(foldForSearch(name)) ?? null
}

/** Names by which tags are understood, folded; the first of equal names counts. */
export function wordNames(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [key, name] of pairs) {
    const folded = foldForSearch(name)
    if (folded !== '' && !names.has(folded)) names.set(folded, key)
  }
  return names
}
