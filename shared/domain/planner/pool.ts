import { daysBetween } from '../../base/local-date.ts'
import type { VisitKind } from './types.ts'

/** Where an entry of the pool comes from; the order in which entries of the same urgency stand. */
export const poolKinds = [
  'promise',
  'contract',
  'proposal',
  'relation',
  'nextStep',
  'rhythm',
  'moved',
  'birthday',
] as const
export type PoolKind = (typeof poolKinds)[number]

/** Why an entry is in the pool, as data; the page words it ('42 days, usually 30'). */
export type PoolReason =
  | { readonly kind: 'overdue' | 'followUp'; readonly sinceDays: number; readonly usualDays: number }
  | { readonly kind: 'never' | 'moved' }
  /** Promised by us or by them, due in so many days; negative: late; null: no day was named. */
  | { readonly kind: 'promise'; readonly side: 'ours' | 'theirs'; readonly inDays: number | null }
  | {
      readonly kind: 'nextStep' | 'relation' | 'contract' | 'proposal' | 'birthday'
      readonly inDays: number | null
    }

/** Something that wants a place in the week. */
export type PoolItem = {
  /** Stable: a contact planned from it carries it, so that it leaves the pool. */
  readonly key: string
  readonly kind: PoolKind
  readonly clientId: string | null
  readonly clientName: string
  readonly isKey: boolean
  readonly personId: string | null
  /** What it is about, in the user's words; '' where the reason says it all. */
  readonly title: string
  readonly dueOn: string | null
  readonly reason: PoolReason
  /** The greater, the sooner; 100 and more: late. */
  readonly urgency: number
  /** Form and minutes a contact planned from it begins with. */
  readonly suggestedKind: VisitKind
  readonly minutes: number
}

export type PoolEntry = Omit<PoolItem, 'urgency'>

const lateFrom = 100
const keyBonus = 12
/** What is due later than this does not press yet. */
const horizonDays = 30

/**
 * How much an entry presses: 100 the day it falls due, a point more for each day late up to 60, fewer the further
 * away it is; a rhythm by how far over its interval it is; key clients somewhat before others (K-10).
 */
export function urgencyOf(entry: PoolEntry): number {
  return Math.round((pressure(entry.reason) + (entry.isKey ? keyBonus : 0)) * 10) / 10
}

function pressure(reason: PoolReason): number {
  switch (reason.kind) {
    case 'overdue':
      return lateFrom + Math.min(60, 20 * (reason.sinceDays / Math.max(1, reason.usualDays) - 1))
    case 'followUp':
      return 60 + Math.min(30, 30 * (reason.sinceDays / Math.max(1, reason.usualDays) - 1))
    case 'never':
      return 55
    case 'moved':
      return 75
    case 'birthday':
      return dated(reason.inDays) - 15
    case 'promise':
      return dated(reason.inDays) + (reason.side === 'ours' ? 5 : -10)
    default:
      return dated(reason.inDays)
  }
}

function dated(inDays: number | null): number {
  if (inDays === null) return 40
  if (inDays <= 0) return lateFrom + Math.min(60, -inDays)
  return lateFrom - (60 * Math.min(inDays, horizonDays)) / horizonDays
}

/** Days from today until a day; null: no day. */
export function inDays(on: string | null, today: string): number | null {
  return on === null ? null : daysBetween(today, on)
}

/** The pool in order: what presses most first; equals by day, kind and name, so that the order never jumps. */
export function sortPool(entries: readonly PoolEntry[]): PoolItem[] {
  return entries
    .map((entry) => ({ ...entry, urgency: urgencyOf(entry) }))
    .sort(
      (a, b) =>
        b.urgency - a.urgency ||
        compare(a.dueOn ?? '9999', b.dueOn ?? '9999') ||
        poolKinds.indexOf(a.kind) - poolKinds.indexOf(b.kind) ||
        compare(a.clientName, b.clientName) ||
        compare(a.key, b.key),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
