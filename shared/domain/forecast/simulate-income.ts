import { type ActiveDeal, activeDeals, unsettledQuarters } from './active-deals.ts'
import { ChanceStream } from './chance-stream.ts'
import type { IncomeChange, IncomeFacts } from './income-model.ts'
import { type IncomeLearnt, learnIncome } from './learn-income.ts'
import { monthNumberOf, quarterStart } from './month-number.ts'
import { type NewDeals, waitsFor } from './new-deals.ts'
import { at } from './numbers.ts'
import type { PaymentDelays } from './payment-delays.ts'
import { bookedByQuarter } from './plan-effect.ts'
import { addPlan, addsAnything, dependsOnTarget, type PeriodPlan, type PlanMonths } from './plan-months.ts'
import type { QuantileTable } from './quantile-table.ts'
import { type Winning, withOdds } from './winning.ts'

/** earned, pipeline, uncreated, plan: the layers that chance decides. */
const layerCount = 4
const [uncreatedLayer, planLayer] = [2, 3]
const daysAhead = 1500
/** A year's drift of the rate at which business comes, beyond what its own count leaves open. */
const rateDrift = 0.15
/** What should have come already comes within so many days. */
const overdueDays = 14

export type Simulated = {
  readonly simulations: number
  readonly horizon: number
  /** Simulation after simulation, month after month: income without the salary, minor units. */
  readonly paths: Float64Array
  /** Mean by layer (earned, pipeline, uncreated, plan), then month. */
  readonly layerMeans: Float64Array
  readonly active: readonly ActiveDeal[]
  /** Expected commission by active deal, then month, after the plan. */
  readonly dealMeans: Float64Array
} & IncomeLearnt

/** Runs the simulations. The same facts, changes and seed give the same answer. */
export function simulateIncome(
  facts: IncomeFacts,
  options: {
    readonly simulations: number
    readonly seed: number
    readonly changes?: readonly IncomeChange[]
    /** What an earlier run of the same facts has learnt. */
    readonly learnt?: IncomeLearnt
    /** Told now and then how far it is; may throw to give up. */
    readonly onStep?: (done: number, total: number) => void
  },
): Simulated {
  const changes = options.changes ?? []
  const { delays, winning, newDeals } = options.learnt ?? learnIncome(facts)
  const active = activeDeals(facts, { delays, winning }, changes, options.seed)
  const run = new IncomeRun({ facts, changes, delays, winning, newDeals, active, ...options })
  for (let s = 0; s < options.simulations; s++) {
    if (s % 500 === 0) options.onStep?.(s, options.simulations)
    run.simulate(s)
  }
  return { ...run.result(), active, winning, delays, newDeals }
}

type RunInput = {
  readonly facts: IncomeFacts
  readonly changes: readonly IncomeChange[]
  readonly delays: PaymentDelays
  readonly winning: Winning
  readonly newDeals: NewDeals | null
  readonly active: readonly ActiveDeal[]
  readonly simulations: number
  readonly seed: number
}

/** Scratch arrays and tables of one run; the hot loop allocates nothing. */
class IncomeRun {
  private readonly chance = new ChanceStream()
  private readonly horizon: number
  private readonly now: number
  /** Month ahead (0 = this one) by days from today. */
  private readonly monthAt: Int16Array
  /** Quarters by slot: this one and those ahead, then past ones that are not settled. */
  private readonly quarters: number
  private readonly slots: number
  private readonly slotOf: Int32Array
  private readonly settledFactor: Float64Array
  private readonly pastBooked: readonly number[]
  private readonly currentBooked: number
  private readonly paid: Float64Array
  private readonly booked: Float64Array
  private readonly factors: Float64Array
  private readonly factorSums: Float64Array
  private readonly hits: Float64Array
  private readonly layerSums: Float64Array
  private readonly paths: Float64Array
  private readonly lateness: readonly QuantileTable[]
  private readonly leaves: readonly boolean[]
  private readonly newFactor: number
  private readonly newDelay: number
  private readonly missed: number | null
  private readonly pause: { readonly from: number; readonly to: number } | null
  private readonly input: RunInput
  private readonly plans: readonly PeriodPlan[]
  private readonly hasTargets: boolean
  private readonly planMonths: readonly PlanMonths[]
  /** What this simulation's pending deals bring of the series of other income. */
  private readonly ofSeries: Float64Array

