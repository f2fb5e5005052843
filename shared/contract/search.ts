import { z } from 'zod'
import { query, returns, topics } from './define.ts'

export type SearchKind =
  | 'client'
  | 'person'
  | 'visit'
  | 'deal'
  | 'proposal'
  | 'product'
  | 'dossier'
  | 'claim'
  | 'document'
  | 'contract'
  | 'order'
  | 'invoice'
  | 'tender'

export type SearchHit = {
  readonly kind: SearchKind
  readonly id: string
  /** The client the hit belongs to, where there is one. */
  readonly clientId: string | null
  readonly title: string
  readonly detail: string
}

/** How many hits of each kind there are. */
export type SearchCount = { readonly kind: SearchKind; readonly count: number }

/** One search over everything, in any of the three scripts, from one character on. */
export const search = {
  'search.find': query(
    z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(200).default(40) }),
    returns<{ readonly hits: readonly SearchHit[] }>(),
    [...topics],
  ),
  /** Everything found, by kind: for a page of results rather than a quick look. */
  'search.results': query(
    z.object({
      text: z.string().max(200),
      /** null: some of each kind. */
      kind: z.string().max(40).nullable(),
      limit: z.number().int().min(1).max(1000).default(300),
    }),
    returns<{ readonly hits: readonly SearchHit[]; readonly counts: readonly SearchCount[] }>(),
    [...topics],
  ),
} as const

export type SearchErrors = Record<never, never>
