import { z } from 'zod'
import { type Visit, visitKinds, visitStates } from '../domain/planner/types.ts'
import { command, query, returns } from './define.ts'
import { id, localDate, localDateTime, longText, text } from './fields.ts'

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
})

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
  'planner.trash': command(z.object({ id }), returns<null>(), ['planner']),
} as const

export type PlannerErrors = {
  'planner.endsBeforeStart': Record<string, never>
  'planner.tooLong': { readonly hours: number }
  'planner.noSuchTime': { readonly at: string }
  'planner.incomplete': Record<string, never>
}
