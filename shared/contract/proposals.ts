import { z } from 'zod'
import type { DatedRate } from '../base/rates.ts'
import type { OfferDocument, OfferWord } from '../domain/proposals/document.ts'
import type { LifeStep } from '../domain/proposals/life-steps.ts'
import type { ApprovalState, LimitReport } from '../domain/proposals/limits.ts'
import type { ProposalMargin } from '../domain/proposals/margin.ts'
import type { OfferPaper } from '../domain/proposals/paper.ts'
import type { ProposalTotals } from '../domain/proposals/totals.ts'
import {
  lineKinds,
  lineRoles,
  type Proposal,
  type ProposalLine,
  type ProposalVersion,
  proposalStates,
} from '../domain/proposals/types.ts'
import type { WinRate } from '../domain/proposals/win-rates.ts'
import { command, hostCall, query, returns } from './define.ts'
import { currency, empty, id, localDate, minor, ppm, text, windowFields } from './fields.ts'
import { languages } from './settings.ts'
import { block, documentBody, maxBlocks, type WordFile } from './templates.ts'

const share = ppm.min(0).max(1_000_000)
const adjustmentAmount = z.discriminatedUnion('type', [
  z.object({ type: z.literal('share'), ppm: share }),
  z.object({ type: z.literal('sum'), minor: minor.min(0) }),
])
const lineAdjustment = z.object({
  kind: z.enum(['discount', 'charge']),
  label: text(200),
  amount: adjustmentAmount,
})
const adjustment = lineAdjustment.extend({ vatPpm: share.nullable() })
const rate = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,12})?$/)
  .refine((value) => Number(value) > 0)

export const proposalFields = z.object({
  personId: id.nullable(),
  dealId: id.nullable(),
  title: text(300),
  language: z.enum(languages),
  currency,
  issuedOn: localDate,
  validUntil: localDate,
  body: documentBody,
  adjustments: z.array(adjustment).max(20).readonly(),
  isVatPerLine: z.boolean(),
  filled: z.record(z.string().max(120), text(2000)),
  followUpOn: localDate.nullable(),
})

export const proposalLineFields = z.object({
  kind: z.enum(lineKinds),
  role: z.enum(lineRoles),
  productId: id.nullable(),
  name: text(500),
  description: text(2000),
  /** Below zero: something that is given back. */
  quantityMilli: z.number().int().min(-1_000_000_000_000).max(1_000_000_000_000),
  unit: text(40),
  unitPriceMinor: minor,
  priceBaseMilli: z.number().int().min(1).max(1_000_000_000),
  pricedIn: z.object({ currency, unitPriceMinor: minor, rate, ratedOn: localDate }).nullable(),
  unitCostMinor: minor.nullable(),
  discountPpm: share,
  adjustments: z.array(lineAdjustment).max(20).readonly(),
  vatPpm: share,
})
export type ProposalLineInput = z.output<typeof proposalLineFields>

const maxLines = 2000

function listRun<T extends z.ZodType>(item: T, most: number) {
  const place = z.number().int().min(0).max(most)
  return z.object({ at: place, gone: place, put: z.array(item).max(most).readonly() })
}

/** What changed of a long content; refused unless the content is still that of a version hash. */
const proposalParts = z.object({
  onto: z.string().max(64),
  body: listRun(block, maxBlocks).optional(),
  lines: listRun(proposalLineFields, maxLines).optional(),
})
export type ProposalParts = z.output<typeof proposalParts>

/** What the list of proposals can be sorted by. */
export const proposalSorts = ['number', 'client', 'title', 'state', 'valid', 'total'] as const

export type ProposalRow = Omit<Proposal, 'body' | 'filled' | 'adjustments'> & {
  readonly clientName: string
  readonly totalMinor: number
}

/** A draft with what happened on the way: prices that changed, blocks the library has changed since. */
export type StartedProposal = Proposal & { readonly repriced: number; readonly stale: number }

export type NeedBlocks = {
  readonly needs: readonly string[]
  readonly blocks: readonly { readonly id: string; readonly name: string; readonly need: string }[]
}

export type AcceptedProposal = {
  readonly proposal: Proposal
  readonly orderId: string | null
  readonly contractId: string | null
}

/** name of a discount band: the band itself; of no template: the empty text. */
export type NamedWinRate = WinRate & { readonly name: string }
export type WinRates = Readonly<Record<'byTemplate' | 'byClient' | 'byDiscount', readonly NamedWinRate[]>>

/** A value a chip may stand for, as it is for this proposal. */
export type ProposalValue = { readonly key: string; readonly text: string; readonly amount: number | null }

/** What is known of a proposal without what stands in it: small, so that it can be read again after each save. */
export type ProposalStanding = {
  readonly proposal: Omit<Proposal, 'body' | 'changedAt'>
  readonly clientName: string
  /** Internal: what the rules for prices say. */
  readonly limits: LimitReport
  /** Of exactly this content; an approval is bound to it. */
  readonly versionHash: string
  readonly approval: ApprovalState
  readonly values: readonly ProposalValue[]
  /** Keys of the chips that would be seen and have no value. */
  readonly missing: readonly string[]
  /** Lines outside the total, which the client may take as well. */
  readonly outside: readonly Pick<ProposalLine, 'id' | 'name' | 'role'>[]
  /** Names of the blocks that the library has changed since. */
  readonly stale: readonly string[]
  /** What happened, in order. */
  readonly steps: readonly LifeStep[]
  readonly versions: readonly Omit<ProposalVersion, 'offer'>[]
  /** The Word file it is made with; null: none. */
  readonly word: OfferWord | null
}

