import { monthNumberOf } from './month-number.ts'

const daysAhead = 1500

/** Months by days from a day on, as a table: the hot loop asks for millions of them. */
export class MonthsAhead {
  /** Month number of the day itself. */
  readonly now: number
  private readonly todayDay: number
  private readonly horizon: number
  private readonly months: Int16Array

  constructor(todayDay: number, horizon: number) {
    this.todayDay = todayDay
    this.horizon = horizon
    this.now = monthNumberOf(todayDay)
    this.months = new Int16Array(daysAhead)
    for (let d = 0; d < daysAhead; d++) this.months[d] = monthNumberOf(todayDay + d) - this.now
  }

  /** Months from this one to the one of a day, negative before it; the horizon: beyond what is looked at. */
  of(day: number): number {
    if (day >= 0) return day < daysAhead ? (this.months[day | 0] ?? 0) : this.horizon
    return monthNumberOf(this.todayDay + Math.floor(day)) - this.now
  }
}
