import { isLocalDate } from '../../../shared/base/local-date.ts'
import type { Format } from '../../../shared/i18n/format.ts'

/** The Buddhist era began so many years before the common one. */
const buddhistYears = 543

/** A birthday as it is typed into YYYY-MM-DD, or --MM-DD without its year. null: not a day. */
export function readBirthday(text: string): string | null {
  const found = /^(\d{1,2})[./\s-](\d{1,2})\.?(?:[./\s-]?(\d{4}))?$/.exec(text.trim())
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (iso !== null) return isLocalDate(text.trim()) ? text.trim() : null
  if (found === null) return null
  const [, day = '', month = '', year] = found
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const common = year === undefined ? null : Number(year) > 2400 ? Number(year) - buddhistYears : Number(year)
  // 2000 had a 29 February: a birthday without a year may be on it.
  if (!isLocalDate(`${common ?? 2000}-${monthDay}`)) return null
  return common === null ? `--${monthDay}` : `${common}-${monthDay}`
}

/** A stored birthday as the field shows it, its year in the user's calendar. */
export function writeBirthday(birthday: string | null, calendar: Format['calendar']): string {
  if (birthday === null) return ''
  const parts = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(birthday)
  if (parts === null) return birthday
  if (parts[1] === '-') return `${parts[3]}.${parts[2]}`
  const year = Number(parts[1]) + (calendar === 'buddhist' ? buddhistYears : 0)
  return `${parts[3]}.${parts[2]}.${year}`
}
