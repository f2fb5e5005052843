import { z } from 'zod'
import { factTopics, promiseSides } from '../domain/dossier/types.ts'
import type { PoolItem } from '../domain/planner/pool.ts'
import { frequencies, type Recurrence } from '../domain/planner/recurrence/rule.ts'
import type { Reminder } from '../domain/planner/reminders.ts'
import type { RhythmStatus } from '../domain/planner/rhythm.ts'
import type { Suggestion } from '../domain/planner/suggestion/types.ts'
import {
  type ClientPlan,
  type OpeningHours,
  type Visit,
  visitKinds,
  visitStates,
  type WeekTemplate,
} from '../domain/planner/types.ts'
import type { ClientTime, WeekTally } from '../domain/planner/week-review.ts'
import { command, hostCall, query, returns, topics } from './define.ts'
import { empty, id, localDate, localDateTime, longText, text } from './fields.ts'
import { languages } from './settings.ts'

export const visitFields = z.object({
  clientId: id.nullable(),
  personIds: z.array(id).max(50),
  kind: z.enum(visitKinds),
  title: text(300),
  startsAt: localDateTime,
  endsAt: localDateTime,
  place: text(500),
  isOffPlan: z.boolean(),
  notes: longText,
  /** IANA zone of the times; a new contact takes the user's. */
  zone: z.string().min(1).max(64),
  placeId: id.nullable(),
  travelBefore: z.number().int().min(0).max(1_440).nullable(),
  travelAfter: z.number().int().min(0).max(1_440).nullable(),
  isCallBlock: z.boolean(),
  poolKey: text(200),
})

const numbers = (most: number) => z.array(z.number().int().min(-most).max(most)).max(most).readonly()

/** How a contact recurs (shared/domain/planner/recurrence/rule.ts). */
export const recurrence = z.object({
  frequency: z.enum(frequencies),
  interval: z.number().int().min(1).max(9_999),
  end: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('never') }),
    z.object({ kind: z.literal('count'), count: z.number().int().min(1).max(1_000_000) }),
    z.object({ kind: z.literal('until'), at: localDateTime }),
  ]),
  weekStart: z.number().int().min(1).max(7),
  days: z
    .array(
      z.object({
        weekday: z.number().int().min(1).max(7),
        nth: z.number().int().min(-53).max(53).nullable(),
      }),
    )
    .max(7)
    .readonly(),
  monthDays: numbers(31),
  months: numbers(12),
  yearDays: numbers(366),
  weekNumbers: numbers(53),
  positions: numbers(366),
})

/** How far a change of a recurring contact goes: itself, it and those after it, all that are open. */
export const seriesScopes = ['this', 'following', 'all'] as const
export type SeriesScope = (typeof seriesScopes)[number]

/** How a contact recurs, and until when its contacts are planned. */
export type SeriesView = {
  readonly rule: Recurrence
  readonly startsAt: string
  readonly plannedUntil: string
  /** Contacts that are still open. */
  readonly open: number
}

/** A reminder with whom it is about; '' where no name may be seen. */
export type SpokenReminder = Reminder & { readonly who: string }
export type MissedVisit = SpokenReminder & { readonly startsAt: string }

const printed = z.object({ from: localDate, to: localDate, language: z.enum(languages) })

export const templateItem = z.object({
  weekday: z.number().int().min(1).max(7),
  start: z.number().int().min(0).max(1_439),
  minutes: z.number().int().min(1).max(1_440),
  kind: z.enum(visitKinds),
  title: text(300),
  clientId: id.nullable(),
  isCallBlock: z.boolean(),
})

export const clientPlanFields = z.object({
  snoozedUntil: localDate.nullable(),
  opening: z
    .array(
      z.object({
        weekday: z.number().int().min(1).max(7),
        from: z.number().int().min(0).max(1_440),
        to: z.number().int().min(0).max(1_440),
      }),
    )
    .max(28),
  visitMinutes: z.number().int().min(5).max(1_440).nullable(),
  placeId: id.nullable(),
  /** Its rhythm, which stands at the client. */
  idealDays: z.number().int().min(1).max(3650).nullable(),
  longestDays: z.number().int().min(1).max(3650).nullable(),
})

/** A client's rhythm and everything else that planning knows of it. */
export type ClientPlanView = Pick<ClientPlan, 'snoozedUntil' | 'opening' | 'visitMinutes' | 'placeId'> & {
  readonly clientId: string
  readonly idealDays: number | null
  readonly longestDays: number | null
  readonly lastContactOn: string | null
  readonly nextContactOn: string | null
  readonly status: RhythmStatus
}

