import { ownerNumber } from './chance-stream.ts'
import type { EarnedWith, IncomeChange, IncomeDeal, IncomeFacts } from './income-model.ts'
import type { IncomeLearnt } from './learn-income.ts'
import { monthNumberOf, quarterStart } from './month-number.ts'
import { chanceStillComes } from './payment-delays.ts'
import { bookedByQuarter } from './plan-effect.ts'
import { type QuantileTable, shareBelow } from './quantile-table.ts'
import { middleOf } from './winning.ts'

/** What has still to happen before the commission comes. */
export type Awaits = 'payout' | 'payment' | 'invoice' | 'decision'

/** A deal that may still bring something, laid out for the simulation; days count from today. */
export type ActiveDeal = {
  readonly id: string
  readonly dealId: string
  readonly clientId: string
  readonly owner: number
  readonly awaits: Awaits
  readonly commission: number
  readonly booked: number
  /** Chance that the awaited event comes at all. */
  readonly chance: number
  /** Time to the awaited event from its anchor, of which the part up to now has passed without it. */
  readonly table: QuantileTable
  readonly passed: number
  readonly anchor: number
  /** Mean of further waiting once the table is used up, days. */
  readonly tail: number
  readonly lateness: QuantileTable
  /** The owner's day of decision, and the share of simulations that go by it. */
  readonly expected: number
  readonly expectedShare: number
  readonly delay: number
  readonly payoutDays: number
  /** Month number of the quarter in which it was won; open deals: 0. */
  readonly quarter: number
  readonly earnedWith: EarnedWith
  /** Days from today before which nothing is delivered. */
  readonly notBefore: number
  /** Which plan it counts for; -1: none. */
  readonly plan: number
  readonly isInSeries: boolean
  /** Days from its invoice to the due day; 0: not invoiced. */
  readonly term: number
  /** Which period rate pays it (-1: none), and what that rate applies to. */
  readonly pool: number
  readonly base: number
  /** Chance that something of it is taken back later, 0–1. */
  readonly takenChance: number
}

export type Learnt = Pick<IncomeLearnt, 'delays' | 'winning' | 'takenBack'>

/** So many decided deals outweigh the days their owner expects. */
const expectedWeight = 20
const waiting = { payment: 30, invoice: 20 } as const

/** Deals that may bring something from today on, after the changes of a scenario. */
export function activeDeals(
  facts: IncomeFacts,
  learnt: Learnt,
  changes: readonly IncomeChange[],
  seed: number,
): readonly ActiveDeal[] {
  return (facts.pending ?? facts.deals).flatMap((deal) => {
    const changed = changes.reduce<IncomeDeal | null>(
      (d, change) => (d === null ? null : changedDeal(d, change, facts.todayDay, learnt)),
      deal,
    )
    if (changed === null || changed.step === 'lost') return []
    if (changed.commissionMinor === 0 && changed.pool === undefined) return []
    const active = activeDeal(changed, facts, learnt, seed, delayOf(changed, changes))
    return active === null ? [] : [active]
  })
}

/** Whether a change means this deal, or the deal of which it is a part. */
function isOf(deal: IncomeDeal, dealId: string): boolean {
  return deal.id === dealId || deal.dealId === dealId
}

function changedDeal(
  deal: IncomeDeal,
  change: IncomeChange,
  todayDay: number,
  learnt: Learnt,
): IncomeDeal | null {
  switch (change.kind) {
    case 'lost':
      return isOf(deal, change.dealId) ? null : deal
    case 'clientLeaves':
      return change.clientId === deal.clientId && deal.step === 'open' ? null : deal
    case 'rates':
      return deal.step === 'open' ? { ...deal, commissionMinor: deal.commissionMinor * change.factor } : deal
    case 'won':
      return isOf(deal, change.dealId) && deal.step === 'open'
        ? { ...deal, step: 'won', closedDay: Math.max(todayDay, change.day) }
        : deal
    case 'collected':
      return isOf(deal, change.dealId) ? { ...deal, step: 'paid', paidDay: change.day } : deal
    case 'delivered':
      return isOf(deal, change.dealId) && deal.step === 'won' ? delivered(deal, change.day, learnt) : deal
    default:
      return deal
  }
}

function delivered(deal: IncomeDeal, day: number, { delays }: Learnt): IncomeDeal {
  if (deal.earnedWith !== undefined && deal.earnedWith !== 'payment')
    return { ...deal, step: 'paid', paidDay: day }
  return { ...deal, step: 'invoiced', invoicedDay: day, dueDay: day + Math.round(middleOf(delays.terms)) }
}