  constructor(input: RunInput) {
    this.input = input
    const { facts, active, changes, newDeals, delays } = input
    this.horizon = facts.horizon
    this.now = monthNumberOf(facts.todayDay)
    this.monthAt = Int16Array.from(
      { length: daysAhead },
      (_, d) => monthNumberOf(facts.todayDay + d) - this.now,
    )
    const current = quarterStart(this.now)
    this.quarters = Math.floor((this.now - current + this.horizon) / 3) + 1
    const unsettled = unsettledQuarters(facts, active)
    const places = new Map([...unsettled.keys()].map((quarter, i) => [quarter, this.quarters + i]))
    this.slots = this.quarters + unsettled.size
    this.pastBooked = [...unsettled.values()]
    this.currentBooked = bookedByQuarter(facts.deals).get(current) ?? 0
    this.slotOf = Int32Array.from(active, (d) =>
      d.quarter >= current || d.quarter === 0 ? 0 : (places.get(d.quarter) ?? -1),
    )
    this.settledFactor = Float64Array.from(active, (d) => facts.plan.settled.get(d.quarter) ?? 1)
    this.paid = new Float64Array(layerCount * this.slots * this.horizon)
    this.booked = new Float64Array(this.quarters)
    this.factors = new Float64Array(this.slots)
    this.factorSums = new Float64Array(this.slots)
    this.hits = new Float64Array(active.length * this.horizon)
    this.layerSums = new Float64Array(layerCount * this.horizon)
    this.paths = new Float64Array(input.simulations * this.horizon)
    this.lateness = newDeals?.clientIds.map((id) => delays.lateness(id)) ?? []
    const left = new Set(changes.flatMap((c) => (c.kind === 'clientLeaves' ? [c.clientId] : [])))
    this.leaves = newDeals?.clientIds.map((id) => left.has(id)) ?? []
    this.newFactor = changes.reduce((f, c) => (c.kind === 'rates' ? f * c.factor : f), 1)
    this.newDelay = changes.reduce((d, c) => (c.kind === 'deliveryLate' ? d + c.days : d), 0)
    this.missed = changes.findLast((c) => c.kind === 'planMissed')?.multiplier ?? null
    const holiday = changes.findLast((c) => c.kind === 'holiday')
    const from = holiday === undefined ? 0 : holiday.day - facts.todayDay
    this.pause = holiday === undefined ? null : { from, to: from + holiday.days }
    this.plans = facts.plans ?? []
    this.hasTargets = this.plans.some(dependsOnTarget)
    this.planMonths = this.plans.map(() => ({
      earned: new Float64Array(this.horizon),
      volume: new Float64Array(this.horizon),
    }))
    this.ofSeries = new Float64Array(this.horizon)
  }

  simulate(s: number): void {
    const { winning, seed } = this.input
    this.paid.fill(0)
    this.booked.fill(0)
    this.booked[0] = this.currentBooked
    this.ofSeries.fill(0)
    this.ofSeries[0] = this.input.facts.otherIncomeSoFarMinor ?? 0
    for (const { earned, volume } of this.planMonths) {
      earned.fill(0)
      volume.fill(0)
    }
    this.chance.begin(seed, s)
    const share = this.chance.beta(winning.won + 1.2, winning.decided - winning.won + 2.8)
    const odds = share / (1 - share) / (winning.share / (1 - winning.share))
    const planChance = this.chance.next()
    const drift = Math.exp(rateDrift * this.chance.normal())
    const sizeFactor = Math.exp((this.input.newDeals?.sizeError ?? 0) * this.chance.normal())
    const rate = this.newRate() * drift
    for (let i = 0; i < this.input.active.length; i++) this.simulateDeal(i, s, odds)
    this.simulateNew(s, rate * share, sizeFactor)
    this.settle(s, planChance)
  }

  /** Deals created in a month: the count that was seen leaves its rate open by a gamma law. */
  private newRate(): number {
    const { newDeals } = this.input
    return newDeals === null ? 0 : this.chance.gamma(newDeals.count + 1) / newDeals.months
  }

  // The hot loop reads arrays in place: one shared reader of all kinds of them is many times slower.
  private draw(table: QuantileTable): number {
    return table[(this.chance.next() * table.length) | 0] ?? 0
  }

  /** Days from the anchor to an event that has not come by now. */
  private drawLater(deal: ActiveDeal): number {
    const place = ((deal.passed + (1 - deal.passed) * this.chance.next()) * deal.table.length) | 0
    const days = deal.table[Math.min(place, deal.table.length - 1)] ?? 0
    if (deal.passed < 0.985 && days > -deal.anchor) return deal.anchor + days
    return 1 - deal.tail * Math.log(1 - this.chance.next())
  }

