import { z } from 'zod'
import { type Approval, approvalAnswers } from '../domain/approvals/types.ts'
import { command, hostCall, query, returns } from './define.ts'
import { id, localDate, text } from './fields.ts'
import { languages } from './settings.ts'

/** A request as an e-mail. */
export type ApprovalLetter = {
  readonly subject: string
  readonly text: string
  readonly to: string
  readonly from: { readonly name: string; readonly address: string }
}

export type ApprovalsOf = {
  /** The newest first. */
  readonly approvals: readonly Approval[]
  /** Who was asked last, of whatever proposal. */
  readonly usual: { readonly toName: string; readonly toEmail: string }
}

export const approvals = {
  'approvals.ofProposal': query(z.object({ proposalId: id }), returns<ApprovalsOf>(), ['proposals']),
  /** Asks for approval of the version as it stands; margins go in only where the user says so. */
  'approvals.ask': command(
    z.object({
      proposalId: id,
      toName: text(200),
      toEmail: text(200),
      reason: text(5000),
      language: z.enum(languages),
      withMargins: z.boolean(),
    }),
    returns<Approval>(),
    ['proposals'],
  ),
  /** upToPpm: discount on the whole in millionths, for the answer upTo. */
  'approvals.answer': command(
    z.object({
      id,
      answer: z.enum(approvalAnswers),
      upToPpm: z.number().int().min(0).max(1_000_000).nullable(),
      answeredOn: localDate,
      answeredBy: text(200),
      note: text(5000),
    }),
    returns<Approval>(),
    ['proposals'],
  ),
  'approvals.letter': query(z.object({ id }), returns<ApprovalLetter>(), ['proposals', 'settings']),
  /** The request as a page to print. */
  'approvals.page': query(z.object({ id }), returns<{ readonly html: string; readonly fileName: string }>(), [
    'proposals',
    'settings',
  ]),
  'approvals.savePdf': hostCall(z.object({ id }), returns<{ readonly path: string | null }>()),
  /** An unsent e-mail with the request attached, as a file. */
  'approvals.saveEmail': hostCall(z.object({ id }), returns<{ readonly path: string | null }>()),
} as const

export type ApprovalsErrors = {
  'approvals.withinLimits': Record<string, never>
  'approvals.alreadyAsked': Record<string, never>
  'approvals.reasonEmpty': Record<string, never>
  'approvals.upToMissing': Record<string, never>
  'approvals.nobodyNamed': Record<string, never>
}
