import { dayNumber } from '../../../shared/base/local-date.ts'
import type { IncomeDeal } from '../../../shared/domain/forecast/income-model.ts'
import type { Ctx } from '../../core/context.ts'
import type { BookCurrency } from './book-currency.ts'
import type { PastDeals, PlanUses } from './past-deals.ts'
import type { Lateness } from './payout-lateness.ts'
import type { Pools } from './period-pools.ts'
import {
  type InvoiceRow,
  type PendingRow,
  pendingRows,
  promisedRows,
  type RenewalRow,
  renewalRows,
} from './rows.ts'

/** Where a pending commission comes from, for opening it and for what must happen. */
export type PendingSource = {
  readonly kind: 'payout' | 'invoice' | 'delivery' | 'deal' | 'contract'
  readonly dealId: string | null
  readonly orderId: string | null
  readonly invoiceId: string | null
  readonly contractId: string | null
  readonly clientId: string | null
  readonly title: string
}

export type Pending = {
  readonly deals: readonly IncomeDeal[]
  readonly sources: ReadonlyMap<string, PendingSource>
  /** Due so long ago that it is not counted on. */
  readonly stale: { readonly entries: number; readonly minor: number }
}

/** What the principal owes for longer than this is no longer counted on. */
const staleDays = 180
/** What is overdue is expected within a week. */
const overdueIn = 7
/** Chance that a contract which both must agree on goes on. */
const talkChance = 0.6

type Reading = {
  readonly ctx: Ctx
  readonly money: BookCurrency
  readonly uses: PlanUses
  readonly past: PastDeals
  readonly todayDay: number
  readonly lateBy: Lateness
  readonly promised: ReadonlyMap<string, number>
  readonly pools: Pools
  readonly invoices: ReadonlyMap<string, InvoiceRow>
}

/** Every part of a commission that may still come: of the ledger, and of contracts that go on. until: YYYY-MM-DD. */
export function readPending(
  ctx: Ctx,
  money: BookCurrency,
  uses: PlanUses,
  past: PastDeals,
  until: string,
  { lateBy, pools }: { readonly lateBy: Lateness; readonly pools: Pools },
): Pending {
  const reading: Reading = {
    ctx,
    money,
    uses,
    past,
    todayDay: dayNumber(ctx.today),
    lateBy,
    promised: promisedDays(ctx),
    pools,
    invoices: past.invoiceRows(),
  }
  const sources = new Map<string, PendingSource>()
  const deals: IncomeDeal[] = []
  const stale = { entries: 0, minor: 0 }
  for (const row of pendingRows(ctx.db)) {
    const minor = money.convert(row.amountMinor, row.currency, ctx.today)
    if (minor === null) continue
    const deal = row.isEarned === 1 ? earned(row, minor, reading) : expected(row, minor, reading)
    if (deal === 'stale') {
      stale.entries++
      stale.minor += minor
    } else if (deal !== null && (minor !== 0 || deal.pool !== undefined)) {
      deals.push(deal)
      sources.set(deal.id, sourceOf(row, deal))
    }
  }
  for (const row of renewalRows(ctx.db, ctx.today, until)) {
    const deal = renewal(row, reading)
    if (deal === null) continue
    deals.push(deal)
    const nothing = { dealId: null, orderId: null, invoiceId: null }
    sources.set(deal.id, {
      kind: 'contract',
      ...nothing,
      contractId: row.id,
      clientId: row.clientId,
      title: row.title,
    })
  }
  return { deals, sources, stale }
}

function sourceOf(row: PendingRow, deal: IncomeDeal): PendingSource {
  const kinds = { paid: 'payout', invoiced: 'invoice', won: 'delivery', open: 'deal', lost: 'deal' } as const
  return {
    kind: kinds[deal.step],
    dealId: row.dealId,
    orderId: row.orderId,
    invoiceId: row.invoiceId,
    contractId: null,
    clientId: row.clientId,
    title: row.note,
  }
}

/** The latest promised delivery still under way, by deal and by order. */
function promisedDays(ctx: Ctx): ReadonlyMap<string, number> {
  const days = new Map<string, number>()
  for (const { id, dealId, on } of promisedRows(ctx.db)) {
    days.set(id, dayNumber(on))
    if (dealId !== null) days.set(dealId, dayNumber(on))
  }
  return days
}

function base(row: PendingRow, minor: number, { uses, past, pools, money, ctx }: Reading) {
  const deal = row.dealId === null ? undefined : past.byId.get(row.dealId)
  const use = row.planId === null ? undefined : uses.get(row.planId)
  return {
    id: row.id,
    ...(row.dealId === null ? { isInSeries: true } : { dealId: row.dealId }),
    clientId: row.clientId ?? '',
    commissionMinor: minor,
    bookedMinor: deal?.bookedMinor ?? 0,
    chance: null,
    expectedDay: null,
    invoicedDay: null,
    dueDay: null,
    paidDay: null,
    earnedWith: use?.earnedWith ?? ('payment' as const),
    ...(use === undefined ? {} : { plan: use.place }),
    ...(row.isEarned === 1
      ? {}
      : poolOf(row, minor, pools, money.convert(row.baseMinor ?? 0, row.currency, ctx.today))),
  }
}

