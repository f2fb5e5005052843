import type { ActiveDeal } from './active-deals.ts'
import { ChanceStream } from './chance-stream.ts'
import type { IncomeChange, IncomeFacts } from './income-model.ts'
import type { PaymentDelays } from './payment-delays.ts'
import type { QuantileTable } from './quantile-table.ts'
import { withOdds } from './winning.ts'

/** What should have come already comes within so many days. */
const overdueDays = 14

/**
 * The way of one pending deal through one simulation, from the deal's own stream: the same whatever else is simulated.
 * Its fields tell of the deal that was followed last; the hot loop allocates nothing. Days count from today.
 */
export class DealCourse {
  readonly chance = new ChanceStream()
  /** Whether the awaited event comes, and whether the commission is paid after it. */
  comes = false
  pays = false
  decided = 0
  earned = 0
  paidOut = 0
  /** Days from the due day, and from the invoice, to the client's payment; both 0 where no payment is drawn. */
  late = 0
  collection = 0
  private readonly delays: PaymentDelays
  private readonly payoutSpread: QuantileTable | undefined
  private readonly pause: { readonly from: number; readonly to: number } | null

  constructor(facts: IncomeFacts, delays: PaymentDelays, changes: readonly IncomeChange[]) {
    this.delays = delays
    this.payoutSpread = facts.payoutSpread
    const holiday = changes.findLast((c) => c.kind === 'holiday')
    const from = holiday === undefined ? 0 : holiday.day - facts.todayDay
    this.pause = holiday === undefined ? null : { from, to: from + holiday.days }
  }

  get hasPause(): boolean {
    return this.pause !== null
  }

  /** odds: by how much this simulation wins more or less than usual. */
  follow(deal: ActiveDeal, simulation: number, odds: number): void {
    this.chance.begin(deal.owner, simulation)
    const isOpen = deal.awaits === 'decision'
    this.pays = false
    this.late = 0
    this.collection = 0
    this.comes = this.chance.next() < (isOpen ? withOdds(deal.chance, odds) : deal.chance)
    if (!this.comes) return
    let day = deal.anchor
    if (deal.awaits === 'payment') {
      day = Math.max(0, this.drawLater(deal)) + deal.delay
      this.late = day - deal.anchor
      this.collection = this.late + deal.term
    } else if (deal.awaits === 'invoice')
      day = this.afterDelivery(deal, Math.max(0, this.drawLater(deal), deal.notBefore) + deal.delay)
    else if (isOpen) {
      this.decided = this.afterPause(this.decisionDay(deal))
      day = this.decided
      if (deal.earnedWith !== 'signing') {
        if (deal.earnedWith === 'payment' && this.chance.next() < this.delays.neverPaid) return
        const invoiced = this.decided + this.draw(this.delays.toInvoice)
        day = this.afterDelivery(deal, Math.max(invoiced, deal.notBefore))
      }
    }
    this.pays = true
    this.earned = day
    this.paidOut = this.payoutOf(day + deal.payoutDays)
  }

  // The hot loop reads arrays in place: one shared reader of all kinds of them is many times slower.
  draw(table: QuantileTable): number {
    return table[(this.chance.next() * table.length) | 0] ?? 0
  }

  afterPause(day: number): number {
    return this.pause !== null && day >= this.pause.from && day < this.pause.to ? this.pause.to : day
  }

  /** The day on which comes what usually comes on a day; what has not come by now is still to come. */
  private payoutOf(usual: number): number {
    const { payoutSpread } = this
    const day = payoutSpread === undefined ? usual : usual + this.draw(payoutSpread)
    return day < 0 && payoutSpread !== undefined ? overdueDays * this.chance.next() : day
  }

  /** Days from the anchor to an event that has not come by now. */
  private drawLater(deal: ActiveDeal): number {
    const place = ((deal.passed + (1 - deal.passed) * this.chance.next()) * deal.table.length) | 0
    const days = deal.table[Math.min(place, deal.table.length - 1)] ?? 0
    if (deal.passed < 0.985 && days > -deal.anchor) return deal.anchor + days
    return 1 - deal.tail * Math.log(1 - this.chance.next())
  }

  /** The day on which what was delivered and invoiced is earned. */
  private afterDelivery(deal: ActiveDeal, invoiced: number): number {
    if (deal.earnedWith !== 'payment') return invoiced
    const term = this.draw(this.delays.terms)
    this.late = this.draw(deal.lateness)
    this.collection = term + this.late
    return invoiced + term + this.late
  }

  private decisionDay(deal: ActiveDeal): number {
    if (deal.expectedShare > 0 && this.chance.next() < deal.expectedShare) {
      // What is expected comes on the day or later: by a third of the time that was left, in the mean.
      const late = Math.max(10, deal.expected / 3)
      return deal.expected - late * Math.log(1 - this.chance.next()) * this.chance.next() + deal.delay
    }
    return this.drawLater(deal) + deal.delay
  }
}
