import { addDays, daysBetween } from '../../../shared/base/local-date.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { followUpDay, isDecided, nextStates } from '../../../shared/domain/proposals/life.ts'
import type { LimitReport } from '../../../shared/domain/proposals/limits.ts'
import type { Proposal, ProposalState } from '../../../shared/domain/proposals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, updateRecord } from '../../db/records.ts'
import { detailOf } from './detail.ts'
import { currentOffer, sentVersion } from './offer.ts'
import { proposalEventTable, proposalTable, proposalVersionTable } from './store.ts'

type Moment = { readonly day: string; readonly reason: string }
type Step = Moment & { readonly isConfirmed?: boolean }

/** Leaves a line in the life of a proposal. */
export function recordEvent(ctx: Ctx, proposal: Proposal, { day, reason }: Moment): void {
  const { id: proposalId, state, version } = proposal
  insertRecord(ctx.db, proposalEventTable, ctx.newId(), {
    proposalId,
    state,
    version,
    happenedOn: day,
    reason,
  })
}

/**
 * Moves a proposal on. Sending freezes what the client sees; taking a sent one back to draft begins the next version.
 * Faults: proposals.wrongState, proposals.noLines, proposals.notValid where its last day lies before; beyond the rules without an approval of exactly this version (K-41)
 * proposals.beyondLimits, or proposals.unconfirmed where a rule lets the user go on after a second word and a reason.
 */
export function setState(ctx: Ctx, id: string, state: ProposalState, moment: Step): Proposal {
  const before = getRecord(ctx.db, proposalTable, id)
  if (!nextStates[before.state].includes(state)) throw new Fault('proposals.wrongState', {})
  const patch = state === 'sent' ? send(ctx, before, moment) : {}
  const isNewVersion = state === 'draft' && sentVersion(ctx, before) !== undefined
  const after = updateRecord(ctx.db, proposalTable, id, {
    state,
    reason: moment.reason,
    decidedOn: isDecided(state) ? moment.day : null,
    ...(isNewVersion ? nextVersion(before, ctx.today) : {}),
    ...(isDecided(state) ? { followUpOn: null } : {}),
    ...patch,
  })
  recordEvent(ctx, after, moment)
  return after
}

/** A version that begins: dated today, for as many days, where the one before has run out. */
function nextVersion({ version, issuedOn, validUntil }: Proposal, today: string): Partial<Proposal> {
  const days = Math.max(0, daysBetween(issuedOn, validUntil))
  const dated = validUntil < today ? { issuedOn: today, validUntil: addDays(today, days) } : {}
  return { version: version + 1, sentOn: null, followUpOn: null, ...dated }
}

/** Freezes the version, unless a decision on it is only taken back. */
function send(ctx: Ctx, proposal: Proposal, moment: Step): Partial<Proposal> {
  const { day } = moment
  const followUpOn = followUpDay(day, proposal.validUntil)
  if (sentVersion(ctx, proposal) !== undefined) return { followUpOn }
  const { lines, limits, approval, versionHash, totals } = detailOf(
    ctx,
    proposal,
    day < ctx.today ? day : ctx.today,
  )
  if (lines.length === 0) throw new Fault('proposals.noLines', {})
  if (proposal.validUntil < day) throw new Fault('proposals.notValid', {})
  if (approval !== 'granted') requireLeave(limits, moment)
  insertRecord(ctx.db, proposalVersionTable, ctx.newId(), {
    proposalId: proposal.id,
    version: proposal.version,
    hash: versionHash,
    frozenOn: day,
    currency: proposal.currency,
    totalMinor: totals.totalMinor,
    offer: currentOffer(ctx, proposal),
  })
  return { sentOn: day, followUpOn }
}

function requireLeave({ sending }: LimitReport, { isConfirmed = false, reason }: Step): void {
  if (sending === 'refuse') throw new Fault('proposals.beyondLimits', {})
  if (sending === 'confirm' && !(isConfirmed && reason.trim() !== ''))
    throw new Fault('proposals.unconfirmed', {})
}