/** What its period decides; what is earned is decided. */
function poolOf({ planId, lineKey }: PendingRow, minor: number, pools: Pools, baseMinor: number | null) {
  const { pool, baseMinor: base } = pools.of({ planId, lineKey, baseMinor: baseMinor ?? 0, minor })
  return pool === undefined || base === undefined ? {} : { pool, baseMinor: base }
}

/** Earned and not paid out: comes when it is due, and as late as its company usually pays. */
function earned(row: PendingRow, minor: number, reading: Reading): IncomeDeal | 'stale' {
  const { todayDay } = reading
  const due = dayNumber(row.dueOn ?? row.earnedOn ?? reading.ctx.today)
  if (todayDay - due > staleDays) return 'stale'
  const likely = due + reading.lateBy(row.companyId)
  const payDay = likely < todayDay ? todayDay + overdueIn : likely
  const earnedDay = Math.min(payDay, row.earnedOn === null ? due : dayNumber(row.earnedOn))
  return {
    ...base(row, minor, reading),
    step: 'paid',
    createdDay: earnedDay,
    closedDay: earnedDay,
    paidDay: earnedDay,
    payoutDays: payDay - earnedDay,
  }
}

/** Not earned yet: waits for the client's payment, for delivery and invoice, or for the decision. */
function expected(row: PendingRow, minor: number, reading: Reading): IncomeDeal | null {
  const { past, todayDay, promised, uses } = reading
  const own = base(row, minor, reading)
  const payoutDays =
    (row.planId === null ? 30 : (uses.get(row.planId)?.payoutDays ?? 30)) + reading.lateBy(row.companyId)
  const deal = row.dealId === null ? undefined : past.byId.get(row.dealId)
  const invoice = row.invoiceId === null ? undefined : reading.invoices.get(row.invoiceId)
  if (invoice !== undefined && own.earnedWith === 'payment') {
    const invoicedDay = dayNumber(invoice.issuedOn)
    return {
      ...own,
      step: 'invoiced',
      createdDay: deal?.createdDay ?? invoicedDay,
      closedDay: dayNumber(invoice.wonOn ?? invoice.issuedOn),
      invoicedDay,
      dueDay: dayNumber(invoice.dueOn),
      payoutDays,
    }
  }
  if (deal?.step === 'open') {
    const { createdDay, chance, expectedDay } = deal
    return { ...own, step: 'open', createdDay, closedDay: null, chance, expectedDay, payoutDays }
  }
  const day = deal?.closedDay ?? (row.earnedOn === null ? null : dayNumber(row.earnedOn))
  if (day === null) return null
  const promisedDay = promised.get(row.dealId ?? row.orderId ?? '')
  const notBeforeDay = promisedDay === undefined ? null : Math.max(todayDay, promisedDay)
  // An entry without a deal knows the day it is expected on, not the day it began.
  const closedDay = deal === undefined ? Math.min(todayDay, day) : day
  return { ...own, step: 'won', createdDay: closedDay, closedDay, notBeforeDay, payoutDays }
}

/** A contract that goes on brings as much again on the day it ends. */
function renewal(row: RenewalRow, { money, past, todayDay, lateBy, uses }: Reading): IncomeDeal | null {
  const amount = money.convert(row.amountMinor, row.currency, row.endsOn)
  const share = past.shares.get(row.companyId ?? '') ?? past.shares.get('') ?? 0
  if (amount === null || share === 0) return null
  const before = past.byId.get(row.dealId)
  const use = [...uses.values()].find((u) => u.place === before?.plan)
  const isSure = row.renewal === 'automatic'
  const endsDay = dayNumber(row.endsOn)
  return {
    id: `contract:${row.id}`,
    clientId: row.clientId,
    step: isSure ? 'won' : 'open',
    createdDay: Math.min(todayDay, row.startsOn === null ? todayDay : dayNumber(row.startsOn)),
    closedDay: isSure ? endsDay : null,
    invoicedDay: null,
    dueDay: null,
    paidDay: null,
    commissionMinor: Math.round(amount * share),
    bookedMinor: amount,
    chance: isSure ? null : talkChance,
    expectedDay: isSure ? null : endsDay,
    payoutDays: (use?.payoutDays ?? 30) + lateBy(row.companyId),
    earnedWith: before?.earnedWith ?? 'payment',
    ...(before?.plan === undefined ? {} : { plan: before.plan }),
  }
}
