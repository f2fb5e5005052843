import type { NewRecord } from '../../../shared/base/record.ts'
import type { Company, Deal, DealLine, DealStageChange } from '../../../shared/domain/deals/types.ts'
import { defineTable, json, plain } from '../../db/table.ts'

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
    agencyFeeMinor: plain,
    chancePpm: plain,
    expectedOn: plain,
    closedOn: plain,
    lostCause: plain,
    lostReason: plain,
    lostTo: plain,
    source: plain,
    personIds: json<readonly string[]>(),
    rivals: json<readonly string[]>(),
    notes: plain,
  },
  title: (d) => d.title,
  search: (d) => ({
    kind: 'deal',
    clientId: d.clientId,
    title: d.title,
    detail: d.expectedOn ?? '',
    text: [d.source, d.lostReason, d.lostTo, d.rivals.join(' '), d.notes].join(' '),
  }),
})

export const dealLineTable = defineTable<DealLine>({
  name: 'deal_line',
  fields: {
    dealId: plain,
    position: plain,
    productId: plain,
    name: plain,
    quantityMilli: plain,
    unit: plain,
    unitPriceMinor: plain,
    unitCostMinor: plain,
    discountPpm: plain,
  },
  title: (l) => l.name,
})

export const dealStageChangeTable = defineTable<DealStageChange>({
  name: 'deal_stage_change',
  fields: {
    dealId: plain,
    fromStage: plain,
    stage: plain,
    changedOn: plain,
    amountMinor: plain,
    chancePpm: plain,
  },
  title: (c) => c.changedOn,
})

/** A deal of which nothing is known but its client and currency. */
export function blankDeal(clientId: string, currency: string): NewRecord<Deal> {
  return {
    clientId,
    companyId: null,
    personId: null,
    proposalId: null,
    title: '',
    stage: 'lead',
    currency,
    amountMinor: 0,
    costMinor: null,
    agencyFeeMinor: null,
    chancePpm: 100_000,
    expectedOn: null,
    closedOn: null,
    lostCause: null,
    lostReason: '',
    lostTo: '',
    source: '',
    personIds: [],
    rivals: [],
    notes: '',
  }
}
