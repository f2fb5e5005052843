import { type ActiveDeal, activeDeals, unsettledQuarters } from './active-deals.ts'
import { ChanceStream } from './chance-stream.ts'
import { DealCourse } from './deal-course.ts'
import type { IncomeChange, IncomeFacts } from './income-model.ts'
import { type IncomeLearnt, learnIncome } from './learn-income.ts'
import { quarterStart } from './month-number.ts'
import { MonthsAhead } from './months-ahead.ts'
import { waitsFor } from './new-deals.ts'
import { at } from './numbers.ts'
import { PeriodPool } from './period-rates.ts'
import { bookedByQuarter, isWithoutPlan } from './plan-effect.ts'
import { addPlan, addsAnything, dependsOnTarget, type PeriodPlan, type PlanMonths } from './plan-months.ts'
import type { QuantileTable } from './quantile-table.ts'
import { TakeBacks } from './take-backs.ts'
import { drawOdds } from './winning.ts'

/** earned, pipeline, uncreated, plan, taken back: the layers that chance decides. */
const layerCount = 5
const [uncreatedLayer, planLayer, takenLayer] = [2, 3, 4]
/** A year's drift of the rate at which business comes, beyond what its own count leaves open. */
const rateDrift = 0.15

export type Simulated = {
  readonly simulations: number
  readonly horizon: number
  /** Simulation after simulation, month after month: income without the salary, minor units. */
  readonly paths: Float64Array
  /** Mean by layer (earned, pipeline, uncreated, plan, taken back), then month. */
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
  const { delays, winning, newDeals, takenBack } = options.learnt ?? learnIncome(facts)
  const learnt = { delays, winning, newDeals, takenBack }
  const active = activeDeals(facts, learnt, changes, options.seed)
  const run = new IncomeRun({ facts, changes, ...learnt, active, ...options })
  for (let s = 0; s < options.simulations; s++) {
    if (s % 500 === 0) options.onStep?.(s, options.simulations)
    run.simulate(s)
  }
  return { ...run.result(), active, ...learnt }
}

type RunInput = IncomeLearnt & {
  readonly facts: IncomeFacts
  readonly changes: readonly IncomeChange[]
  readonly active: readonly ActiveDeal[]
  readonly simulations: number
  readonly seed: number
}

