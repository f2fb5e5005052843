import { z } from 'zod'
import { type Company, type Deal, dealStages } from '../domain/deals/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, longText, minor, ppm, text } from './fields.ts'

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
  chancePpm: ppm.min(0).max(1_000_000),
  expectedOn: localDate.nullable(),
  closedOn: localDate.nullable(),
  lostReason: text(2000),
  source: text(300),
  notes: longText,
})

export type DealRow = Deal & {
  readonly clientName: string
  readonly companyName: string | null
  /** Commission of this deal, whatever its state; null: none can be reckoned. */
  readonly commissionMinor: number | null
}

export const deals = {
  'deals.list': query(empty, returns<readonly DealRow[]>(), ['deals', 'clients', 'commission']),
  'deals.save': command(z.object({ id: id.nullable(), fields: dealFields.partial() }), returns<Deal>(), [
    'deals',
    'commission',
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
}
