import { groupBy } from '../../../shared/base/group-by.ts'
import type { ProposalDetail, ProposalStanding } from '../../../shared/contract/proposals.ts'
import { isOpen, judgedOn } from '../../../shared/domain/proposals/life.ts'
import { lifeSteps } from '../../../shared/domain/proposals/life-steps.ts'
import { proposalMargin } from '../../../shared/domain/proposals/margin.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import type { Proposal, ProposalLine } from '../../../shared/domain/proposals/types.ts'
import { missingKeys } from '../../../shared/domain/templates/resolve.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { staleParts } from './copy.ts'
import { approvalOf, checkLimits } from './limit-check.ts'
import { linesOf, sentVersion, versionHash, wordOf } from './offer.ts'
import { proposalEventTable, proposalLineTable, proposalVersionTable } from './store.ts'
import { valuesOf } from './values.ts'

/** A proposal with all that is reckoned from it; judged by the limits of a day, YYYY-MM-DD. */
export function detailOf(ctx: Ctx, proposal: Proposal, day = judgedOn(proposal, ctx.today)): ProposalDetail {
  const lines = linesOf(ctx, proposal.id)
  const totals = proposalTotals(lines, proposal)
  const margin = proposalMargin(lines, totals)
  const hash = versionHash(proposal, lines)
  const known = valuesOf(ctx, proposal, totals)
  const values = [...known].map(([key, value]) => ({ key, ...value }))
  return {
    proposal,
    clientName: findRecord(ctx.db, clientTable, proposal.clientId)?.name ?? '',
    lines,
    totals,
    margin,
    limits: checkLimits(ctx, { proposal, lines, totals, margin }, day),
    versionHash: hash,
    approval: approvalOf(ctx, proposal.id, hash),
    values,
    missing: missingKeys(proposal.body, known),
    outside: lines.filter((line) => line.role !== 'counted' && line.kind !== 'part').map(named),
    stale: staleParts(ctx, proposal.body),
    ...historyOf(ctx, proposal),
  }
}

function named({ id, name, role }: ProposalLine): ProposalDetail['outside'][number] {
  return { id, name, role }
}

/** The same without what stands in it. */
export function standingOf(ctx: Ctx, proposal: Proposal): ProposalStanding {
  const { lines: _lines, totals: _totals, margin: _margin, offer: _offer, ...left } = detailOf(ctx, proposal)
  return { ...left, proposal: withoutContent(proposal) }
}

/** What is told of a proposal again and again while it is written. */
export function withoutContent(proposal: Proposal): ProposalStanding['proposal'] {
  const { body: _body, changedAt: _changedAt, ...left } = proposal
  return left
}

function historyOf(
  ctx: Ctx,
  proposal: Proposal,
): Pick<ProposalDetail, 'steps' | 'versions' | 'offer' | 'word'> {
  const versions = listRecords(ctx.db, proposalVersionTable, 'proposal_id = ? ORDER BY version', [
    proposal.id,
  ])
  const events = listRecords(ctx.db, proposalEventTable, 'proposal_id = ? ORDER BY rowid', [proposal.id])
  return {
    steps: lifeSteps(events, new Map(versions.map((v) => [v.version, v.offer.validUntil])), ctx.today),
    versions: versions.map(({ offer: _offer, ...version }) => version),
    offer: isOpen(proposal.state) ? null : (sentVersion(ctx, proposal)?.offer ?? null),
    word: wordOf(ctx, proposal),
  }
}

/** Every line there is by its proposal, in its place. */
export function linesByProposal(ctx: Ctx): ReadonlyMap<string, readonly ProposalLine[]> {
  return groupBy(listRecords(ctx.db, proposalLineTable, '1 = 1 ORDER BY position'), (line) => line.proposalId)
}
