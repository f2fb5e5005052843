import { addDays, atMinutes, datePart, minutesOfDay } from '../../../shared/base/local-date.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { VisitKind } from '../../../shared/domain/planner/types.ts'
import type { Times } from './move-visit.ts'
import type { VisitStart } from './VisitDialog.tsx'

/** What the form holds: the day apart from its times, which are minutes after midnight. */
export type VisitValues = {
  readonly clientId: string | null
  readonly personIds: readonly string[]
  readonly kind: VisitKind
  readonly title: string
  readonly day: string
  readonly start: number
  readonly end: number
  readonly place: string
  readonly isOffPlan: boolean
  readonly notes: string
}

export function visitValues(visit: VisitRow | null, start: VisitStart | null, today: string): VisitValues {
  const times = visit ?? start
  const day = times === null ? today : datePart(times.startsAt)
  return {
    clientId: times?.clientId ?? null,
    personIds: visit?.personIds ?? [],
    kind: visit?.kind ?? 'visit',
    title: visit?.title ?? '',
    day,
    start: times === null ? 600 : minutesOfDay(times.startsAt),
    end: times === null ? 660 : minutesOfDay(times.endsAt) + (datePart(times.endsAt) > day ? 1_440 : 0),
    place: visit?.place ?? '',
    isOffPlan: visit?.isOffPlan ?? false,
    notes: visit?.notes ?? '',
  }
}

/** The form's content as the call takes it; an end up to the start is on the next day only where it was before. */
export function visitFieldsOf(values: VisitValues): Input<'planner.save'>['fields'] & Times {
  const { day, start, end, personIds, ...rest } = values
  return {
    ...rest,
    personIds: [...personIds],
    startsAt: atMinutes(day, start),
    endsAt: end >= 1_440 ? atMinutes(addDays(day, 1), end - 1_440) : atMinutes(day, end),
  }
}