  private simulateDeal(i: number, s: number, odds: number): void {
    const deal = this.input.active[i]
    if (deal === undefined) return
    this.chance.begin(deal.owner, s)
    const isOpen = deal.awaits === 'decision'
    if (this.chance.next() >= (isOpen ? withOdds(deal.chance, odds) : deal.chance)) return
    const { delays } = this.input
    const slotNow = this.slotOf[i] ?? 0
    let slot = slotNow
    let day = deal.anchor
    if (deal.awaits === 'payment') day = Math.max(0, this.drawLater(deal)) + deal.delay
    else if (deal.awaits === 'invoice')
      day = this.afterDelivery(deal, Math.max(0, this.drawLater(deal), deal.notBefore) + deal.delay)
    else if (isOpen) {
      const decided = this.afterPause(this.decisionDay(deal))
      slot = this.book(decided, deal.booked)
      if (slot < 0) return
      day = decided
      if (deal.earnedWith !== 'signing') {
        if (deal.earnedWith === 'payment' && this.chance.next() < delays.neverPaid) return
        day = this.afterDelivery(deal, Math.max(decided + this.draw(delays.toInvoice), deal.notBefore))
      }
    }
    // What is paid out already counted for its plan when it was earned.
    if (deal.awaits !== 'payout' || deal.anchor > 0) this.earn(deal.plan, day, deal.commission, deal.booked)
    const minor = deal.commission * (this.settledFactor[i] ?? 0)
    const month = this.pay(isOpen ? 1 : 0, slot, this.paidOut(day + deal.payoutDays), minor)
    if (month < 0) return
    this.hits[i * this.horizon + month] = (this.hits[i * this.horizon + month] ?? 0) + 1
    if (deal.isInSeries) this.ofSeries[month] = (this.ofSeries[month] ?? 0) + deal.commission
  }

  /** The day on which comes what usually comes on a day; what has not come by now is still to come. */
  private paidOut(usual: number): number {
    const { payoutSpread } = this.input.facts
    const day = payoutSpread === undefined ? usual : usual + this.draw(payoutSpread)
    return day < 0 && payoutSpread !== undefined ? overdueDays * this.chance.next() : day
  }

  /** The day on which what was delivered and invoiced is earned. */
  private afterDelivery(deal: ActiveDeal, invoiced: number): number {
    if (deal.earnedWith !== 'payment') return invoiced
    return invoiced + this.draw(this.input.delays.terms) + this.draw(deal.lateness)
  }

  /** Counts what is earned on a day for its plan. */
  private earn(plan: number, day: number, minor: number, volume: number): void {
    if (plan < 0) return
    const months = this.planMonths[plan]
    const place = Math.max(0, Math.floor(day))
    const month = place < daysAhead ? (this.monthAt[place] ?? 0) : this.horizon
    if (months === undefined || month >= this.horizon) return
    months.earned[month] = (months.earned[month] ?? 0) + minor
    months.volume[month] = (months.volume[month] ?? 0) + volume
  }

  private decisionDay(deal: ActiveDeal): number {
    if (deal.expectedShare > 0 && this.chance.next() < deal.expectedShare) {
      // What is expected comes on the day or later: by a third of the time that was left, in the mean.
      const late = Math.max(10, deal.expected / 3)
      return deal.expected - late * Math.log(1 - this.chance.next()) * this.chance.next() + deal.delay
    }
    return this.drawLater(deal) + deal.delay
  }

  private afterPause(day: number): number {
    return this.pause !== null && day >= this.pause.from && day < this.pause.to ? this.pause.to : day
  }

  /** Counts a win towards its quarter; its slot, or -1 when it lies beyond the horizon. */
  private book(day: number, minor: number): number {
    const month = day < 0 ? 0 : day >= daysAhead ? this.horizon : (this.monthAt[day | 0] ?? 0)
    if (month >= this.horizon) return -1
    const slot = Math.floor(((this.now % 3) + month) / 3)
    this.booked[slot] = (this.booked[slot] ?? 0) + minor
    return slot
  }

  /** Pays a commission that its client paid on a day; the month, or -1 beyond the horizon or before today. */
  private pay(layer: number, slot: number, day: number, minor: number): number {
    const place = Math.floor(day)
    const paidIn =
      place >= 0 && place < daysAhead
        ? (this.monthAt[place] ?? 0)
        : place < 0
          ? monthNumberOf(this.input.facts.todayDay + place) - this.now
          : this.horizon
    const month = paidIn + this.input.facts.payoutMonths
    if (month < 0 || month >= this.horizon) return -1
    // Settled quarters have no slot of their own: their factor is in the sum already.
    const index = (layer * this.slots + (slot < 0 ? 0 : slot)) * this.horizon + month
    if (slot < 0) this.layerPaid(layer, month, minor)
    else this.paid[index] = (this.paid[index] ?? 0) + minor
    return month
  }

  private readonly certain = new Float64Array(layerCount * 64)

  private layerPaid(layer: number, month: number, minor: number): void {
    this.certain[layer * 64 + month] = (this.certain[layer * 64 + month] ?? 0) + minor
  }

