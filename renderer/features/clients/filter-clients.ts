import { foldForSearch } from '../../../shared/base/fold.ts'
import { daysBetween } from '../../../shared/base/local-date.ts'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { ListState } from '../../../shared/domain/views/types.ts'

/** Filters of the list of clients; a list of values means any of them, absent means whatever. */
export type ClientFilter = {
  readonly text: string
  readonly onlyKey: boolean
  /** Seen longer ago than the longest interval allows, or never though one is agreed. */
  readonly overdue: boolean
  /** Nothing planned. */
  readonly unplanned: boolean
  readonly status: readonly string[]
  readonly tags: readonly string[]
  readonly city: readonly string[]
  readonly industry: readonly string[]
  readonly country: readonly string[]
}

export const everyClient: ClientFilter = {
  text: '',
  onlyKey: false,
  overdue: false,
  unplanned: false,
  status: [],
  tags: [],
  city: [],
  industry: [],
  country: [],
}

/** The filter of a stored arrangement; what it does not name is whatever. */
export function readFilter(stored: ListState['filter']): ClientFilter {
  const filter: Record<string, unknown> = { ...everyClient }
  for (const [key, blank] of Object.entries(everyClient)) {
    const value = stored[key]
    const isSameKind = Array.isArray(blank) ? Array.isArray(value) : typeof value === typeof blank
    if (isSameKind) filter[key] = value
  }
  return filter as ClientFilter
}

/** How many filters besides the text are set. */
export function countFilters(filter: ClientFilter): number {
  const { text: _text, ...rest } = filter
  return Object.values(rest).filter((value) => (Array.isArray(value) ? value.length > 0 : value === true))
    .length
}

const folded = new WeakMap<ClientRow, string>()

/** Folding 2,000 rows at every keystroke would be felt; a row is folded once. */
function textOf(row: ClientRow): string {
  const kept = folded.get(row)
  if (kept !== undefined) return kept
  const { name, city, industry, tags, phone, email, taxId, custom } = row
  const text = foldForSearch(
    [name, city, industry, ...tags, phone, email, taxId, ...Object.values(custom)].join(' '),
  )
  folded.set(row, text)
  return text
}

/** Days beyond the longest agreed interval; null: none is agreed, or it is kept. today: YYYY-MM-DD. */
export function daysOverdue(row: ClientRow, today: string): number | null {
  if (row.longestDays === null || row.status === 'lost') return null
  const since = row.lastContactOn ?? row.createdAt.slice(0, 10)
  const over = daysBetween(since, today) - row.longestDays
  return over > 0 ? over : null
}

/** Clients that meet all filters and hold every typed word. today: YYYY-MM-DD. */
export function filterClients(
  rows: readonly ClientRow[],
  filter: ClientFilter,
  today: string,
): readonly ClientRow[] {
  const words = foldForSearch(filter.text)
    .split(' ')
    .filter((word) => word !== '')
  const isAny = (wanted: readonly string[], value: string) => wanted.length === 0 || wanted.includes(value)
  return rows.filter(
    (row) =>
      (!filter.onlyKey || row.isKey) &&
      (!filter.overdue || daysOverdue(row, today) !== null) &&
      (!filter.unplanned || row.nextContactOn === null) &&
      isAny(filter.status, row.status) &&
      isAny(filter.city, row.city) &&
      isAny(filter.industry, row.industry) &&
      isAny(filter.country, row.country) &&
      (filter.tags.length === 0 || filter.tags.some((tag) => row.tags.includes(tag))) &&
      (words.length === 0 || words.every((word) => textOf(row).includes(word))),
  )
}
