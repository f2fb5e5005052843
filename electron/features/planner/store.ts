import type { NewRecord } from '../../../shared/base/record.ts'
import type { Recurrence } from '../../../shared/domain/planner/recurrence/rule.ts'
import type {
  ClientPlan,
  OpeningHours,
  PoolPause,
  TemplateItem,
  Visit,
  VisitSeries,
  WeekTemplate,
} from '../../../shared/domain/planner/types.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const visitTable = defineTable<Visit>({
  name: 'visit',
  fields: {
    clientId: plain,
    personIds: json<readonly string[]>(),
    kind: plain,
    title: plain,
    startsAt: plain,
    endsAt: plain,
    zone: plain,
    place: plain,
    state: plain,
    outcome: plain,
    satisfaction: plain,
    nextStep: plain,
    nextStepOn: plain,
    isOffPlan: flag,
    notes: plain,
    seriesId: plain,
    seriesAt: plain,
    placeId: plain,
    travelBefore: plain,
    travelAfter: plain,
    plannedAt: plain,
    isCallBlock: flag,
    poolKey: plain,
    nextStepDoneOn: plain,
  },
  title: (v) => v.title,
  search: (v) => ({
    kind: 'visit',
    clientId: v.clientId,
    title: v.title,
    detail: v.startsAt.slice(0, 10),
    text: [v.place, v.outcome, v.nextStep, v.notes].join(' '),
  }),
})

export const visitSeriesTable = defineTable<VisitSeries>({
  name: 'visit_series',
  fields: {
    clientId: plain,
    personIds: json<readonly string[]>(),
    kind: plain,
    title: plain,
    startsAt: plain,
    endsAt: plain,
    zone: plain,
    place: plain,
    notes: plain,
    rule: json<Recurrence>(),
    plannedUntil: plain,
  },
  title: (s) => s.title,
})

/** A contact of which nothing is said yet. zone: IANA. */
export function blankVisit(zone: string): NewRecord<Visit> {
  return {
    clientId: null,
    personIds: [],
    kind: 'visit',
    title: '',
    startsAt: '',
    endsAt: '',
    zone,
    place: '',
    state: 'planned',
    outcome: '',
    satisfaction: null,
    nextStep: '',
    nextStepOn: null,
    isOffPlan: false,
    notes: '',
    placeId: null,
    travelBefore: null,
    travelAfter: null,
    plannedAt: null,
    isCallBlock: false,
    poolKey: '',
    nextStepDoneOn: null,
    seriesId: null,
    seriesAt: null,
  }
}

export const clientPlanTable = defineTable<ClientPlan>({
  name: 'client_plan',
  fields: {
    clientId: plain,
    snoozedUntil: plain,
    opening: json<readonly OpeningHours[]>(),
    visitMinutes: plain,
    placeId: plain,
  },
  title: () => '',
})

export function blankClientPlan(clientId: string): NewRecord<ClientPlan> {
  return { clientId, snoozedUntil: null, opening: [], visitMinutes: null, placeId: null }
}

export const weekTemplateTable = defineTable<WeekTemplate>({
  name: 'week_template',
  fields: { name: plain, items: json<readonly TemplateItem[]>() },
  title: (t) => t.name,
})

export const poolPauseTable = defineTable<PoolPause>({
  name: 'pool_pause',
  fields: { key: plain, until: plain },
  title: () => '',
})
