import { z } from 'zod'
import { command, hostCall, query, returns } from './define.ts'
import { empty } from './fields.ts'

/** What was typed and not yet saved; kept in the book so that a lock loses nothing. */
export const drafts = {
  'drafts.get': query(
    z.object({ key: z.string().max(200) }),
    returns<{ readonly value: unknown; readonly at: string } | null>(),
    ['drafts'],
  ),
  'drafts.save': command(z.object({ key: z.string().max(200), value: z.unknown() }), returns<null>(), []),
  'drafts.discard': command(z.object({ key: z.string().max(200) }), returns<null>(), []),
  /** The page's word that it has handed over all drafts, after the event 'locking'. */
  'drafts.flushed': hostCall(empty, returns<null>()),
} as const

export type DraftsErrors = Record<never, never>
