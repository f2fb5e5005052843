import type { Recurrence } from '../../../shared/domain/planner/recurrence/rule.ts'
import type { Visit, VisitSeries } from '../../../shared/domain/planner/types.ts'
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
