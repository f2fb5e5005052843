import { addDays, atMinutes, datePart, minutesOfDay } from '../../../shared/base/local-date.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { VisitKind } from '../../../shared/domain/planner/types.ts'
import type { Times } from './move-visit.ts'
import type { RepeatValues } from './repeat-values.ts'

/** What a new contact begins with. */
export type VisitStart = Times & {
  readonly clientId: string | null
  readonly kind?: VisitKind
  readonly title?: string
  readonly personIds?: readonly string[]
  readonly poolKey?: string
  readonly isOffPlan?: boolean
}

/** What the form holds: the day apart from its times, which are minutes after midnight in the zone. */
export type VisitValues = {
  readonly clientId: string | null
  readonly personIds: readonly string[]
  readonly kind: VisitKind
  readonly title: string
  readonly day: string
  readonly start: number
  readonly end: number
  readonly zone: string
  readonly place: string
  readonly placeId: string | null
  readonly travelBefore: number | null
  readonly travelAfter: number | null
  readonly isCallBlock: boolean
  readonly isOffPlan: boolean
  readonly poolKey: string
  readonly notes: string
} & RepeatValues

/** The form of a contact (in its own zone), or of a new one. zone: the user's. */
export function visitValues(
  visit: VisitRow | null,
  start: VisitStart | null,
  today: string,
  zone: string,
): Omit<VisitValues, keyof RepeatValues> {
  const times = visit === null ? start : { startsAt: visit.ownStartsAt, endsAt: visit.ownEndsAt }
  const day = times === null ? today : datePart(times.startsAt)
  return {
    clientId: (visit ?? start)?.clientId ?? null,
    personIds: (visit ?? start)?.personIds ?? [],
    kind: (visit ?? start)?.kind ?? 'visit',
    title: (visit ?? start)?.title ?? '',
    day,
    start: times === null ? 600 : minutesOfDay(times.startsAt),
    end: times === null ? 660 : minutesOfDay(times.endsAt) + (datePart(times.endsAt) > day ? 1_440 : 0),
    zone: visit?.zone ?? zone,
    place: visit?.place ?? '',
    placeId: visit?.placeId ?? null,
    travelBefore: visit?.travelBefore ?? null,
    travelAfter: visit?.travelAfter ?? null,
    isCallBlock: visit?.isCallBlock ?? false,
    isOffPlan: (visit ?? start)?.isOffPlan ?? false,
    poolKey: (visit ?? start)?.poolKey ?? '',
    notes: visit?.notes ?? '',
  }
}

/** The form's content as the call takes it; an end of 24:00 and more is on the next day. */
export function visitFieldsOf(values: VisitValues): Input<'planner.save'>['fields'] & Times {
  const { day, start, end, personIds, repeat, repeatEnd, repeatUntil, repeatCount, ...rest } = values
  return {
    ...rest,
    personIds: [...personIds],
    startsAt: atMinutes(day, start),
    endsAt: end >= 1_440 ? atMinutes(addDays(day, 1), end - 1_440) : atMinutes(day, end),
  }
}
