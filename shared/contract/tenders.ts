import { z } from 'zod'
import { type Tender, tenderStages } from '../domain/tenders/types.ts'
import { command, query, returns } from './define.ts'
import { currency, id, localDate, longText, minor, text } from './fields.ts'

export const tenderFields = z.object({
  clientId: id,
  dealId: id.nullable(),
  number: z.string().trim().max(100),
  title: z.string().trim().max(300),
  stage: z.enum(tenderStages),
  place: text(300),
  currency,
  budgetMinor: minor.min(0).nullable(),
  securityMinor: minor.min(0).nullable(),
  announcedOn: localDate.nullable(),
  questionsUntil: localDate.nullable(),
  submitBy: localDate.nullable(),
  opensOn: localDate.nullable(),
  decidesOn: localDate.nullable(),
  deciderIds: z.array(id).max(50),
  deciders: text(500),
  criteria: longText,
  notes: longText,
})

export type TenderRow = Tender & {
  readonly clientName: string
  readonly dealTitle: string | null
  readonly deciderNames: readonly string[]
  /** The next day that matters, of those of the tender; null: none is ahead. */
  readonly nextOn: string | null
}

export const tenders = {
  'tenders.list': query(
    z.object({ clientId: id.nullable().default(null) }),
    returns<readonly TenderRow[]>(),
    ['tenders', 'clients', 'deals', 'people'],
  ),
  'tenders.save': command(
    z.object({ id: id.nullable(), fields: tenderFields.partial() }),
    returns<Tender>(),
    ['tenders', 'deals'],
  ),
  'tenders.step': command(z.object({ id, by: z.union([z.literal(1), z.literal(-1)]) }), returns<Tender>(), [
    'tenders',
    'deals',
  ]),
  'tenders.trash': command(z.object({ id }), returns<null>(), ['tenders', 'deals']),
} as const

export type TendersErrors = {
  'tenders.clientMissing': Record<string, never>
  'tenders.titleEmpty': Record<string, never>
  /** field: the name of the day that lies before the one it should follow. */
  'tenders.daysOutOfOrder': { readonly earlier: string; readonly later: string }
  'tenders.noStepForward': Record<string, never>
  'tenders.noStepBack': Record<string, never>
}
