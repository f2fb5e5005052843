import type { NewRecord } from '../../../shared/base/record.ts'
import type { ClosedMonth, CommissionEntry } from '../../../shared/domain/commission/types.ts'
import type { Step } from '../../../shared/domain/plans/steps.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const commissionEntryTable = defineTable<CommissionEntry>({
  name: 'commission_entry',
  fields: {
    companyId: plain,
    clientId: plain,
    dealId: plain,
    orderId: plain,
    invoiceId: plain,
    paymentId: plain,
    planId: plain,
    versionId: plain,
    source: plain,
    kind: plain,
    lineGroup: plain,
    lineKey: plain,
    state: plain,
    earnedOn: plain,
    dueOn: plain,
    receivedOn: plain,
    currency: plain,
    baseMinor: plain,
    ratePpm: plain,
    volumeMinor: plain,
    amountMinor: plain,
    note: plain,
    steps: json<readonly Step[]>(),
    externalRef: plain,
  },
  title: (e) => e.note,
  isInTrash: (e) => e.source !== 'reckoned',
})

export const closedMonthTable = defineTable<ClosedMonth>({
  name: 'closed_month',
  fields: { month: plain, companyId: plain, note: plain },
  title: (c) => c.month,
})

/** A received sum of which nothing is known but its currency. */
export function blankEntry(currency: string): NewRecord<CommissionEntry> {
  return {
    companyId: null,
    clientId: null,
    dealId: null,
    orderId: null,
    invoiceId: null,
    paymentId: null,
    planId: null,
    versionId: null,
    source: 'typed',
    kind: 'sale',
    lineGroup: '',
    lineKey: '',
    state: 'received',
    earnedOn: null,
    dueOn: null,
    receivedOn: null,
    currency,
    baseMinor: null,
    ratePpm: null,
    volumeMinor: 0,
    amountMinor: 0,
    note: '',
    steps: [],
    externalRef: '',
  }
}
