import type { Company, Deal } from '../../../shared/domain/deals/types.ts'
import { defineTable, plain } from '../../db/table.ts'

export const companyTable = defineTable<Company>({
  name: 'company',
  fields: { name: plain, currency: plain, notes: plain },
  title: (c) => c.name,
})

export const dealTable = defineTable<Deal>({
  name: 'deal',
  fields: {
    clientId: plain,
    companyId: plain,
    personId: plain,
    proposalId: plain,
    title: plain,
    stage: plain,
    currency: plain,
    amountMinor: plain,
    costMinor: plain,
    chancePpm: plain,
    expectedOn: plain,
    closedOn: plain,
    lostReason: plain,
    source: plain,
    notes: plain,
  },
  title: (d) => d.title,
  search: (d) => ({
    kind: 'deal',
    clientId: d.clientId,
    title: d.title,
    detail: d.expectedOn ?? '',
    text: [d.source, d.lostReason, d.notes].join(' '),
  }),
})
