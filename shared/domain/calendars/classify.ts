import { foldForSearch } from '../../base/fold.ts'
import type { VisitKind } from '../planner/types.ts'
import type { ReadEvent } from './read-calendar.ts'

type Named = { readonly id: string; readonly name: string }

const shortestName = 3
const meetingLinks = /zoom\.us|meet\.google|teams\.(?:microsoft|live)|webex|telemost|whereby/i

/** The client an entry speaks of: the longest name found in its title, else in its place. null: none. */
export function clientOf(event: ReadEvent, clients: readonly Named[]): string | null {
  for (const text of [event.title, event.place]) {
    const folded = ` ${foldForSearch(text)} `
    const found = clients
      .filter(({ name }) => name.length >= shortestName && folded.includes(foldForSearch(name)))
      .sort((a, b) => b.name.length - a.name.length)[0]
    if (found !== undefined) return found.id
  }
  return null
}

/**
 * What an entry is in words of the book: as this application wrote it, by its categories in any language
 * (names: kind by folded name), by a link to an online meeting; else a visit to a client, or own work.
 */
export function kindOf(
  event: ReadEvent,
  hasClient: boolean,
  names: ReadonlyMap<string, VisitKind>,
): VisitKind {
  if (event.kind !== null) return event.kind
  const byName = event.categories
    .map((category) => names.get(foldForSearch(category.trim())))
    .find((kind) => kind !== undefined)
  if (byName !== undefined) return byName
  if (meetingLinks.test(`${event.place} ${event.notes}`)) return 'video'
  return hasClient ? 'visit' : 'own'
}
