/** Days of 400 years, after which the calendar repeats, and from 1 March of the year 0 to 1 January 1970. */
const [cycle, toEpoch] = [146_097, 719_468]

/**
 * Months counted through, so that quarters and differences are plain arithmetic: year · 12 + month − 1. By arithmetic
 * alone, with years that begin in March (H. Hinnant, days to civil): the forecast asks for hundreds of thousands.
 */
export function monthNumberOf(day: number): number {
  const since = day + toEpoch
  const cycles = Math.floor(since / cycle)
  const inCycle = since - cycles * cycle
  const leaps = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096)
  const year = Math.floor((inCycle - leaps) / 365)
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  // 0 is March: 2 months after January.
  return (cycles * 400 + year) * 12 + Math.floor((5 * inYear + 2) / 153) + 2
}

/** The month number with which the quarter of a month begins. */
export function quarterStart(monthNumber: number): number {
  return monthNumber - (monthNumber % 3)
}
