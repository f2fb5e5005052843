import { z } from 'zod'
import {
  type CommissionEntry,
  type CommissionRule,
  commissionBases,
  commissionStates,
  earnedAtEvents,
} from '../domain/commission/types.ts'
import type { Season } from '../domain/forecast/harvest-lean.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, minor, month, ppm, text } from './fields.ts'

export type EntryRow = CommissionEntry & {
  readonly clientName: string | null
  readonly companyName: string | null
  readonly dealTitle: string | null
}

export type MonthSum = {
  readonly month: string
  readonly receivedMinor: number
  readonly entries: number
  readonly season: Season
  readonly usualMinor: number
}

export const ruleFields = z.object({
  companyId: id.nullable(),
  name: z.string().trim().max(200),
  basis: z.enum(commissionBases),
  ratePpm: ppm.min(0).max(1_000_000),
  earnedAt: z.enum(earnedAtEvents),
  payoutDays: z.number().int().min(0).max(3650),
  validFrom: localDate,
  validTo: localDate.nullable(),
})

export const entryFields = z.object({
  companyId: id.nullable(),
  clientId: id.nullable(),
  state: z.enum(commissionStates),
  earnedOn: localDate.nullable(),
  dueOn: localDate.nullable(),
  receivedOn: localDate.nullable(),
  currency,
  amountMinor: minor,
  note: text(2000),
})

export const commission = {
  /** Income received by month, from the first month to this one, in one currency; those without income are zero. */
  'commission.months': query(empty, returns<MonthHistory>(), ['commission', 'settings']),
  /** Entries of a month of receipt, or (null) all that are still to come. */
  'commission.list': query(z.object({ month: month.nullable() }), returns<readonly EntryRow[]>(), [
    'commission',
    'deals',
    'clients',
  ]),
  'commission.saveEntry': command(
    z.object({ id: id.nullable(), fields: entryFields.partial() }),
    returns<CommissionEntry>(),
    ['commission'],
  ),
  'commission.trashEntry': command(z.object({ id }), returns<null>(), ['commission']),
  'commission.rules': query(empty, returns<readonly CommissionRule[]>(), ['commission']),
  /** Reckons the entries of all deals under the rule again. */
  'commission.saveRule': command(
    z.object({ id: id.nullable(), fields: ruleFields.partial() }),
    returns<CommissionRule>(),
    ['commission', 'deals'],
  ),
  'commission.trashRule': command(z.object({ id }), returns<null>(), ['commission', 'deals']),
} as const

export type MonthHistory = {
  readonly currency: string
  readonly months: readonly MonthSum[]
  /** Sums in other currencies are named, never mixed in. */
  readonly otherCurrencies: readonly { readonly currency: string; readonly minor: number }[]
}

export type CommissionErrors = {
  'commission.ruleNameEmpty': Record<string, never>
  'commission.ruleEndsBeforeStart': Record<string, never>
  'commission.dayMissing': Record<string, never>
}