  private simulateNew(s: number, rate: number, sizeFactor: number): void {
    const { newDeals, winning, delays, seed } = this.input
    if (newDeals === null) return
    this.chance.begin(seed ^ 0x5bd1e995, s)
    const { sizes } = newDeals
    const { commission, booked, client } = sizes
    const { sizeSeasons } = this.input.facts
    for (let m = 0; m < this.horizon; m++) {
      const count = this.chance.poisson(rate * (newDeals.seasons[(this.now + m) % 12] ?? 0))
      for (let k = 0; k < count; k++) {
        const created = (m + this.chance.next()) * 30.44
        const size = (this.chance.next() * commission.length) | 0
        const owner = client[size] ?? 0
        const toWin = this.draw(winning.toWin)
        if (this.leaves[owner] === true || (this.pause !== null && created !== this.afterPause(created)))
          continue
        const decided = this.afterPause(created + toWin)
        const slot = this.book(decided, (booked[size] ?? 0) * sizeFactor)
        if (slot < 0) continue
        const waits = sizes.waits[size] ?? 0
        if ((waits & waitsFor.payment) !== 0 && this.chance.next() < delays.neverPaid) continue
        let day = decided
        if ((waits & waitsFor.delivery) !== 0) day += this.draw(delays.toInvoice) + this.newDelay
        if ((waits & waitsFor.payment) !== 0)
          day += this.draw(delays.terms) + this.draw(this.lateness[owner] ?? delays.terms)
        const season = sizeSeasons === undefined ? 1 : (sizeSeasons[(this.now + m) % 12] ?? 0)
        const minor = (commission[size] ?? 0) * sizeFactor * season * this.newFactor
        this.earn(sizes.plan[size] ?? 0, day, minor, (booked[size] ?? 0) * sizeFactor * season)
        this.pay(uncreatedLayer, slot, day + (sizes.payoutDays[size] ?? 0), minor)
      }
    }
  }

  /** Applies the plan to each quarter and writes the months of one simulation. */
  private settle(s: number, planChance: number): void {
    const { plan, otherIncome } = this.input.facts
    for (let q = 0; q < this.slots; q++) {
      const sum = q < this.quarters ? at(this.booked, q) : at(this.pastBooked, q - this.quarters)
      const factor =
        this.missed !== null && !this.hasTargets && q < this.quarters
          ? this.missed
          : plan.multiplierOf(sum, planChance)
      this.factors[q] = factor
      this.factorSums[q] = at(this.factorSums, q) + factor
    }
    for (let layer = 0; layer < layerCount; layer++)
      for (let m = 0; m < this.horizon; m++) {
        let sum = at(this.certain, layer * 64 + m)
        for (let q = 0; q < this.slots; q++)
          sum += at(this.factors, q) * at(this.paid, (layer * this.slots + q) * this.horizon + m)
        this.add(layer, s, m, sum)
      }
    this.certain.fill(0)
    for (const [p, plan] of this.plans.entries()) {
      const months = this.planMonths[p]
      if (months === undefined || !addsAnything(plan)) continue
      addPlan(plan, months, this.now, this.missed, (m, minor) => {
        if (m < this.horizon) this.add(planLayer, s, m, minor)
      })
    }
    if (otherIncome === null) return
    const common = this.chance.normal()
    for (let m = 0; m < this.horizon; m++) {
      const z = Math.SQRT1_2 * (common + this.chance.normal())
      const mean = at(otherIncome.mean, m)
      const reach = z < 0 ? mean - at(otherIncome.low, m) : at(otherIncome.high, m) - mean
      const least = Math.min(0, at(otherIncome.low, m))
      const known = at(this.ofSeries, m)
      const drawn = Math.max(least, mean + (z * reach) / 1.2816)
      this.add(uncreatedLayer, s, m, known > 0 ? Math.max(0, drawn - known) : drawn)
    }
  }

  private add(layer: number, s: number, month: number, minor: number): void {
    const path = s * this.horizon + month
    this.paths[path] = at(this.paths, path) + minor
    const sum = layer * this.horizon + month
    this.layerSums[sum] = at(this.layerSums, sum) + minor
  }

  result(): Pick<Simulated, 'simulations' | 'horizon' | 'paths' | 'layerMeans' | 'dealMeans'> {
    const { simulations, active } = this.input
    const dealMeans = this.hits.map((count, index) => {
      const i = Math.floor(index / this.horizon)
      const slot = at(this.slotOf, i)
      const month = index % this.horizon
      const open = active[i]?.awaits === 'decision'
      const quarter = open
        ? Math.min(this.quarters - 1, Math.floor(((this.now % 3) + Math.max(0, month - 2)) / 3))
        : slot
      const factor = slot < 0 ? 1 : at(this.factorSums, quarter) / simulations
      return (count / simulations) * (active[i]?.commission ?? 0) * at(this.settledFactor, i) * factor
    })
    const layerMeans = this.layerSums.map((sum) => sum / simulations)
    return { simulations, horizon: this.horizon, paths: this.paths, layerMeans, dealMeans }
  }
}