/** Days by which a scenario puts a deal off. */
function delayOf(deal: IncomeDeal, changes: readonly IncomeChange[]): number {
  return changes.reduce((sum, change) => {
    if (change.kind === 'slips' && isOf(deal, change.dealId)) return sum + change.days
    const waits = deal.step !== 'invoiced' && deal.step !== 'paid' && deal.earnedWith !== 'signing'
    return change.kind === 'deliveryLate' && waits ? sum + change.days : sum
  }, 0)
}

function activeDeal(
  deal: IncomeDeal,
  facts: IncomeFacts,
  { delays, winning, takenBack }: Learnt,
  seed: number,
  delay: number,
): ActiveDeal | null {
  const { todayDay } = facts
  const lateness = delays.lateness(deal.clientId)
  const base = {
    id: deal.id,
    dealId: deal.dealId ?? deal.id,
    clientId: deal.clientId,
    owner: ownerNumber(deal.id, seed),
    commission: deal.commissionMinor,
    booked: deal.bookedMinor,
    lateness,
    delay,
    payoutDays: deal.payoutDays,
    quarter: deal.closedDay === null ? 0 : quarterStart(monthNumberOf(deal.closedDay)),
    expected: 0,
    expectedShare: 0,
    earnedWith: deal.earnedWith ?? ('payment' as const),
    notBefore: deal.notBeforeDay == null ? Number.NEGATIVE_INFINITY : deal.notBeforeDay - todayDay,
    plan: deal.plan ?? -1,
    isInSeries: deal.isInSeries ?? false,
    term: deal.invoicedDay === null || deal.dueDay === null ? 0 : deal.dueDay - deal.invoicedDay,
    pool: deal.pool ?? -1,
    base: deal.baseMinor ?? 0,
    takenChance: deal.isInSeries === true ? 0 : (takenBack?.chanceOf(deal.clientId) ?? 0),
  }
  const waits = (awaits: Awaits, chance: number, table: QuantileTable, since: number, tail: number) => ({
    ...base,
    awaits,
    chance,
    table,
    passed: shareBelow(table, todayDay - since),
    anchor: since - todayDay,
    tail,
  })
  if (deal.step === 'paid' && deal.paidDay !== null) {
    const month = monthNumberOf(deal.paidDay + deal.payoutDays) + facts.payoutMonths
    if (month < monthNumberOf(todayDay)) return null
    return { ...waits('payout', 1, lateness, deal.paidDay, 0), passed: 0 }
  }
  if (deal.step === 'invoiced' && deal.dueDay !== null) {
    const chance = chanceStillComes(lateness, todayDay - deal.dueDay, delays.neverPaid)
    return waits('payment', chance, lateness, deal.dueDay, waiting.payment)
  }
  if (deal.step === 'won' && deal.closedDay !== null) {
    if (base.earnedWith === 'signing')
      return { ...waits('payout', 1, lateness, deal.closedDay + delay, 0), passed: 0 }
    const comes = chanceStillComes(delays.toInvoice, todayDay - deal.closedDay, delays.neverInvoiced)
    const isPaid = base.earnedWith === 'payment' ? 1 - delays.neverPaid : 1
    return waits('invoice', comes * isPaid, delays.toInvoice, deal.closedDay, waiting.invoice)
  }
  const chance = winning.chanceOf(todayDay - deal.createdDay, deal.chance)
  const open = waits('decision', chance, winning.toWin, deal.createdDay, 0.7 * middleOf(winning.toWin))
  if (deal.expectedDay === null || deal.expectedDay < todayDay) return open
  const expectedShare = 1 - winning.decided / (winning.decided + expectedWeight) / 2
  return { ...open, expected: deal.expectedDay - todayDay, expectedShare }
}

/** Past quarters whose multiplier is not settled though deals won in them are still to be paid, with what was booked. */
export function unsettledQuarters(
  facts: IncomeFacts,
  active: readonly ActiveDeal[],
): ReadonlyMap<number, number> {
  const current = quarterStart(monthNumberOf(facts.todayDay))
  const booked = bookedByQuarter(facts.deals)
  const quarters = active
    .map((d) => d.quarter)
    .filter((q) => q > 0 && q < current && !facts.plan.settled.has(q))
  return new Map([...new Set(quarters)].map((quarter) => [quarter, booked.get(quarter) ?? 0]))
}
