import { z } from 'zod'
import type { CommissionEntry } from '../domain/commission/types.ts'
import type { Contract } from '../domain/contracts/types.ts'
import {
  type Company,
  type Deal,
  type DealLine,
  type DealStageChange,
  dealStages,
  type LostCause,
  lostCauses,
} from '../domain/deals/types.ts'
import type { DelayCost } from '../domain/orders/delay.ts'
import type { Order } from '../domain/orders/types.ts'
import type { SettledInvoice } from '../domain/receivables/settle.ts'
import type { Tender } from '../domain/tenders/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, longText, minor, ppm, text, windowFields } from './fields.ts'
import { languages } from './settings.ts'

export const dealFields = z.object({
  clientId: id,
  companyId: id.nullable(),
  personId: id.nullable(),
  proposalId: id.nullable(),
  title: z.string().trim().max(300),
  stage: z.enum(dealStages),
  currency,
  amountMinor: minor,
  costMinor: minor.nullable(),
  agencyFeeMinor: minor.min(0).nullable(),
  chancePpm: ppm.min(0).max(1_000_000),
  expectedOn: localDate.nullable(),
  closedOn: localDate.nullable(),
  lostCause: z.enum(lostCauses).nullable(),
  lostReason: text(2000),
  lostTo: text(200),
  source: text(300),
  personIds: z.array(id).max(50),
  rivals: z.array(z.string().trim().min(1).max(200)).max(20),
  notes: longText,
})

export const dealLineFields = z.object({
  productId: id.nullable(),
  name: z.string().trim().min(1).max(500),
  quantityMilli: z.number().int().min(0).max(1_000_000_000_000),
  unit: text(40),
  unitPriceMinor: minor,
  unitCostMinor: minor.nullable(),
  discountPpm: ppm.min(0).max(1_000_000).default(0),
})
export type DealLineInput = z.output<typeof dealLineFields>

export type DealRow = Deal & {
  readonly clientName: string
  readonly companyName: string | null
  /** Commission of this deal, whatever its state; null: none can be reckoned. */
  readonly commissionMinor: number | null
  /** The day on which it came to its present stage. */
  readonly stageSince: string
}

/** Amounts and commissions of the open deals of one currency. */
export type OpenDealSum = {
  readonly currency: string
  readonly count: number
  readonly amountMinor: number
  readonly commissionMinor: number
}

export const dealScopes = ['open', 'all'] as const
export type DealScope = (typeof dealScopes)[number]

export const dealSorts = ['title', 'client', 'company', 'stage', 'expected', 'amount', 'commission'] as const

/** A deal with everything that came of it. */
export type DealDetail = {
  readonly deal: Deal
  readonly clientName: string
  readonly companyName: string | null
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: string }[]
  readonly lines: readonly DealLine[]
  /** From the first step to the last. */
  readonly changes: readonly DealStageChange[]
  readonly tenders: readonly Tender[]
  readonly contracts: readonly Contract[]
  readonly orders: readonly Order[]
  readonly invoices: readonly SettledInvoice[]
  readonly entries: readonly CommissionEntry[]
  /** What late deliveries and late payments cost the KAM (K-74). */
  readonly delays: readonly DelayCost[]
}

/** Why deals of a period were lost, each currency for itself. */
export type LossRow = {
  readonly cause: LostCause | null
  readonly currency: string
  readonly count: number
  readonly minor: number
  /** Rivals that won them, the most frequent first. */
  readonly rivals: readonly string[]
}

export const deals = {
  /** A window on the open deals or all, by text within title or client; the total is the whole list's. */
  'deals.list': query(
    z.object({
      ...windowFields(100),
      scope: z.enum(dealScopes).default('all'),
      text: text(200).default(''),
      sort: z
        .object({ column: z.enum(dealSorts), descending: z.boolean() })
        .nullable()
        .default(null),
      language: z.enum(languages).default('en'),
    }),
    returns<{ readonly rows: readonly DealRow[]; readonly total: number }>(),
    ['deals', 'clients', 'commission'],
  ),
  /** What stands on the board: open, or decided in the last 60 days; the last decided or expected first. */
  'deals.board': query(empty, returns<readonly DealRow[]>(), ['deals', 'clients', 'commission']),
  /** The currency of most deals first. */
  'deals.openSums': query(empty, returns<readonly OpenDealSum[]>(), ['deals', 'commission']),
  'deals.get': query(z.object({ id }), returns<DealDetail>(), [
    'deals',
    'clients',
    'people',
    'tenders',
    'contracts',
    'orders',
    'receivables',
    'commission',
  ]),
  /** Lines, where given, replace the lines there are. */
  'deals.save': command(
    z.object({
      id: id.nullable(),
      fields: dealFields.partial(),
      lines: z.array(dealLineFields).max(500).optional(),
    }),
    returns<Deal>(),
    ['deals', 'commission'],
  ),
  /** One stage forward or back; what was decided goes back to where it came from. */
  'deals.step': command(z.object({ id, by: z.union([z.literal(1), z.literal(-1)]) }), returns<Deal>(), [
    'deals',
    'commission',
  ]),
  'deals.setStage': command(z.object({ id, stage: z.enum(dealStages) }), returns<Deal>(), [
    'deals',
    'commission',
  ]),
  'deals.lose': command(
    z.object({ id, cause: z.enum(lostCauses), reason: text(2000), to: text(200) }),
    returns<Deal>(),
    ['deals', 'commission'],
  ),
  'deals.losses': query(z.object({ from: localDate, to: localDate }), returns<readonly LossRow[]>(), [
    'deals',
  ]),
  'deals.trash': command(z.object({ id }), returns<null>(), ['deals', 'commission']),
  'deals.companies': query(empty, returns<readonly Company[]>(), ['deals']),
  'deals.saveCompany': command(
    z.object({ id: id.nullable(), name: z.string().trim().max(200), currency, notes: longText }),
    returns<Company>(),
    ['deals'],
  ),
} as const

export type DealsErrors = {
  'deals.titleEmpty': Record<string, never>
  'deals.clientMissing': Record<string, never>
  'deals.companyNameEmpty': Record<string, never>
  'deals.feeOverAmount': Record<string, never>
  'deals.lostCauseMissing': Record<string, never>
  'deals.noStepForward': Record<string, never>
  'deals.noStepBack': Record<string, never>
}