/** Scratch arrays and tables of one run; the hot loop allocates nothing. */
class IncomeRun {
  private readonly chance = new ChanceStream()
  private readonly horizon: number
  private readonly now: number
  private readonly calendar: MonthsAhead
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
  private readonly course: DealCourse
  private readonly pools: readonly PeriodPool[]
  private readonly takes: TakeBacks
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
    this.calendar = new MonthsAhead(facts.todayDay, this.horizon)
    this.now = this.calendar.now
    const current = quarterStart(this.now)
    this.missed = changes.findLast((c) => c.kind === 'planMissed')?.multiplier ?? null
    // Where no quarter has a factor of its own, all of them are one.
    const isOne = isWithoutPlan(facts.plan) && this.missed === null
    this.quarters = isOne ? 1 : Math.floor((this.now - current + this.horizon) / 3) + 1
    const unsettled = isOne ? new Map<number, number>() : unsettledQuarters(facts, active)
    const places = new Map([...unsettled.keys()].map((quarter, i) => [quarter, this.quarters + i]))
    this.slots = this.quarters + unsettled.size
    this.pastBooked = [...unsettled.values()]
    this.currentBooked = isOne ? 0 : (bookedByQuarter(facts.deals).get(current) ?? 0)
    this.slotOf = Int32Array.from(active, (d) =>
      isOne || d.quarter >= current || d.quarter === 0 ? 0 : (places.get(d.quarter) ?? -1),
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
    this.course = new DealCourse(facts, delays, changes)
    this.pools = (facts.periodRates ?? []).map((rate) => new PeriodPool(rate))
    this.takes = new TakeBacks(facts, input.takenBack, this.calendar, input.seed, newDeals?.clientIds ?? [])
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
    this.takes.begin(s)
    for (const pool of this.pools) pool.begin()
    this.ofSeries.fill(0)
    this.ofSeries[0] = this.input.facts.otherIncomeSoFarMinor ?? 0
    for (const { earned, volume } of this.planMonths) {
      earned.fill(0)
      volume.fill(0)
    }
    const { share, odds } = drawOdds(this.chance, winning, seed, s)
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

  private simulateDeal(i: number, s: number, odds: number): void {
    const deal = this.input.active[i]
    if (deal === undefined) return
    const { course } = this
    course.follow(deal, s, odds)
    if (!course.comes) return
    const isOpen = deal.awaits === 'decision'
    let slot = this.slotOf[i] ?? 0
    if (isOpen) {
      slot = this.book(course.decided, deal.booked)
      if (slot < 0) return
    }
    if (!course.pays) return
    const minor = deal.commission * (this.settledFactor[i] ?? 0)
    const layer = minor < 0 ? takenLayer : isOpen ? 1 : 0
    const month = this.pay(layer, slot, course.paidOut, minor)
    // What is paid out already counted for its plan when it was earned.
    if (deal.awaits !== 'payout' || deal.anchor > 0) {
      const kept = this.takes.cut(deal.plan, minor, course, month)
      this.earn(deal.plan, course.earned, deal.commission * kept, deal.booked)
      const factor = isOpen ? this.newFactor : 1
      this.pool(deal.pool, course.earned, course.paidOut, deal.base, deal.commission * kept, kept * factor)
      this.takes.ofPending(deal.takenChance, course, minor * kept)
    }
    if (month < 0) return
    this.hits[i * this.horizon + month] = (this.hits[i * this.horizon + month] ?? 0) + 1
    if (deal.isInSeries) this.ofSeries[month] = (this.ofSeries[month] ?? 0) + deal.commission
  }

  /** Counts a sale under a rate that looks at its period's total. */
  private pool(pool: number, day: number, paid: number, base: number, minor: number, kept: number): void {
    const found = pool < 0 ? undefined : this.pools[pool]
    if (found === undefined) return
    const earnedIn = this.calendar.of(Math.max(0, day))
    if (earnedIn < this.horizon)
      found.add(day, earnedIn, this.calendar.of(paid) + this.input.facts.payoutMonths, base, minor, kept)
  }

  /** Counts what is earned on a day for its plan. */
  private earn(plan: number, day: number, minor: number, volume: number): void {
    if (plan < 0) return
    const months = this.planMonths[plan]
    const month = this.calendar.of(Math.max(0, day))
    if (months === undefined || month >= this.horizon) return
    months.earned[month] = (months.earned[month] ?? 0) + minor
    months.volume[month] = (months.volume[month] ?? 0) + volume
  }

  /** Counts a win towards its quarter; its slot, or -1 when it lies beyond the horizon. */
  private book(day: number, minor: number): number {
    const month = this.calendar.of(Math.max(0, day))
    if (month >= this.horizon) return -1
    const slot = this.quarters === 1 ? 0 : Math.floor(((this.now % 3) + month) / 3)
    this.booked[slot] = (this.booked[slot] ?? 0) + minor
    return slot
  }

  /** Pays a commission that its client paid on a day; the month, or -1 beyond the horizon or before today. */
  private pay(layer: number, slot: number, day: number, minor: number): number {
    const paidIn = this.calendar.of(day)
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
    const { course } = this
    course.chance.begin(seed ^ 0x5bd1e995, s)
    const { sizes } = newDeals
    const { commission, booked, client } = sizes
    const { sizeSeasons } = this.input.facts
    const { seasons } = newDeals
    // By decision: so many are drawn as the best month has, and those of the others are let go.
    const byDecision = newDeals.seasonDay === 'decided'
    const best = byDecision ? Math.max(...seasons) : 1
    for (let m = 0; m < this.horizon; m++) {
      const count = course.chance.poisson(rate * (byDecision ? best : (seasons[(this.now + m) % 12] ?? 0)))
      for (let k = 0; k < count; k++) {
        const created = (m + course.chance.next()) * 30.44
        const size = (course.chance.next() * commission.length) | 0
        const owner = client[size] ?? 0
        const toWin = course.draw(winning.toWin)
        if (this.leaves[owner] === true || (course.hasPause && created !== course.afterPause(created)))
          continue
        const decided = course.afterPause(created + toWin)
        const month = (this.now + (byDecision ? this.calendar.of(decided) : m)) % 12
        if (byDecision && course.chance.next() * best >= (seasons[month] ?? 0)) continue
        const slot = this.book(decided, (booked[size] ?? 0) * sizeFactor)
        if (slot < 0) continue
        const waits = sizes.waits[size] ?? 0
        const isPaid = (waits & waitsFor.payment) !== 0
        if (isPaid && course.chance.next() < delays.neverPaid) continue
        let day = decided
        if ((waits & waitsFor.delivery) !== 0) day += course.draw(delays.toInvoice) + this.newDelay
        const term = isPaid ? course.draw(delays.terms) : 0
        course.late = isPaid ? course.draw(this.lateness[owner] ?? delays.terms) : 0
        course.collection = term + course.late
        day += course.collection
        const season = sizeSeasons === undefined ? 1 : (sizeSeasons[month] ?? 0)
        const grown = sizeFactor * season
        const minor = (commission[size] ?? 0) * grown * this.newFactor
        const paid = day + (sizes.payoutDays[size] ?? 0)
        const plan = sizes.plan[size] ?? -1
        const paidIn = this.pay(uncreatedLayer, slot, paid, minor)
        if (plan < 0 && !this.takes.isPossible) continue
        const kept = this.takes.cut(plan, minor, course, paidIn)
        this.earn(plan, day, minor * kept, (booked[size] ?? 0) * grown)
        const base = (sizes.base[size] ?? 0) * grown
        this.pool(sizes.pool[size] ?? -1, day, paid, base, minor * kept, kept * this.newFactor)
        this.takes.ofNew(owner, day, minor * kept)
      }
    }
  }

  /** Applies the plan to each quarter and writes the months of one simulation. */
  private settle(s: number, planChance: number): void {
    const { plan, otherIncome, otherTaken } = this.input.facts
    for (let q = 0; q < this.slots; q++) {
      const sum = q < this.quarters ? at(this.booked, q) : at(this.pastBooked, q - this.quarters)
      const factor =
        this.missed !== null && !this.hasTargets && q < this.quarters
          ? this.missed
          : plan.multiplierOf(sum, planChance)
      this.factors[q] = factor
      this.factorSums[q] = at(this.factorSums, q) + factor
    }
    const { certain, paid, factors } = this
    for (let layer = 0; layer < layerCount; layer++)
      for (let m = 0; m < this.horizon; m++) {
        let sum = certain[layer * 64 + m] ?? 0
        for (let q = 0; q < this.slots; q++)
          sum += (factors[q] ?? 0) * (paid[(layer * this.slots + q) * this.horizon + m] ?? 0)
        if (layer === takenLayer) sum += this.takes.months[m] ?? 0
        this.add(layer, s, m, sum)
      }
    certain.fill(0)
    for (const [i, pool] of this.pools.entries()) this.settlePool(s, i, pool)
    for (const [p, plan] of this.plans.entries()) {
      const months = this.planMonths[p]
      if (months === undefined || !addsAnything(plan)) continue
      addPlan(plan, months, this.now, this.missed, (m, minor) => {
        if (m < this.horizon) this.add(planLayer, s, m, minor)
      })
    }
    if (otherIncome === null) return
    // Of its own, so that no scenario shifts it.
    this.chance.begin(this.input.seed ^ 0x3ad8025f, s)
    const common = this.chance.normal()
    for (let m = 0; m < this.horizon; m++) {
      const z = Math.SQRT1_2 * (common + this.chance.normal())
      const mean = at(otherIncome.mean, m)
      const reach = z < 0 ? mean - at(otherIncome.low, m) : at(otherIncome.high, m) - mean
      const least = Math.min(0, at(otherIncome.low, m))
      const known = at(this.ofSeries, m)
      const drawn = Math.max(least, mean + (z * reach) / 1.2816)
      this.add(uncreatedLayer, s, m, known > 0 ? Math.max(0, drawn - known) : drawn)
      if (otherTaken == null) continue
      const lost = at(otherTaken, (this.chance.next() * otherTaken.length) | 0)
      this.add(takenLayer, s, m, -Math.max(0, mean) * lost)
    }
  }

  /** What a rate that looks at its period's total pays beyond what its sales were taken for. */
  private settlePool(s: number, place: number, pool: PeriodPool): void {
    const earned = this.planMonths[this.input.facts.periodRates?.[place]?.plan ?? -1]?.earned
    pool.settle(this.now, this.horizon, (earnedIn, paidIn, minor) => {
      if (earned !== undefined) earned[earnedIn] = at(earned, earnedIn) + minor
      if (paidIn >= 0 && paidIn < this.horizon) this.add(planLayer, s, paidIn, minor)
    })
  }

  private add(layer: number, s: number, month: number, minor: number): void {
    const path = s * this.horizon + month
    this.paths[path] = (this.paths[path] ?? 0) + minor
    const sum = layer * this.horizon + month
    this.layerSums[sum] = (this.layerSums[sum] ?? 0) + minor
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
