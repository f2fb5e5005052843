import { z } from 'zod'
import { query, returns } from './define.ts'
import { id } from './fields.ts'
import type { FieldChange } from './history.ts'

export const timelineKinds = [
  'visit',
  'order',
  'proposal',
  'payment',
  'claim',
  'promise',
  'occasion',
  'note',
  'document',
  'change',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

export type TimelineEntry = {
  readonly kind: TimelineKind
  readonly id: string
  readonly clientId: string
  /** YYYY-MM-DD */
  readonly on: string
  /** The kind of contact, where it is one. */
  readonly contact: string | null
  readonly title: string
  readonly detail: string
  readonly amountMinor: number | null
  readonly currency: string | null
  /** What a change of the record changed, field by field; empty for every other kind. */
  readonly fields: readonly FieldChange[]
}

export const timeline = {
  /** What happened with a client or a person, the newest first; one more than limit means that there is more. */
  'timeline.list': query(
    z.object({
      of: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('client'), id }),
        z.object({ kind: z.literal('person'), id }),
      ]),
      kinds: z.array(z.enum(timelineKinds)).max(timelineKinds.length),
      limit: z.number().int().min(1).max(2000),
    }),
    returns<readonly TimelineEntry[]>(),
    ['planner', 'orders', 'receivables', 'proposals', 'dossier', 'documents', 'clients', 'people', 'history'],
  ),
} as const

export type TimelineErrors = Record<never, never>
