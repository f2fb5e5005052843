import { lateCutShare } from '../plans/late.ts'
import { ChanceStream } from './chance-stream.ts'
import type { DealCourse } from './deal-course.ts'
import type { IncomeFacts } from './income-model.ts'
import type { MonthsAhead } from './months-ahead.ts'
import { drawExposed, type TakenBack } from './taken-back.ts'

const [newStream, pastStream] = [0x1b873593, 0x2c1b3c6d]

/** What one simulation takes back: what late payment cuts, and what returns take of what was earned. */
export class TakeBacks {
  /** By month, never above 0. */
  readonly months: Float64Array
  private readonly calendar: MonthsAhead
  private readonly lateTerms: IncomeFacts['lateTerms']
  private readonly taken: TakenBack | null
  private readonly seed: number
  private readonly chance = new ChanceStream()
  /** Chance that something is taken back of a new deal, by client. */
  private readonly chances: Float64Array

  constructor(
    facts: IncomeFacts,
    taken: TakenBack | null,
    calendar: MonthsAhead,
    seed: number,
    newClients: readonly string[],
  ) {
    this.months = new Float64Array(facts.horizon)
    this.lateTerms = facts.lateTerms?.some((terms) => terms !== null) === true ? facts.lateTerms : undefined
    this.taken = taken
    this.calendar = calendar
    this.seed = seed
    this.chances = Float64Array.from(newClients, (id) => taken?.chanceOf(id) ?? 0)
  }

  /** Whether anything may be taken back at all. */
  get isPossible(): boolean {
    return this.taken !== null || this.lateTerms !== undefined
  }

  /** Begins a simulation with what was earned before today and is taken back yet. */
  begin(simulation: number): void {
    this.months.fill(0)
    if (this.taken === null) return
    this.chance.begin(this.seed ^ pastStream, simulation)
    if (this.taken.exposed.minor.length > 0)
      drawExposed(this.taken, this.chance, (day, minor) => this.take(day, minor))
    this.chance.begin(this.seed ^ newStream, simulation)
  }

  /** Takes off what late payment cuts of a commission in the month in which it comes; what is kept of it, 0–1. */
  cut(plan: number, minor: number, { late, collection }: DealCourse, month: number): number {
    const terms = this.lateTerms?.[plan]
    if (terms == null || minor <= 0) return 1
    const share = lateCutShare(terms, late, collection)
    if (share > 0 && month >= 0) this.months[month] = (this.months[month] ?? 0) - minor * share
    return 1 - share
  }

  /** Of a pending deal, by its own stream: a scenario changes only what it changes. */
  ofPending(often: number, course: DealCourse, minor: number): void {
    this.later(often, course.chance, course.earned, minor)
  }

  /** Of new business; owner: place among the clients that bring it. */
  ofNew(owner: number, earned: number, minor: number): void {
    this.later(this.chances[owner] ?? 0, this.chance, earned, minor)
  }

  private later(often: number, chance: ChanceStream, earned: number, minor: number): void {
    const { taken } = this
    if (taken === null || often <= 0 || minor <= 0 || chance.next() >= often) return
    const { delays, shares } = taken
    const day = earned + (delays[(chance.next() * delays.length) | 0] ?? 0)
    this.take(day, minor * (shares[(chance.next() * shares.length) | 0] ?? 0))
  }

  private take(day: number, minor: number): void {
    const month = this.calendar.of(day)
    if (month >= 0 && month < this.months.length) this.months[month] = (this.months[month] ?? 0) - minor
  }
}
