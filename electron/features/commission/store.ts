import type { NewRecord } from '../../../shared/base/record.ts'
import type { CommissionEntry, CommissionRule } from '../../../shared/domain/commission/types.ts'
import { defineTable, json, plain } from '../../db/table.ts'

export const commissionRuleTable = defineTable<CommissionRule>({
  name: 'commission_rule',
  fields: {
    companyId: plain,
    name: plain,
    basis: plain,
    ratePpm: plain,
    earnedAt: plain,
    payoutDays: plain,
    validFrom: plain,
    validTo: plain,
  },
  title: (r) => r.name,
})

export const commissionEntryTable = defineTable<CommissionEntry>({
  name: 'commission_entry',
  fields: {
    companyId: plain,
    clientId: plain,
    dealId: plain,
    invoiceId: plain,
    paymentId: plain,
    ruleId: plain,
    source: plain,
    state: plain,
    earnedOn: plain,
    dueOn: plain,
    receivedOn: plain,
    currency: plain,
    baseMinor: plain,
    ratePpm: plain,
    amountMinor: plain,
    note: plain,
    steps: json<readonly unknown[]>(),
    externalRef: plain,
  },
  title: (e) => e.note,
})

/** A received sum of which nothing is known but its currency. */
export function blankEntry(currency: string): NewRecord<CommissionEntry> {
  return {
    companyId: null,
    clientId: null,
    dealId: null,
    invoiceId: null,
    paymentId: null,
    ruleId: null,
    source: 'typed',
    state: 'received',
    earnedOn: null,
    dueOn: null,
    receivedOn: null,
    currency,
    baseMinor: null,
    ratePpm: null,
    amountMinor: 0,
    note: '',
    steps: [],
    externalRef: '',
  }
}
