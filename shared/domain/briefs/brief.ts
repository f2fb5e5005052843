/** The parts of a brief, in the order in which they are read (K-32). */
export const briefSections = [
  'points',
  'client',
  'people',
  'contacts',
  'promises',
  'money',
  'business',
  'contracts',
  'needs',
  'questions',
  'products',
] as const
export type BriefSectionKey = (typeof briefSections)[number]

/** One line of a brief, worded for reading. */
export type BriefLine = {
  /** Changes when what it says changes, whatever the language. */
  readonly key: string
  readonly text: string
  /** Whose, when, how much; '' where there is nothing to add. */
  readonly note: string
  readonly isLate: boolean
}

export type BriefSection = {
  readonly key: BriefSectionKey
  readonly lines: readonly BriefLine[]
  /** Says whether it is the one that was read. */
  readonly print: string
}

/** A short print of what a section says (FNV-1a, 32 bits): the same lines give the same, in any language. */
export function printOf(lines: readonly Pick<BriefLine, 'key'>[]): string {
  let hash = 0x811c9dc5
  for (const char of lines.map(({ key }) => key).join('\n')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

/** The parts of a brief nobody has read as they are now; parts that say nothing need no reading. */
export function unreadSections(
  sections: readonly BriefSection[],
  read: Readonly<Record<string, string>>,
): readonly BriefSectionKey[] {
  return sections
    .filter(({ key, lines, print }) => lines.length > 0 && read[key] !== print)
    .map(({ key }) => key)
}

/** Which of the seven mistakes a visit's brief warns of; each visit another, the same visit always the same. */
export function mistakeOf(visitId: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const seed = Number.parseInt(printOf([{ key: visitId }]), 16)
  return ((seed % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}
