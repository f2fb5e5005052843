import { z } from 'zod'
import { privacyLevels } from '../domain/calendars/privacy.ts'
import type { ReadProblem } from '../domain/calendars/read-problem.ts'
import { command, hostCall, query, returns } from './define.ts'
import { id, localDate, text } from './fields.ts'
import { languages } from './settings.ts'

export const exportWish = z.object({
  /** First and last day; what belongs to a series comes with the whole of it. */
  from: localDate,
  to: localDate,
  /** Only this contact; null: all of those days. */
  visitId: id.nullable(),
  privacy: z.enum(privacyLevels),
  /** The way to each contact as an entry of its own. */
  travel: z.boolean(),
  /** Only what is new or other than at the last export, wherever it lies now. */
  changedOnly: z.boolean(),
  language: z.enum(languages),
})
export type ExportWish = z.output<typeof exportWish>

/** What is remembered of an entry that was handed out. */
const mark = z.object({
  visitId: id,
  uid: text(300),
  sequence: z.number().int().min(0),
  digest: text(100),
})
export type ExportMark = z.output<typeof mark>

export type ComposedCalendar = {
  readonly text: string
  readonly fileName: string
  /** Entries in the file, and how many of them say that something is off. */
  readonly entries: number
  readonly cancelled: number
  readonly marks: readonly ExportMark[]
}

export const calendarFile = z.object({
  name: z.string().max(300),
  base64: z.string().max(7_000_000),
  /** Takes what lies in the past as well, as done. */
  withPast: z.boolean(),
  language: z.enum(languages),
})

/** What becomes of an entry; the last four change nothing. */
export const importChanges = ['new', 'changed', 'cancelled', 'same', 'older', 'past', 'deleted'] as const
export type ImportChange = (typeof importChanges)[number]

export type ImportItem = {
  readonly change: ImportChange
  readonly title: string
  readonly clientName: string | null
  /** In the user's zone. */
  readonly startsAt: string
  readonly endsAt: string
  /** How many contacts it stands for; 1: a single one. */
  readonly contacts: number
  readonly line: number
}

export type ImportPlan = {
  readonly items: readonly ImportItem[]
  readonly counts: Readonly<Record<ImportChange, number>>
  readonly problems: readonly ReadProblem[]
}

/** The week in other calendars: out as .ics, in as .ics, and to the phone. */
export const calendars = {
  'calendars.compose': query(exportWish, returns<ComposedCalendar>(), [
    'planner',
    'clients',
    'people',
    'travel',
    'settings',
    'calendars',
  ]),
  /** Remembers what was handed out, once the file lies where it should. */
  'calendars.note': command(z.object({ marks: z.array(mark).max(20_000) }), returns<null>(), ['calendars']),
  /** Asks where to, writes the file, remembers; path null: the user thought better of it. */
  'calendars.save': hostCall(
    exportWish,
    returns<{ readonly path: string | null; readonly entries: number; readonly cancelled: number }>(),
    ['calendars'],
  ),
  /** A contact as the text of a QR code. */
  'calendars.phone': query(
    z.object({ visitId: id, privacy: z.enum(privacyLevels), language: z.enum(languages) }),
    returns<{ readonly text: string }>(),
    ['planner', 'clients', 'people'],
  ),
  /** Everything an import would do, without doing it. */
  'calendars.preview': query(calendarFile, returns<ImportPlan>(), ['planner', 'clients', 'calendars']),
  'calendars.import': command(calendarFile, returns<ImportPlan>(), ['planner', 'calendars']),
} as const

export type CalendarsErrors = {
  'calendars.notCalendar': { readonly name: string; readonly line: number; readonly what: string }
  'calendars.nothingToExport': Record<string, never>
}