export type ProposalDetail = ProposalStanding & {
  readonly proposal: Proposal
  readonly lines: readonly ProposalLine[]
  readonly totals: ProposalTotals
  /** Internal. */
  readonly margin: ProposalMargin
  /** What the client saw, once it is sent; null: a draft. */
  readonly offer: OfferDocument | null
}

export type SavedProposal = Pick<ProposalStanding, 'proposal' | 'versionHash'>

const readsProposal = [
  'proposals',
  'templates',
  'clients',
  'people',
  'deals',
  'products',
  'settings',
] as const
export type SavedFile = { readonly path: string | null; readonly bytes: number }

export const proposals = {
  /** A window on the list; state null: whatever; sort null: the newest first. */
  'proposals.list': query(
    z.object({
      state: z.enum(proposalStates).nullable().default(null),
      sort: z
        .object({ column: z.enum(proposalSorts), descending: z.boolean() })
        .nullable()
        .default(null),
      language: z.enum(languages).default('en'),
      ...windowFields(5000),
    }),
    returns<{ readonly rows: readonly ProposalRow[]; readonly total: number }>(),
    ['proposals', 'clients'],
  ),
  'proposals.get': query(z.object({ id }), returns<ProposalDetail>(), readsProposal),
  'proposals.standing': query(z.object({ id }), returns<ProposalStanding>(), readsProposal),
  /** A draft with the next number in the client's currency, begun from a template, a proposal, or blocks. */
  'proposals.create': command(
    z.object({
      clientId: id,
      language: z.enum(languages),
      templateId: id.nullable().optional(),
      basedOnId: id.nullable().optional(),
      blockIds: z.array(id).max(50).optional(),
    }),
    returns<StartedProposal>(),
    ['proposals'],
  ),
  /** Lines, where given, replace the lines there are; parts put runs of blocks and lines into those there are. */
  'proposals.save': command(
    z.object({
      id,
      fields: proposalFields.partial(),
      lines: z.array(proposalLineFields).max(maxLines).optional(),
      parts: proposalParts.optional(),
    }),
    returns<SavedProposal>(),
    ['proposals'],
  ),
  /** Sending freezes the version; back to draft begins the next one. day null: today. */
  'proposals.setState': command(
    z.object({
      id,
      state: z.enum(proposalStates),
      reason: text(2000),
      day: localDate.nullable().optional(),
      /** Sent beyond the limits, knowing it, where a rule allows that. */
      isConfirmed: z.boolean().optional(),
    }),
    returns<Proposal>(),
    ['proposals'],
  ),
  /** The client's needs from its dossier and the blocks that answer them. */
  'proposals.needs': query(z.object({ clientId: id, language: z.enum(languages) }), returns<NeedBlocks>(), [
    'proposals',
    'dossier',
    'templates',
  ]),
  /** The client said yes: its deal is won; takenIds: lines outside the total it took as well. */
  'proposals.accept': command(
    z.object({
      id,
      day: localDate,
      reason: text(2000),
      takenIds: z.array(id).max(2000),
      withOrder: z.boolean(),
      withContract: z.boolean(),
    }),
    returns<AcceptedProposal>(),
    ['proposals', 'deals', 'orders', 'contracts', 'commission', 'forecast'],
  ),
  /** The client said no; why goes into its dossier. */
  'proposals.decline': command(z.object({ id, day: localDate, reason: text(2000) }), returns<Proposal>(), [
    'proposals',
    'dossier',
  ]),
  'proposals.winRates': query(empty, returns<WinRates>(), ['proposals', 'templates', 'clients']),
  'proposals.trash': command(z.object({ id }), returns<null>(), ['proposals']),
  /** The offer as a page to print; holds neither cost nor margin. */
  'proposals.page': query(
    z.object({ id, isSummary: z.boolean().optional() }),
    returns<{ readonly html: string }>(),
    readsProposal,
  ),
  /** The same in words, for Word, e-mail and the clipboard. */
  'proposals.paper': query(z.object({ id }), returns<OfferPaper>(), readsProposal),
  /** A Word file to fill with the offer; templateId null: the one it is made with, null where there is none. */
  'proposals.wordFile': query(
    z.object({ id, templateId: id.nullable() }),
    returns<WordFile | null>(),
    readsProposal,
  ),
  /** As plain text. */
  'proposals.text': query(z.object({ id }), returns<string>(), readsProposal),
  /** isSummary: the one page to hand over. */
  'proposals.savePdf': hostCall(z.object({ id, isSummary: z.boolean().optional() }), returns<SavedFile>()),
  'proposals.saveDocx': hostCall(z.object({ id }), returns<SavedFile>()),
  /** A Word file of the user's company, filled with the offer. */
  'proposals.saveWord': hostCall(z.object({ id, templateId: id }), returns<SavedFile>()),
  /** An unsent e-mail as a file, with the document the offer is made with: its Word file, else the PDF. */
  'proposals.saveEmail': hostCall(z.object({ id }), returns<SavedFile>()),
  'proposals.rates': query(empty, returns<readonly DatedRate[]>(), ['proposals', 'commission']),
  /** Keeps a dated rate; the same pair and day again corrects it. */
  'proposals.saveRate': command(
    z.object({ fromCurrency: currency, toCurrency: currency, rate, day: localDate }),
    returns<DatedRate>(),
    ['proposals', 'commission', 'deals', 'forecast'],
  ),
} as const

export type ProposalsErrors = {
  'proposals.frozen': Record<string, never>
  'proposals.validBeforeIssued': Record<string, never>
  'proposals.sumTooLarge': Record<string, never>
  /** Parts were put onto another content than there is. */
  'proposals.changedMeanwhile': Record<string, never>
  'proposals.noLines': Record<string, never>
  'proposals.notValid': Record<string, never>
  'proposals.beyondLimits': Record<string, never>
  'proposals.unconfirmed': Record<string, never>
  'proposals.wrongState': Record<string, never>
}
