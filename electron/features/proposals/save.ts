import { withRun } from '../../../shared/base/list-run.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { ProposalLineInput, ProposalParts, SavedProposal } from '../../../shared/contract/proposals.ts'
import { isOpen } from '../../../shared/domain/proposals/life.ts'
import { convertedPrice } from '../../../shared/domain/proposals/rates.ts'
import { isReckonable } from '../../../shared/domain/proposals/reckonable.ts'
import type { Proposal } from '../../../shared/domain/proposals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, trashRecord, updateRecord } from '../../db/records.ts'
import { withoutContent } from './detail.ts'
import { linesOf, versionHash } from './offer.ts'
import { recordEvent } from './states.ts'
import { proposalLineTable, proposalTable } from './store.ts'

type Given = {
  readonly fields: Partial<NewRecord<Proposal>>
  readonly lines?: readonly ProposalLineInput[] | undefined
}
type SaveInput = Given & { readonly id: string; readonly parts?: ProposalParts | undefined }

/** Writes a draft. What waits for approval becomes a draft again when anything in it changes (K-41). */
export function saveProposal(ctx: Ctx, { id, parts, ...given }: SaveInput): SavedProposal {
  const before = getRecord(ctx.db, proposalTable, id)
  const { fields, lines } = parts === undefined ? given : withParts(ctx, before, given, parts)
  const isOnlyFollowUp = lines === undefined && Object.keys(fields).every((key) => key === 'followUpOn')
  if (!isOpen(before.state) && !isOnlyFollowUp) throw new Fault('proposals.frozen', {})
  const after = { ...before, ...fields }
  if (after.validUntil < after.issuedOn) throw new Fault('proposals.validBeforeIssued', {})
  if (!isReckonable(lines ?? linesOf(ctx, id), after.adjustments))
    throw new Fault('proposals.sumTooLarge', {})
  const hashBefore = before.state === 'forApproval' ? versionHash(before, linesOf(ctx, id)) : null
  const saved = updateRecord(ctx.db, proposalTable, id, fields)
  if (lines !== undefined) replaceLines(ctx, saved, lines)
  const hash = versionHash(saved, linesOf(ctx, id))
  if (hashBefore === null || hashBefore === hash)
    return { proposal: withoutContent(saved), versionHash: hash }
  const draft = updateRecord(ctx.db, proposalTable, id, { state: 'draft' })
  recordEvent(ctx, draft, { day: ctx.today, reason: '' })
  return { proposal: withoutContent(draft), versionHash: hash }
}

/** The content there is with the parts put into it; where it is another by now, they would land anywhere. */
function withParts(ctx: Ctx, before: Proposal, given: Given, { onto, body, lines }: ProposalParts): Given {
  const present = linesOf(ctx, before.id)
  const content = body === undefined ? before.body.content : withRun(before.body.content, body)
  const all = lines === undefined ? given.lines : withRun<ProposalLineInput>(present, lines)
  if (onto !== versionHash(before, present) || content === null || all === null)
    throw new Fault('proposals.changedMeanwhile', {})
  const fields = body === undefined ? given.fields : { ...given.fields, body: { ...before.body, content } }
  return { fields, lines: all }
}

/** Lines keep their identity by place: only what changed leaves a line in the log. */
function replaceLines(
  ctx: Ctx,
  { id: proposalId, currency }: Proposal,
  lines: readonly ProposalLineInput[],
): void {
  const present = linesOf(ctx, proposalId)
  lines.forEach((given, position) => {
    const line = { ...given, unitPriceMinor: priceOf(given, currency), proposalId, position }
    const kept = present[position]
    if (kept === undefined) insertRecord(ctx.db, proposalLineTable, ctx.newId(), line)
    else updateRecord(ctx.db, proposalLineTable, kept.id, line)
  })
  for (const extra of present.slice(lines.length)) trashRecord(ctx.db, proposalLineTable, extra.id)
}

/** A price in another currency is always what its rate makes of it. */
function priceOf({ pricedIn, unitPriceMinor }: ProposalLineInput, currency: string): number {
  if (pricedIn === null) return unitPriceMinor
  const price = convertedPrice(pricedIn, currency)
  if (price === null) throw new Fault('proposals.sumTooLarge', {})
  return price
}
