import type { Tender } from '../../../shared/domain/tenders/types.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const tenderTable = defineTable<Tender>({
  name: 'tender',
  fields: {
    clientId: plain,
    dealId: plain,
    number: plain,
    title: plain,
    stage: plain,
    place: plain,
    currency: plain,
    budgetMinor: plain,
    securityMinor: plain,
    announcedOn: plain,
    questionsUntil: plain,
    submitBy: plain,
    opensOn: plain,
    decidesOn: plain,
    deciderIds: json<readonly string[]>(),
    deciders: plain,
    criteria: plain,
    notes: plain,
  },
  title: (t) => t.title,
  search: (t) => ({
    kind: 'tender',
    clientId: t.clientId,
    title: t.title,
    detail: t.submitBy ?? '',
    text: [t.number, t.place, t.deciders, t.criteria, t.notes].join(' '),
  }),
})
