import { z } from 'zod'
import type { ReadMarks } from '../domain/briefs/types.ts'
import { command, query, returns } from './define.ts'
import { id, longText, text } from './fields.ts'

export type BriefNotes = { readonly points: string; readonly read: ReadMarks }

export const briefs = {
  /** The user's own points on a visit and what they have read of its brief. */
  'briefs.notes': query(z.object({ visitId: id }), returns<BriefNotes>(), ['briefs']),
  'briefs.savePoints': command(z.object({ visitId: id, points: longText }), returns<null>(), ['briefs']),
  /** Marks sections as read, each with a print of what it said. */
  'briefs.markRead': command(z.object({ visitId: id, read: z.record(text(60), text(40)) }), returns<null>(), [
    'briefs',
  ]),
} as const

export type BriefsErrors = Record<never, never>
