import { z } from 'zod'
import type { PoolItem } from '../domain/planner/pool.ts'
import type { RhythmStatus } from '../domain/planner/rhythm.ts'
import { type ClientPlan, type Visit, visitKinds, visitStates } from '../domain/planner/types.ts'
import { command, query, returns, topics } from './define.ts'
import { empty, id, localDate, localDateTime, longText, text } from './fields.ts'

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
})

/** A client's rhythm and everything else that planning knows of it. */
export type ClientPlanView = Pick<ClientPlan, keyof z.output<typeof clientPlanFields>> & {
  readonly clientId: string
  readonly idealDays: number | null
  readonly longestDays: number | null
  readonly lastContactOn: string | null
  readonly nextContactOn: string | null
  readonly status: RhythmStatus
}

export type VisitRow = Visit & { readonly clientName: string | null }

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
  /** After the meeting: what came of it, and what comes next. */
  'planner.finish': command(
    z.object({
      id,
      state: z.enum(visitStates),
      outcome: longText,
      satisfaction: z.number().int().min(1).max(5).nullable(),
      nextStep: text(1000),
      nextStepOn: localDate.nullable(),
    }),
    returns<Visit>(),
    ['planner'],
  ),
  /** What wants a place in the week, what presses most first. */
  'planner.pool': query(empty, returns<readonly PoolItem[]>(), [...topics]),
  /** Puts an entry of the pool away until a day; null: for good. */
  'planner.pause': command(
    z.object({ key: text(200).min(1), until: localDate.nullable() }),
    returns<null>(),
    ['planner'],
  ),
  'planner.clientPlan': query(z.object({ clientId: id }), returns<ClientPlanView>(), ['planner', 'clients']),
  'planner.saveClientPlan': command(
    z.object({ clientId: id, fields: clientPlanFields.partial() }),
    returns<ClientPlan>(),
    ['planner'],
  ),
  'planner.trash': command(z.object({ id }), returns<null>(), ['planner']),
} as const

export type PlannerErrors = {
  'planner.endsBeforeStart': Record<string, never>
  'planner.tooLong': { readonly hours: number }
  'planner.noSuchTime': { readonly at: string }
  'planner.incomplete': Record<string, never>
  'planner.openingInverted': Record<string, never>
}