/** A visit as the page shows it: its times in the user's zone. */
export type VisitRow = Visit & {
  /** Its times as clocks show them where it takes place (zone). */
  readonly ownStartsAt: string
  readonly ownEndsAt: string
  readonly clientName: string | null
  readonly isKey: boolean
  /** When the client receives. */
  readonly opening: readonly OpeningHours[]
  /** Its place, or its client's. */
  readonly atPlaceId: string | null
}

/** The time of one client against what it earns; sums in minor units of the book's currency, null for own work. */
export type ReviewedClient = ClientTime & {
  readonly clientName: string | null
  /** Its part of the time of these days, and of what all clients earned in the year, in millionths. */
  readonly timePpm: number
  readonly earnedPpm: number | null
  /** Commission and sales of the twelve months that end with these days. */
  readonly earnedMinor: number | null
  readonly salesMinor: number | null
  /** Commission of the twelve months by the hours spent on it in them; null: no time was spent. */
  readonly perHourMinor: number | null
}

type BothSides = { readonly ours: number; readonly theirs: number }

/** How some days turned out. */
export type WeekReview = {
  readonly from: string
  readonly to: string
  readonly tally: WeekTally
  /** All minutes of contacts that took place, with their ways. */
  readonly minutes: number
  readonly clients: readonly ReviewedClient[]
  readonly facts: number
  readonly promises: { readonly made: BothSides; readonly kept: BothSides }
  /** Days over which what was earned is summed. */
  readonly earnedFrom: string
  readonly earnedTo: string
  readonly currency: string
  /** Currencies without a rate: their sums are left out. */
  readonly without: readonly string[]
}

