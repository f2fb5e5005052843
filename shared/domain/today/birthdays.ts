import { addDays, daysBetween, isLocalDate } from '../../base/local-date.ts'

/**
 * The next birthday from today on, YYYY-MM-DD; birthday: YYYY-MM-DD or --MM-DD. Who was born on 29 February has it on
 * 28 February in other years. null: the text is no day.
 */
export function nextBirthday(birthday: string, today: string): string | null {
  const monthDay = /^(?:\d{4}|-)-(\d{2}-\d{2})$/.exec(birthday)?.[1]
  if (monthDay === undefined) return null
  const year = Number(today.slice(0, 4))
  const inYear = (y: number) => {
    const day = `${String(y).padStart(4, '0')}-${monthDay}`
    if (isLocalDate(day)) return day
    return monthDay === '02-29' ? `${day.slice(0, 4)}-02-28` : null
  }
  const thisYear = inYear(year)
  if (thisYear === null) return null
  return thisYear >= today ? thisYear : inYear(year + 1)
}

/** Whether a birthday falls within so many days from today, today included. */
export function isBirthdaySoon(birthday: string, today: string, days: number): boolean {
  const next = nextBirthday(birthday, today)
  return next !== null && next <= addDays(today, days) && daysBetween(today, next) >= 0
}
