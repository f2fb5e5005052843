import { addDays } from '../../base/local-date.ts'
import type { Proposal, ProposalState } from './types.ts'

/** What may follow each state. Back to draft begins a new version; a decision taken back goes to 'sent'. */
export const nextStates: Readonly<Record<ProposalState, readonly ProposalState[]>> = {
  draft: ['sent', 'forApproval'],
  forApproval: ['sent', 'draft'],
  sent: ['presented', 'accepted', 'declined', 'expired', 'draft'],
  presented: ['accepted', 'declined', 'expired', 'draft'],
  accepted: ['sent'],
  declined: ['sent', 'draft'],
  expired: ['accepted', 'declined', 'sent', 'draft'],
}

/** A state in which the content may be written. */
export function isOpen(state: ProposalState): boolean {
  return state === 'draft' || state === 'forApproval'
}

/** What was sent is taken up again: its next version begins. */
export function beginsVersion(from: ProposalState, to: ProposalState): boolean {
  return to === 'draft' && !isOpen(from)
}

export function isDecided(state: ProposalState): boolean {
  return state === 'accepted' || state === 'declined' || state === 'expired'
}

/**
 * The day whose prices and limits judge a proposal: a draft today's, what has left the house those of the day it was
 * sent. today: YYYY-MM-DD.
 */
export function judgedOn({ state, sentOn }: Pick<Proposal, 'state' | 'sentOn'>, today: string): string {
  return isOpen(state) ? today : (sentOn ?? today)
}

/** With the client, and not decided. */
export function isWaiting(state: ProposalState): boolean {
  return state === 'sent' || state === 'presented'
}

/**
 * How a proposal stands on a day, YYYY-MM-DD. An offer nobody answered is expired the day after its last by itself:
 * nothing is written for it, so it is so wherever it is read, and no undo has to know of it.
 */
export function stateOn(
  { state, validUntil }: Pick<Proposal, 'state' | 'validUntil'>,
  today: string,
): ProposalState {
  return isWaiting(state) && validUntil < today ? 'expired' : state
}

const followUpDays = 5

/** When to ask the client after sending: in five days, but before the offer runs out. */
export function followUpDay(sentOn: string, validUntil: string): string {
  const day = addDays(sentOn, followUpDays)
  return day <= validUntil ? day : validUntil < sentOn ? sentOn : validUntil
}
