import { groupBy } from '../../base/group-by.ts'
import { daysBetween } from '../../base/local-date.ts'
import type { CollectionNote, LetterTone } from './types.ts'

/** Why a client stands where it stands in the list. */
export type ChaseReason = 'promise-broken' | 'over-limit' | 'very-late' | 'never-asked'

/** What a client owes too long, in one currency, and what to do about it (K-51). */
export type ChaseItem = {
  readonly clientId: string
  readonly currency: string
  readonly overdueMinor: number
  readonly invoices: number
  readonly oldestDays: number
  readonly reasons: readonly ChaseReason[]
  readonly tone: LetterTone
  readonly lastNoteOn: string | null
  /** The client has promised to pay by then, or was asked just now: wait. */
  readonly waitUntil: string | null
  /** Share of all overdue money-days of its currency, millionths; a broken promise or limit counts more. */
  readonly weightPpm: number
}

export type OverdueInvoice = {
  readonly clientId: string
  readonly currency: string
  readonly openMinor: number
  readonly lateDays: number
}

export type Debtor = {
  readonly clientId: string
  readonly currency: string
  /** Everything open, due or not. */
  readonly openMinor: number
  readonly creditLimitMinor: number | null
}

type Note = Pick<CollectionNote, 'clientId' | 'happenedOn' | 'promisedOn' | 'tone'>

const pauseDays = 3
const veryLateDays = 60
const finalAfterDays = 45

/**
 * Ranks debtors by overdue money times days, each currency for itself; a broken promise or a limit gone over moves
 * one up, a promise still running or a reminder of the last days moves it to the end. today: YYYY-MM-DD.
 */
export function rankDebtors(
  overdue: readonly OverdueInvoice[],
  debtors: readonly Debtor[],
  notes: readonly Note[],
  today: string,
): readonly ChaseItem[] {
  const totals = new Map<string, number>()
  for (const i of overdue) totals.set(i.currency, (totals.get(i.currency) ?? 0) + moneyDays(i))
  const items = [...groupBy(overdue, (i) => `${i.clientId}/${i.currency}`).values()].map((own) => {
    const { clientId, currency } = own[0] as OverdueInvoice
    const debtor = debtors.find((d) => d.clientId === clientId && d.currency === currency)
    const said = notes.filter((n) => n.clientId === clientId)
    return itemOf(own, debtor, said, totals.get(currency) ?? 0, today)
  })
  return items.sort(
    (a, b) => Number(a.waitUntil !== null) - Number(b.waitUntil !== null) || b.weightPpm - a.weightPpm,
  )
}

function moneyDays({ openMinor, lateDays }: OverdueInvoice): number {
  return openMinor * lateDays
}

function itemOf(
  own: readonly OverdueInvoice[],
  debtor: Debtor | undefined,
  notes: readonly Note[],
  total: number,
  today: string,
): ChaseItem {
  const { clientId, currency } = own[0] as OverdueInvoice
  const oldestDays = Math.max(...own.map((i) => i.lateDays))
  const lastNoteOn = latest(notes.map((n) => n.happenedOn))
  const promisedOn = latest(notes.map((n) => n.promisedOn ?? ''))
  const reasons = reasonsOf({ oldestDays, promisedOn, lastNoteOn, debtor, today })
  const factor = 1 + Number(reasons.includes('promise-broken')) + Number(reasons.includes('over-limit')) * 0.5
  const share = total === 0 ? 0 : own.reduce((sum, i) => sum + moneyDays(i), 0) / total
  return {
    clientId,
    currency,
    overdueMinor: own.reduce((sum, i) => sum + i.openMinor, 0),
    invoices: own.length,
    oldestDays,
    reasons,
    tone: toneOf(oldestDays, notes),
    lastNoteOn,
    waitUntil: waitUntil(promisedOn, lastNoteOn, today),
    weightPpm: Math.round(share * factor * 1_000_000),
  }
}

function latest(days: readonly string[]): string | null {
  return days.reduce((a, b) => (a > b ? a : b), '') || null
}

type Situation = {
  readonly oldestDays: number
  readonly promisedOn: string | null
  readonly lastNoteOn: string | null
  readonly debtor: Debtor | undefined
  readonly today: string
}

function reasonsOf({ oldestDays, promisedOn, lastNoteOn, debtor, today }: Situation): readonly ChaseReason[] {
  const limit = debtor?.creditLimitMinor ?? null
  const found: (readonly [ChaseReason, boolean])[] = [
    ['promise-broken', promisedOn !== null && promisedOn < today],
    ['over-limit', limit !== null && (debtor?.openMinor ?? 0) > limit],
    ['very-late', oldestDays > veryLateDays],
    ['never-asked', lastNoteOn === null],
  ]
  return found.filter(([, holds]) => holds).map(([reason]) => reason)
}

/** Kind first; firm after a friendly letter or six weeks, final only after a firm one and six weeks. */
function toneOf(oldestDays: number, notes: readonly Note[]): LetterTone {
  const sent = new Set(notes.map((n) => n.tone))
  if (sent.has('final') || (sent.has('firm') && oldestDays > finalAfterDays)) return 'final'
  return sent.has('friendly') || sent.has('firm') || oldestDays > finalAfterDays ? 'firm' : 'friendly'
}

function waitUntil(promisedOn: string | null, lastNoteOn: string | null, today: string): string | null {
  if (promisedOn !== null && promisedOn >= today) return promisedOn
  if (lastNoteOn === null) return null
  const since = daysBetween(lastNoteOn, today)
  return since >= 0 && since < pauseDays ? lastNoteOn : null
}
