import { foldForSearch } from '../../../shared/base/fold.ts'
import type { SearchCount, SearchHit, SearchKind } from '../../../shared/contract/search.ts'
import type { Db } from '../../db/db.ts'

const trigram = 3
const mostTerms = 400

/** A text as one phrase of the index's query language; nothing in it is an operator. */
function phrase(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** One or two characters are shorter than any term: every indexed trigram that begins with them is asked for. */
function termsFrom(db: Db, start: string): string | null {
  const rows = db
    .statement('SELECT term FROM search_terms WHERE term >= ? AND term < ? ORDER BY cnt DESC LIMIT ?')
    .all(start, `${start}\u{10ffff}`, mostTerms) as { readonly term: string }[]
  return rows.length === 0 ? null : `(${rows.map((row) => phrase(row.term)).join(' OR ')})`
}

/** All words must be found, each anywhere in the text; null: nothing can match. */
function matchOf(db: Db, text: string): string | null {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return null
  const parts = words.map((word) => ([...word].length >= trigram ? phrase(word) : termsFrom(db, word)))
  return parts.includes(null) ? null : parts.join(' AND ')
}

type Row = {
  readonly kind: SearchKind
  readonly id: string
  readonly clientId: string | null
  readonly title: string
  readonly detail: string
}

/** Clients and people first, then the newest of the rest; hits whose title holds the text before others. */
const rank = `CASE kind WHEN 'client' THEN 0 WHEN 'person' THEN 1 WHEN 'deal' THEN 2 WHEN 'proposal' THEN 3
  WHEN 'product' THEN 4 ELSE 5 END`
const candidates = 2000
/** A page of results counts to here. */
const mostCounted = 20_000
const firstOfKind = 8

/** Records that hold all words of a text, in any script, from one character on. */
export function findInBook(db: Db, text: string, limit: number): SearchHit[] {
  const match = matchOf(db, text)
  if (match === null) return []
  const rows = db
    .statement(
      `SELECT kind, record_id AS id, client_id AS clientId, title, detail FROM search_doc
        WHERE rowid IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ? LIMIT ${candidates})
        ORDER BY ${rank}, rowid DESC LIMIT ?`,
    )
    .all(match, limit * 4) as Row[]
  const first = foldForSearch(text)
  const inTitle = (row: Row) => (foldForSearch(row.title).includes(first) ? 0 : 1)
  return [...rows].sort((a, b) => inTitle(a) - inTitle(b)).slice(0, limit)
}

/** Hits of one kind, or some of each, and how many there are of each kind. */
export function findResults(
  db: Db,
  text: string,
  kind: string | null,
  limit: number,
): { readonly hits: readonly SearchHit[]; readonly counts: readonly SearchCount[] } {
  const match = matchOf(db, text)
  if (match === null) return { hits: [], counts: [] }
  const found = `rowid IN (SELECT rowid FROM search_fts WHERE search_fts MATCH @match LIMIT ${mostCounted})`
  const counts = db
    .statement(`SELECT kind, count(*) AS count FROM search_doc WHERE ${found} GROUP BY kind`)
    .all({ match }) as SearchCount[]
  const perKind = kind === null ? firstOfKind : limit
  const hits = db
    .statement(
      `SELECT kind, record_id AS id, client_id AS clientId, title, detail FROM (
         SELECT *, row_number() OVER (
           PARTITION BY kind ORDER BY instr(lower(title), @start) = 0, rowid DESC
         ) AS place
           FROM search_doc WHERE ${found} AND (@kind IS NULL OR kind = @kind)
       ) WHERE place <= @perKind ORDER BY kind, place LIMIT @limit`,
    )
    .all({ match, kind, perKind, limit, start: text.trim().toLowerCase() }) as SearchHit[]
  return { hits, counts }
}
