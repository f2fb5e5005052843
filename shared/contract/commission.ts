import { z } from 'zod'
import type { StateSum } from '../domain/commission/sums-by-state.ts'
import { type ClosedMonth, type CommissionEntry, commissionStates } from '../domain/commission/types.ts'
import type { Season } from '../domain/forecast/harvest-lean.ts'
import { command, hostCall, query, returns } from './define.ts'
import { currency, empty, id, localDate, minor, month, text, windowFields } from './fields.ts'
import { languages } from './settings.ts'

export type EntryRow = CommissionEntry & {
  readonly clientName: string | null
  readonly companyName: string | null
  readonly dealTitle: string | null
}

export type ExplainedPage = { readonly html: string; readonly fileName: string }

export type MonthSum = {
  readonly month: string
  readonly receivedMinor: number
  readonly entries: number
  readonly season: Season
  readonly usualMinor: number
}

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

/** What a list of entries can be sorted by. */
export const entrySorts = ['note', 'client', 'company', 'day', 'state', 'amount'] as const

export type EntryPage = {
  readonly rows: readonly EntryRow[]
  readonly total: number
  /** Of the whole list, in the order of the states. */
  readonly sums: readonly StateSum[]
}

export const commission = {
  /** Income received by month, from the first month to this one, in one currency; those without income are zero. */
  'commission.months': query(empty, returns<MonthHistory>(), ['commission', 'settings']),
  /** A window on the entries of a month of receipt, or (null) on all that are still to come; sort null: by their day. */
  'commission.list': query(
    z.object({
      month: month.nullable(),
      companyId: id.nullable().default(null),
      sort: z
        .object({ column: z.enum(entrySorts), descending: z.boolean() })
        .nullable()
        .default(null),
      language: z.enum(languages).default('en'),
      ...windowFields(5000),
    }),
    returns<EntryPage>(),
    ['commission', 'deals', 'clients'],
  ),
  'commission.saveEntry': command(
    z.object({ id: id.nullable(), fields: entryFields.partial() }),
    returns<CommissionEntry>(),
    ['commission'],
  ),
  'commission.trashEntry': command(z.object({ id }), returns<null>(), ['commission']),
  /** All lines of a deal or, for an order without one, of the order; oldest first. */
  'commission.ofDeal': query(z.object({ dealId: id }), returns<readonly EntryRow[]>(), [
    'commission',
    'deals',
    'clients',
  ]),
  /** Everything is reckoned anew: what has become due, and what changed outside. */
  'commission.reckon': command(empty, returns<null>(), ['commission', 'deals']),
  'commission.closedMonths': query(empty, returns<readonly ClosedMonth[]>(), ['commission']),
  /** From now on the month's entries stay as they are; companyId null: with every company. */
  'commission.closeMonth': command(
    z.object({ month, companyId: id.nullable(), note: text(2000) }),
    returns<ClosedMonth>(),
    ['commission'],
  ),
  /** Lines with all their steps as a page to print. */
  'commission.page': query(
    z.object({ ids: z.array(id).min(1).max(200), language: z.enum(languages) }),
    returns<ExplainedPage>(),
    ['commission', 'deals', 'clients', 'settings'],
  ),
  /** Saves that page as a PDF where the user says. */
  'commission.savePdf': hostCall(
    z.object({ ids: z.array(id).min(1).max(200) }),
    returns<{ readonly path: string | null }>(),
  ),
  'commission.reopenMonth': command(z.object({ id }), returns<null>(), ['commission']),
} as const

export type MonthHistory = {
  readonly currency: string
  readonly months: readonly MonthSum[]
  /** Sums in other currencies are named, never mixed in. */
  readonly otherCurrencies: readonly { readonly currency: string; readonly minor: number }[]
}

export type CommissionErrors = {
  'commission.dayMissing': Record<string, never>
  'commission.monthClosed': { readonly month: string }
  'commission.monthNotOver': { readonly month: string }
  'commission.alreadyClosed': { readonly month: string }
  'commission.reckonedEntry': Record<string, never>
}
