import type { PlanTerms } from '../plans/terms.ts'
import type { Sale } from './sale.ts'

export type GroupEvent = {
  readonly id: string
  readonly kind: 'earn' | 'return'
  readonly on: string
  readonly minor: number
}

/** A part of a sale that is earned for itself: one invoice, or the sale as a whole. */
export type Group = {
  readonly key: string
  readonly invoiceId: string | null
  readonly issuedOn: string | null
  readonly dueOn: string | null
  /** Its sum after credits that came before anything was earned. */
  readonly grossMinor: number
  /** In order of days; on one day what earns comes before what returns. */
  readonly events: readonly GroupEvent[]
}

export type Grouped = {
  /** The amount the rate is taken of: the sale less what was credited before anything was earned. */
  readonly ratedMinor: number
  readonly creditedMinor: number
  readonly groups: readonly Group[]
}

type Draft = {
  readonly key: string
  readonly invoiceId: string | null
  readonly issuedOn: string | null
  readonly dueOn: string | null
  grossMinor: number
  readonly events: GroupEvent[]
}

/**
 * A sale cut into what is earned separately, with its events. A credit note is no cash: before anything is earned
 * it lowers the amount the commission is taken of, afterwards it takes back.
 */
export function groupsOf(sale: Sale, { earnedAt, inParts }: PlanTerms): Grouped {
  const drafts = draftsOf(sale, earnedAt)
  const firstOn = firstEarning(sale, earnedAt)
  const before = sale.returns.filter((r) => firstOn === null || r.on <= firstOn)
  for (const credit of before) draftFor(drafts, credit.invoiceId).grossMinor -= credit.minor
  const unpaid = earnedAt === 'payment' ? lowerByBonuses(drafts, sale) : 0
  const creditedMinor = before.reduce((sum, r) => sum + r.minor, unpaid)
  const ratedMinor = Math.max(0, Math.abs(sale.amountMinor) - creditedMinor) * (sale.amountMinor < 0 ? -1 : 1)
  for (const draft of drafts) draft.grossMinor = Math.max(0, draft.grossMinor)
  if (sale.state === 'won') addEarnings(drafts, sale, earnedAt, inParts)
  for (const { id, on, minor, invoiceId } of sale.returns)
    if (firstOn !== null && on > firstOn)
      draftFor(drafts, invoiceId).events.push({ id, kind: 'return', on, minor })
  for (const { events } of drafts)
    events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.kind < b.kind ? -1 : 1))
  return { ratedMinor, creditedMinor, groups: drafts }
}

/**
 * A bonus credited on an invoice is money that will not come: where commission comes with the payment, the rest of the
 * invoice is less by it; what has been earned is never taken back for a bonus. Gives the sum left out.
 */
function lowerByBonuses(drafts: readonly Draft[], { bonuses, payments }: Sale): number {
  let lowered = 0
  for (const { invoiceId, minor } of bonuses) {
    const draft = draftFor(drafts, invoiceId)
    const paid = payments.reduce((sum, p) => (p.invoiceId === draft.invoiceId ? sum + p.minor : sum), 0)
    const part = Math.max(0, Math.min(minor, draft.grossMinor - paid))
    draft.grossMinor -= part
    lowered += part
  }
  return lowered
}

/** One part for each invoice where invoices matter, and one for what has none yet. */
function draftsOf(sale: Sale, earnedAt: PlanTerms['earnedAt']): readonly Draft[] {
  const amount = Math.abs(sale.amountMinor)
  const whole = (grossMinor: number): Draft => ({
    key: 'sale',
    invoiceId: null,
    issuedOn: null,
    dueOn: null,
    grossMinor,
    events: [],
  })
  if (earnedAt === 'delivery') return [whole(sale.orderedMinor ?? amount)]
  if (earnedAt === 'signing') return [whole(amount)]
  const drafts = sale.invoices.map(
    (invoice): Draft => ({
      key: invoice.id,
      invoiceId: invoice.id,
      issuedOn: invoice.on,
      dueOn: invoice.dueOn,
      grossMinor: invoice.minor,
      events: [],
    }),
  )
  const open = amount - drafts.reduce((sum, draft) => sum + draft.grossMinor, 0)
  return open > 0 || drafts.length === 0 ? [...drafts, whole(Math.max(0, open))] : drafts
}

function draftFor(drafts: readonly Draft[], invoiceId: string | null): Draft {
  const found = invoiceId === null ? undefined : drafts.find((draft) => draft.invoiceId === invoiceId)
  const last = found ?? drafts.at(-1)
  if (last === undefined) throw new Error('a sale has at least one part')
  return last
}

function firstEarning(sale: Sale, earnedAt: PlanTerms['earnedAt']): string | null {
  if (sale.state !== 'won') return null
  if (earnedAt === 'signing') return sale.signedOn
  const events = { delivery: sale.deliveries, invoice: sale.invoices, payment: sale.payments }[earnedAt]
  return events.reduce<string | null>((first, { on }) => (first === null || on < first ? on : first), null)
}

function addEarnings(
  drafts: readonly Draft[],
  sale: Sale,
  earnedAt: PlanTerms['earnedAt'],
  inParts: boolean,
): void {
  if (earnedAt === 'signing') {
    const [draft] = drafts
    if (draft !== undefined && sale.signedOn !== null) earnAll(draft, 'signing', sale.signedOn)
    return
  }
  if (earnedAt === 'payment') {
    for (const draft of drafts)
      earn(
        draft,
        sale.payments.filter((p) => p.invoiceId === draft.invoiceId),
        inParts,
      )
    return
  }
  if (earnedAt === 'delivery') {
    const [draft] = drafts
    if (draft !== undefined) earn(draft, sale.deliveries, inParts)
    return
  }
  addInvoiced(drafts, sale, inParts)
}

/** Invoiced in parts: each invoice on its day; otherwise all of them once nothing is left to invoice. */
function addInvoiced(drafts: readonly Draft[], sale: Sale, inParts: boolean): void {
  const isOpen = drafts.some((draft) => draft.invoiceId === null && draft.grossMinor > 0)
  if (!inParts && isOpen) return
  const lastOn = sale.invoices.reduce((last, { on }) => (on > last ? on : last), '')
  for (const draft of drafts)
    if (draft.issuedOn !== null) earnAll(draft, 'invoice', inParts ? draft.issuedOn : lastOn)
}

function earnAll(draft: Draft, id: string, on: string): void {
  draft.events.push({ id, kind: 'earn', on, minor: draft.grossMinor })
}

/** In parts: each event earns its sum; otherwise the one that completes the sum earns everything. */
function earn(
  draft: Draft,
  events: readonly { readonly id: string; readonly on: string; readonly minor: number }[],
  inParts: boolean,
): void {
  if (inParts) {
    for (const { id, on, minor } of events) draft.events.push({ id, kind: 'earn', on, minor })
    return
  }
  let sum = 0
  for (const { id, on, minor } of events) {
    sum += minor
    if (sum < draft.grossMinor || draft.grossMinor === 0) continue
    earnAll(draft, id, on)
    return
  }
}
