import { isWordList, listOfItem, type WordMeanings, wordKeyOf } from './word-keys.ts'

/** value: put in; section: shown if there is something, or repeated; list: not known before it is mapped. */
export type WordTag = {
  /** As it is written between the braces. */
  readonly name: string
  /** A tag with # or ^: it begins something that ends with /. */
  readonly isSection: boolean
  /** Names of the sections around it, the outermost first. */
  readonly within: readonly string[]
}

/** Where in the file: part, and the paragraph with its text. */
export type WordPlace = {
  readonly part: 'text' | 'header' | 'footer' | 'notes'
  /** Paragraphs counted from 1 within the part. */
  readonly paragraph: number
  readonly excerpt: string
}

export const wordProblems = [
  'notClosed',
  'notOpened',
  'doubled',
  'sectionNotClosed',
  'sectionNotOpened',
  'sectionCrossed',
  'sectionPlace',
  'raw',
  'xml',
  'other',
] as const

/** What keeps a Word file from being filled, with the tag as it is written. */
export type WordProblem = {
  readonly kind: (typeof wordProblems)[number]
  readonly tag: string
  readonly place: WordPlace | null
}

export type WordReport = {
  /** The braces it is written with. */
  readonly braces: readonly [string, string]
  readonly tags: readonly WordTag[]
  readonly problems: readonly WordProblem[]
}

/** unknown: stays as text; outside: belongs into a list; notRepeated: a list that is no section. */
export type WordTagState = 'known' | 'unknown' | 'outside' | 'notRepeated'

export type MeantTag = WordTag & { readonly key: string | null; readonly state: WordTagState }

/** Tags with what they stand for and whether they may stand where they do; each name once. */
export function meantTags(tags: readonly WordTag[], meanings: WordMeanings): readonly MeantTag[] {
  const found = new Map<string, MeantTag>()
  for (const tag of tags) {
    const key = wordKeyOf(tag.name, meanings)
    const meant = { ...tag, key, state: stateOf(tag, key, meanings) }
    const before = found.get(tag.name)
    if (before === undefined || (before.state === 'known' && meant.state !== 'known'))
      found.set(tag.name, meant)
  }
  return [...found.values()]
}

function stateOf({ isSection, within }: WordTag, key: string | null, meanings: WordMeanings): WordTagState {
  if (key === null) return 'unknown'
  const list = listOfItem(key)
  if (list !== undefined && !within.some((name) => wordKeyOf(name, meanings) === list)) return 'outside'
  return isWordList(key) && !isSection ? 'notRepeated' : 'known'
}
