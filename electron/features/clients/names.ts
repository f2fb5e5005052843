import { foldForSearch } from '../../../shared/base/fold.ts'
import { sortByValue } from '../../../shared/base/sort-rows.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Db } from '../../db/db.ts'

type Named = readonly [id: string, name: string]

/** Name of every client by its id, those in the trash too. */
export function clientNames(db: Db): ReadonlyMap<string, string> {
  return new Map(db.statement('SELECT id, name FROM client').raw().all() as Named[])
}

/** The place of every client among all by name: ten thousands of rows are sorted by it, not by their texts. */
export function clientPlaces(db: Db, language: Language): ReadonlyMap<string, number> {
  const byName = sortByValue([...clientNames(db)], ([, name]) => name, false, textOrder(language))
  return new Map(byName.map(([id], place) => [id, place]))
}

/** Whether a number or a client's name holds the typed text, as search compares texts. */
export function matcherOf(db: Db, text: string): (number: string, clientId: string) => boolean {
  const wanted = foldForSearch(text)
  if (wanted === '') return () => true
  const named = new Set<string>()
  for (const [id, name] of clientNames(db)) if (foldForSearch(name).includes(wanted)) named.add(id)
  return (number, clientId) => named.has(clientId) || foldForSearch(number).includes(wanted)
}
