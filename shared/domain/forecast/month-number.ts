import { fromDayNumber } from '../../base/local-date.ts'

/** Months counted through, so that quarters and differences are plain arithmetic: year · 12 + month − 1. */
export function monthNumberOf(day: number): number {
  const date = fromDayNumber(day)
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

/** The month number with which the quarter of a month begins. */
export function quarterStart(monthNumber: number): number {
  return monthNumber - (monthNumber % 3)
}