export const planner = {
  /** Visits that begin from the first day to the last, both included. */
  'planner.range': query(z.object({ from: localDate, to: localDate }), returns<readonly VisitRow[]>(), [
    'planner',
    'clients',
  ]),
  'planner.get': query(z.object({ id }), returns<VisitRow>(), ['planner', 'clients']),
  'planner.save': command(z.object({ id: id.nullable(), fields: visitFields.partial() }), returns<Visit>(), [
    'planner',
  ]),
  /** Several new contacts as one step that one undo takes back: a copied week, a template, a suggestion. */
  'planner.addAll': command(
    z.object({ visits: z.array(visitFields.partial()).min(1).max(200) }),
    returns<readonly Visit[]>(),
    ['planner'],
  ),
  /** The same contact at another time. */
  'planner.copy': command(
    z.object({ id, startsAt: localDateTime, endsAt: localDateTime }),
    returns<Visit>(),
    ['planner'],
  ),
  /** One tap: it took place, in another form perhaps, or not; or it is open again. */
  'planner.close': command(
    z.object({ id, state: z.enum(['planned', 'done', 'cancelled']), kind: z.enum(visitKinds).optional() }),
    returns<Visit>(),
    ['planner'],
  ),
  /** Puts a contact off to another time, or (null) without one: its client then waits in the pool. */
  'planner.putOff': command(z.object({ id, startsAt: localDateTime.nullable() }), returns<Visit>(), [
    'planner',
  ]),
  /** The way to or from a contact takes other minutes; the table of travel learns from it where both ends are known. */
  'planner.correctTravel': command(
    z.object({
      id,
      side: z.enum(['before', 'after']),
      minutes: z.number().int().min(0).max(1_440).nullable(),
      fromPlaceId: id.nullable(),
      toPlaceId: id.nullable(),
    }),
    returns<Visit>(),
    ['planner', 'travel'],
  ),
  'planner.templates': query(empty, returns<readonly WeekTemplate[]>(), ['planner']),
  'planner.saveTemplate': command(
    z.object({ id: id.nullable(), name: z.string().trim().max(200), items: z.array(templateItem).max(200) }),
    returns<WeekTemplate>(),
    ['planner'],
  ),
  'planner.trashTemplate': command(z.object({ id }), returns<null>(), ['planner']),
  /** After the meeting: what came of it, and what comes next. */
  'planner.finish': command(
    z.object({
      id,
      state: z.enum(visitStates),
      outcome: longText,
      satisfaction: z.number().int().min(1).max(5).nullable(),
      nextStep: text(1000),
      nextStepOn: localDate.nullable(),
      /** What was learnt: goes to the dossier as facts of this day, with the contact as their source. */
      learnt: z
        .array(z.object({ topic: z.enum(factTopics), text: longText.min(1) }))
        .max(20)
        .optional(),
      /** What was promised, by either side. */
      promises: z
        .array(z.object({ side: z.enum(promiseSides), text: text(2000).min(1), dueOn: localDate.nullable() }))
        .max(20)
        .optional(),
    }),
    returns<Visit>(),
    ['planner', 'dossier'],
  ),
  /** The next step agreed at a contact was taken today; false: it is open again. */
  'planner.tickStep': command(z.object({ id, isTaken: z.boolean() }), returns<Visit>(), ['planner']),
  /** How the days turned out, from the first to the last, both included. */
  'planner.review': query(z.object({ from: localDate, to: localDate }), returns<WeekReview>(), [...topics]),
  /** What wants a place in the week, what presses most first. */
  'planner.pool': query(empty, returns<readonly PoolItem[]>(), [...topics]),
  /** Puts an entry of the pool away until a day; null: for good. */
  'planner.pause': command(
    z.object({ key: text(200).min(1), until: localDate.nullable() }),
    returns<null>(),
    ['planner'],
  ),
  /** Visits for the free time of the week that begins with a day; the same seed gives the same ones. Nothing is planned. */
  'planner.suggest': query(
    z.object({ from: localDate, mostPerDay: z.number().int().min(1).max(20), seed: text(40) }),
    returns<Suggestion>(),
    [...topics],
  ),
  'planner.clientPlan': query(z.object({ clientId: id }), returns<ClientPlanView>(), ['planner', 'clients']),
  'planner.saveClientPlan': command(
    z.object({ clientId: id, fields: clientPlanFields.partial() }),
    returns<ClientPlan>(),
    ['planner', 'clients'],
  ),
  /** The series a contact belongs to; null: it stands alone. */
  'planner.series': query(z.object({ visitId: id }), returns<SeriesView | null>(), ['planner']),
  /** Contacts that recur, all planned at once; id: the contact that becomes the first, null: a new one. */
  'planner.beginSeries': command(
    z.object({ id: id.nullable(), fields: visitFields.partial(), rule: recurrence }),
    returns<Visit>(),
    ['planner'],
  ),
  'planner.changeSeries': command(
    z.object({ id, scope: z.enum(seriesScopes), fields: visitFields.partial(), rule: recurrence.optional() }),
    returns<Visit>(),
    ['planner'],
  ),
  'planner.trashFromSeries': command(z.object({ id, scope: z.enum(seriesScopes) }), returns<null>(), [
    'planner',
  ]),
  /** Plans the contacts of rules without end further ahead; gives how many came new. */
  'planner.extendSeries': command(empty, returns<number>(), ['planner']),
  /** What is still to be said before contacts, from now to the day after tomorrow. */
  'planner.reminders': query(empty, returns<readonly SpokenReminder[]>(), ['planner', 'travel', 'settings']),
  /** What passed without a word, since the program did not run. */
  'planner.missed': query(empty, returns<readonly MissedVisit[]>(), ['planner', 'travel', 'settings']),
  /** These were said, or seen. */
  'planner.reminded': command(z.object({ keys: z.array(text(200)).max(1_000) }), returns<null>(), [
    'planner',
  ]),
  /** The contacts of some days as a page to print: a day, or a week across. */
  'planner.page': query(printed, returns<{ readonly html: string; readonly fileName: string }>(), [
    'planner',
    'clients',
  ]),
  'planner.savePdf': hostCall(printed, returns<{ readonly path: string | null; readonly bytes: number }>()),
  'planner.trash': command(z.object({ id }), returns<null>(), ['planner']),
} as const

export type PlannerErrors = {
  'planner.endsBeforeStart': Record<string, never>
  'planner.tooLong': { readonly hours: number }
  'planner.noSuchTime': { readonly at: string }
  'planner.incomplete': Record<string, never>
  'planner.notOpen': Record<string, never>
  'planner.notRecurring': Record<string, never>
  'planner.ruleEndsBeforeStart': Record<string, never>
  'planner.ruleTooMany': { readonly most: number }
  'planner.ruleNever': Record<string, never>
  'planner.templateNameEmpty': Record<string, never>
  'planner.openingInverted': Record<string, never>
}
