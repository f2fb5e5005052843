import { z } from 'zod'
import { type DuplicatePair, type MergedKind, mergedKinds } from '../domain/duplicates/types.ts'
import { command, query, returns, topics } from './define.ts'
import { id } from './fields.ts'

const kind = z.enum(mergedKinds)

/** A record as a pair shows it. */
export type PairSide = { readonly id: string; readonly name: string; readonly detail: string }
export type NamedPair = DuplicatePair & { readonly one: PairSide; readonly other: PairSide }

/** A field in which two records may differ. */
export type ComparedField = {
  readonly field: string
  /** As stored; own fields are named 'custom.<name>'. */
  readonly one: unknown
  readonly other: unknown
  /** Lists and long texts can be kept of both. */
  readonly canKeepBoth: boolean
}

export type Comparison = {
  readonly kind: MergedKind
  readonly one: PairSide
  readonly other: PairSide
  readonly fields: readonly ComparedField[]
  /** What hangs on the record that would go, by table. */
  readonly moves: readonly { readonly table: string; readonly count: number }[]
}

export const duplicates = {
  /** The surest first. */
  'duplicates.find': query(
    z.object({ kind, limit: z.number().int().min(1).max(1000).default(200) }),
    returns<{ readonly pairs: readonly NamedPair[]; readonly total: number }>(),
    ['clients', 'people', 'duplicates'],
  ),
  'duplicates.compare': query(z.object({ kind, keepId: id, otherId: id }), returns<Comparison>(), [
    'clients',
    'people',
    'duplicates',
  ]),
  /** Moves everything from the other record to the kept one; the other goes to the trash. */
  'duplicates.merge': command(
    z.object({
      kind,
      keepId: id,
      otherId: id,
      /** By field; a field that is not named keeps what it has, or takes the other's where it has nothing. */
      choices: z.record(z.string().max(100), z.enum(['keep', 'other', 'both'])).default({}),
    }),
    returns<{ readonly moved: number }>(),
    [...topics],
  ),
  'duplicates.dismiss': command(z.object({ kind, oneId: id, otherId: id }), returns<null>(), ['duplicates']),
  'duplicates.dismissed': query(
    z.object({ kind }),
    returns<readonly { readonly id: string; readonly one: PairSide; readonly other: PairSide }[]>(),
    ['clients', 'people', 'duplicates'],
  ),
  /** Takes 'not the same' back. */
  'duplicates.reopen': command(z.object({ id }), returns<null>(), ['duplicates']),
} as const

export type DuplicatesErrors = { 'duplicates.sameRecord': Record<string, never> }
