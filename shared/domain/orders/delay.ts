import { addDays, daysBetween } from '../../base/local-date.ts'
import type { CommissionEntry } from '../commission/types.ts'

/** Something that was promised for a day: a delivery or a payment. */
export type Promised = {
  readonly kind: 'delivery' | 'payment'
  /** Of the order or the invoice. */
  readonly id: string
  readonly number: string
  readonly promisedOn: string | null
  /** null: it has not happened yet. */
  readonly happenedOn: string | null
}

/** A delay and the commission it put off (K-74). */
export type DelayCost = Omit<Promised, 'promisedOn'> & {
  readonly promisedOn: string
  readonly lateDays: number
  readonly currency: string
  /** Commission that waits, or had to wait, for it; minor units. */
  readonly commissionMinor: number
  /** When that commission is due now, and when it would have been without the delay; null: not known yet. */
  readonly dueOn: string | null
  readonly wouldBeDueOn: string | null
}

type EntryDays = Pick<CommissionEntry, 'currency' | 'amountMinor' | 'earnedOn' | 'dueOn' | 'state'>

/** Days something is or was late; 0 where it was in time, has no day, or is not due yet. today: YYYY-MM-DD. */
export function lateDays(promisedOn: string | null, happenedOn: string | null, today: string): number {
  return promisedOn === null ? 0 : Math.max(0, daysBetween(promisedOn, happenedOn ?? today))
}

/**
 * What each delay costs: commission earned on or after the day it happened had to wait for it, commission not earned
 * yet waits while it has not happened. What was earned before (at signing, say) does not depend on it.
 */
export function delayCosts(
  promised: readonly Promised[],
  entries: readonly EntryDays[],
  today: string,
): readonly DelayCost[] {
  return promised.flatMap((event) => {
    const days = lateDays(event.promisedOn, event.happenedOn, today)
    if (event.promisedOn === null || days === 0) return []
    const held = entries.filter((entry) => isHeldUp(entry, event.happenedOn))
    return [...new Set(held.map((entry) => entry.currency))].map((currency) => {
      const own = held.filter((entry) => entry.currency === currency)
      const dueOn = own.map((entry) => entry.dueOn ?? '').reduce((a, b) => (a > b ? a : b), '') || null
      return {
        ...event,
        promisedOn: event.promisedOn ?? '',
        lateDays: days,
        currency,
        commissionMinor: own.reduce((sum, entry) => sum + entry.amountMinor, 0),
        dueOn: event.happenedOn === null ? null : dueOn,
        wouldBeDueOn: event.happenedOn === null || dueOn === null ? dueOn : addDays(dueOn, -days),
      }
    })
  })
}

/** Taking back what was earned is not held up by a delay; only what comes to the KAM is. */
function isHeldUp(entry: EntryDays, happenedOn: string | null): boolean {
  if (entry.amountMinor <= 0) return false
  if (entry.earnedOn === null) return entry.state === 'expected'
  return happenedOn !== null && entry.earnedOn >= happenedOn
}
