/** Calendar days as 'YYYY-MM-DD' and wall times as 'YYYY-MM-DDTHH:MM'; no zone, no clock. */
const dayMs = 86_400_000

function parts(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  const [y, m, d] = parts(date)
  return Math.floor(Date.UTC(y, m - 1, d) / dayMs)
}

export function fromDayNumber(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10)
}

/** Whether the text is a day that exists. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromDayNumber(dayNumber(text)) === text
}

export function isLocalDateTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isLocalDate(text.slice(0, 10))
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days)
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day some months on; 31 January + 1 month is the last day of February. */
export function addMonths(date: string, months: number): string {
  const month = addToMonth(date.slice(0, 7), months)
  const last = Number(lastDayOfMonth(month).slice(8))
  const day = Math.min(Number(date.slice(8, 10)), last)
  return `${month}-${String(day).padStart(2, '0')}`
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** First day of the week that holds the date; weekStart 1 = Monday … 7 = Sunday. */
export function startOfWeek(date: string, weekStart: number): string {
  return addDays(date, -((weekday(date) - weekStart + 7) % 7))
}

/** 'YYYY-MM' of a day. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

export function addToMonth(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

/** Months from one month to another; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  )
}

export function firstDayOfMonth(month: string): string {
  return `${month}-01`
}

export function lastDayOfMonth(month: string): string {
  return addDays(`${addToMonth(month, 1)}-01`, -1)
}

/** 1 … 12 */
export function calendarMonth(month: string): number {
  return Number(month.slice(5, 7))
}

/** ISO 8601 week number. */
export function isoWeek(date: string): number {
  const thursday = addDays(date, 4 - weekday(date))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

export function datePart(dateTime: string): string {
  return dateTime.slice(0, 10)
}

/** Minutes after midnight of a wall time. */
export function minutesOfDay(dateTime: string): number {
  return Number(dateTime.slice(11, 13)) * 60 + Number(dateTime.slice(14, 16))
}

/** The wall time some minutes after a day's midnight; 1440 and more run into the next days. */
export function atMinutes(date: string, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / 1440))
  const rest = ((minutes % 1440) + 1440) % 1440
  return `${day}T${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`
}

export function addMinutes(dateTime: string, minutes: number): string {
  return atMinutes(datePart(dateTime), minutesOfDay(dateTime) + minutes)
}

export function minutesBetween(from: string, to: string): number {
  return daysBetween(datePart(from), datePart(to)) * 1440 + minutesOfDay(to) - minutesOfDay(from)
}
