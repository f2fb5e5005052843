import { addDays } from '../../base/local-date.ts'
import { isWaiting } from './life.ts'
import type { ProposalEvent } from './types.ts'

/** A step in the life of a proposal, with its day and reason. */
export type LifeStep = Pick<ProposalEvent, 'id' | 'state' | 'happenedOn' | 'version' | 'reason'> & {
  /** Day until which an offer held that ran out without an answer, which nobody notes; null: a step that was noted. */
  readonly unansweredUntil: string | null
}

/** An offer that waits for its answer since an event. */
type Waiting = { readonly since: ProposalEvent; readonly validUntil: string }

/**
 * What was noted, in that order, and where an offer ran out unanswered in between: on the day after its last, unless
 * the next step says that it was answered in time. validUntil: last day of each version that was sent; today: YYYY-MM-DD.
 */
export function lifeSteps(
  events: readonly ProposalEvent[],
  validUntil: ReadonlyMap<number, string>,
  today: string,
): readonly LifeStep[] {
  const steps: LifeStep[] = []
  let waiting: Waiting | null = null
  for (const event of events) {
    const { id, state, happenedOn, version, reason } = event
    const ranOut: LifeStep | null = waiting === null ? null : expiry(waiting, happenedOn)
    if (ranOut !== null && state !== 'expired') steps.push(ranOut)
    // Shown once more after it ran out, an offer does not run out again.
    waiting = isWaiting(state) && ranOut === null ? waitingOf(event, validUntil) : null
    steps.push({ id, state, happenedOn, version, reason, unansweredUntil: null })
  }
  const last = waiting === null ? null : expiry(waiting, today)
  return last === null ? steps : [...steps, last]
}

function waitingOf(since: ProposalEvent, validUntil: ReadonlyMap<number, string>): Waiting | null {
  const day = validUntil.get(since.version)
  return day === undefined ? null : { since, validUntil: day }
}

/** The step of running out, where that lies before a day. */
function expiry({ since, validUntil }: Waiting, day: string): LifeStep | null {
  if (validUntil >= day) return null
  const { id, version } = since
  const happenedOn = addDays(validUntil, 1)
  const step = { state: 'expired', happenedOn, version, reason: '', unansweredUntil: validUntil } as const
  return { id: `${id} expired`, ...step }
}
