import { z } from 'zod'
import type { ProposalTotals } from '../domain/proposals/totals.ts'
import type { Proposal, ProposalLine } from '../domain/proposals/types.ts'
import { proposalStates } from '../domain/proposals/types.ts'
import { command, hostCall, query, returns } from './define.ts'
import { currency, empty, id, localDate, longText, minor, ppm, text } from './fields.ts'
import { languages } from './settings.ts'

export const proposalFields = z.object({
  personId: id.nullable(),
  title: text(300),
  language: z.enum(languages),
  currency,
  issuedOn: localDate,
  validUntil: localDate,
  introduction: longText,
  terms: longText,
  discountPpm: ppm.min(0).max(1_000_000),
  isVatPerLine: z.boolean(),
})

export const proposalLineFields = z.object({
  productId: id.nullable(),
  name: text(500),
  quantityMilli: z.number().int().min(0).max(1_000_000_000_000),
  unit: text(40),
  unitPriceMinor: minor,
  unitCostMinor: minor.nullable(),
  discountPpm: ppm.min(0).max(1_000_000),
  vatPpm: ppm.min(0).max(1_000_000),
  isOptional: z.boolean(),
})
export type ProposalLineInput = z.output<typeof proposalLineFields>

export type ProposalRow = Omit<Proposal, 'frozen' | 'introduction' | 'terms'> & {
  readonly clientName: string
  readonly totalMinor: number
}

export type ProposalDetail = {
  readonly proposal: Proposal
  readonly clientName: string
  readonly lines: readonly ProposalLine[]
  readonly totals: ProposalTotals
}

export const proposals = {
  'proposals.list': query(empty, returns<readonly ProposalRow[]>(), ['proposals', 'clients']),
  'proposals.get': query(z.object({ id }), returns<ProposalDetail>(), ['proposals', 'clients']),
  /** A draft with the next number, the client's currency and the texts of its language. */
  'proposals.create': command(z.object({ clientId: id, language: z.enum(languages) }), returns<Proposal>(), [
    'proposals',
  ]),
  /** Lines, where given, replace the lines there are. */
  'proposals.save': command(
    z.object({
      id,
      fields: proposalFields.partial(),
      lines: z.array(proposalLineFields).max(2000).optional(),
    }),
    returns<ProposalDetail>(),
    ['proposals'],
  ),
  'proposals.setState': command(
    z.object({ id, state: z.enum(proposalStates), reason: text(2000) }),
    returns<Proposal>(),
    ['proposals'],
  ),
  'proposals.trash': command(z.object({ id }), returns<null>(), ['proposals']),
  /** The offer as a page to print; holds neither cost nor margin. */
  'proposals.page': query(
    z.object({ id }),
    returns<{ readonly html: string; readonly footerHtml: string; readonly fileName: string }>(),
    ['proposals', 'clients', 'settings'],
  ),
  'proposals.savePdf': hostCall(
    z.object({ id }),
    returns<{ readonly path: string | null; readonly bytes: number }>(),
  ),
} as const

export type ProposalsErrors = {
  'proposals.frozen': Record<string, never>
  'proposals.validBeforeIssued': Record<string, never>
  'proposals.noLines': Record<string, never>
}
