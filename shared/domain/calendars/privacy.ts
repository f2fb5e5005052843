/** How much another calendar gets to read: only that time is taken, initials, or everything. */
export const privacyLevels = ['busy', 'initials', 'full'] as const
export type PrivacyLevel = (typeof privacyLevels)[number]

/** What could be said of a contact. */
export type Sayable = {
  /** The kind in the user's language. */
  readonly kind: string
  /** null: own work. */
  readonly client: string | null
  readonly title: string
  readonly place: string
  readonly notes: string
}

export type Said = Pick<Sayable, 'title' | 'place' | 'notes'>

const mostInitials = 3

/** The first letters of a name's words, three at most: 'Siam Retail Group' is 'SRG'. */
export function initials(name: string): string {
  const letters = name.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? [])
  return letters.slice(0, mostInitials).join('').toUpperCase()
}

/** What is said of a contact at a level. busy: the word for time that is taken. */
export function saidAt(level: PrivacyLevel, contact: Sayable, busy: string): Said {
  const { kind, client, title, place, notes } = contact
  if (level === 'busy') return { title: busy, place: '', notes: '' }
  if (level === 'initials') {
    return { title: client === null ? kind : `${kind} ${initials(client)}`.trim(), place: '', notes: '' }
  }
  const what = client === null ? title || kind : `${kind}: ${client}${title === '' ? '' : `, ${title}`}`
  return { title: what, place, notes }
}
