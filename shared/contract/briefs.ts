import { z } from 'zod'
import type { BriefSection, BriefSectionKey } from '../domain/briefs/brief.ts'
import type { BriefDue } from '../domain/briefs/in-time.ts'
import type { ReadMarks } from '../domain/briefs/types.ts'
import { command, hostCall, query, returns, topics } from './define.ts'
import { id, localDateTime, longText, text } from './fields.ts'
import { languages } from './settings.ts'

const which = z.object({ visitId: id, language: z.enum(languages) })

/** One page before a visit, worded; what was not read as it is now is named. */
export type BriefView = {
  readonly visitId: string
  readonly clientId: string
  readonly clientName: string
  /** Kind and aim, when and where, when to be there. */
  readonly heading: string
  readonly when: string
  readonly place: string
  readonly points: string
  readonly sections: readonly BriefSection[]
  readonly unread: readonly BriefSectionKey[]
  /** One of the seven mistakes, as a line. */
  readonly mistake: string
}

export type BriefNotes = { readonly points: string; readonly read: ReadMarks }

/** A contact whose brief it is time to read. */
export type BriefInTime = BriefDue & { readonly clientName: string }

export const briefs = {
  'briefs.get': query(which, returns<BriefView>(), [...topics]),
  /** The next contact whose brief it is time to read and that was not read as it is now; null: none. */
  'briefs.inTime': query(
    z.object({
      language: z.enum(languages),
      /** Contacts whose brief was put away, each with the time it was to begin. */
      but: z
        .array(z.object({ visitId: id, startsAt: localDateTime }))
        .max(1_000)
        .default([]),
    }),
    returns<BriefInTime | null>(),
    [...topics],
  ),
  /** The user's own points on a visit and what they have read of its brief. */
  'briefs.notes': query(z.object({ visitId: id }), returns<BriefNotes>(), ['briefs']),
  'briefs.savePoints': command(z.object({ visitId: id, points: longText }), returns<null>(), ['briefs']),
  /** Marks sections as read, each with a print of what it said. */
  'briefs.markRead': command(z.object({ visitId: id, read: z.record(text(60), text(40)) }), returns<null>(), [
    'briefs',
  ]),
  /** The brief as a page to print. */
  'briefs.page': query(which, returns<{ readonly html: string; readonly fileName: string }>(), [...topics]),
  'briefs.savePdf': hostCall(which, returns<{ readonly path: string | null; readonly bytes: number }>()),
} as const

export type BriefsErrors = {
  /** Own work needs no brief. */
  'briefs.noClient': Record<string, never>
}
