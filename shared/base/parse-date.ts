import { fromDayNumber, isLocalDate } from './local-date.ts'
import { err, ok, type Result } from './result.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'
export type DateProblem = 'empty' | 'not-a-date'

const thaiZero = 0x0e50
const buddhistShift = 543
/** Day number of 1899-12-30, from which spreadsheets count. */
const serialStart = -25_569

/** The first letters of each month's names; longer beginnings first where one begins another. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'январ', 'янв', 'มกราคม', 'ม.ค.', 'มค'],
  ['february', 'feb', 'феврал', 'фев', 'กุมภาพันธ์', 'ก.พ.', 'กพ'],
  ['march', 'mar', 'март', 'мар', 'มีนาคม', 'มี.ค.', 'มีค'],
  ['april', 'apr', 'апрел', 'апр', 'เมษายน', 'เม.ย.', 'เมย'],
  ['may', 'май', 'мая', 'พฤษภาคม', 'พ.ค.', 'พค'],
  ['june', 'jun', 'июн', 'มิถุนายน', 'มิ.ย.', 'มิย'],
  ['july', 'jul', 'июл', 'กรกฎาคม', 'ก.ค.', 'กค'],
  ['august', 'aug', 'август', 'авг', 'สิงหาคม', 'ส.ค.', 'สค'],
  ['september', 'sept', 'sep', 'сентябр', 'сен', 'กันยายน', 'ก.ย.', 'กย'],
  ['october', 'oct', 'октябр', 'окт', 'ตุลาคม', 'ต.ค.', 'ตค'],
  ['november', 'nov', 'ноябр', 'ноя', 'พฤศจิกายน', 'พ.ย.', 'พย'],
  ['december', 'dec', 'декабр', 'дек', 'ธันวาคม', 'ธ.ค.', 'ธค'],
]

/**
 * Reads a day as people and spreadsheets write it into YYYY-MM-DD: any usual separators, month names in English,
 * Russian and Thai, Thai digits, Buddhist years (2400–2700), ISO instants, spreadsheet serial days. A month alone is its
 * first day. order: how three numbers are read where the year does not come first.
 */
export function parseDate(text: string, order: DateOrder): Result<string, DateProblem> {
  const cleaned = clean(text)
  if (cleaned === '') return err('empty')
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(cleaned)
  if (serial) return checked(fromDayNumber(Number(serial[1]) + serialStart))
  const named = withMonthName(cleaned)
  if (named !== null) return named
  const numbers = cleaned.replace(/[t ]\d{1,2}:\d{2}.*$/, '').match(/\d+/g) ?? []
  const isPlain = /^[\d\s./\-–—,]+(?:г\.?)?$/.test(cleaned.replace(/[t ]\d{1,2}:\d{2}.*$/, ''))
  if (!isPlain) return err('not-a-date')
  if (numbers.length === 2) return monthAlone(numbers[0] ?? '', numbers[1] ?? '')
  if (numbers.length === 1 && /^\d{8}$/.test(numbers[0] ?? '')) return compact(numbers[0] ?? '')
  if (numbers.length !== 3) return err('not-a-date')
  return threeNumbers(numbers as [string, string, string], order)
}

function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0e50-\u0e59]/g, (d) => String((d.codePointAt(0) ?? thaiZero) - thaiZero))
    .toLowerCase()
    .replace(/พ\.?\s?ศ\.?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function withMonthName(text: string): Result<string, DateProblem> | null {
  const bare = text.replace(/ํา/g, 'ำ')
  const month = monthNames.findIndex((names) => names.some((name) => bare.includes(name)))
  if (month < 0) return null
  const numbers = bare.match(/\d+/g) ?? []
  const [first, second] = numbers
  if (numbers.length === 1 && first !== undefined) return build(yearOf(first), month + 1, 1)
  if (numbers.length < 2 || first === undefined || second === undefined) return err('not-a-date')
  return first.length === 4
    ? build(yearOf(first), month + 1, Number(second))
    : build(yearOf(second), month + 1, Number(first))
}

function monthAlone(a: string, b: string): Result<string, DateProblem> {
  if (a.length === 4) return build(yearOf(a), Number(b), 1)
  if (b.length === 4) return build(yearOf(b), Number(a), 1)
  return err('not-a-date')
}

function compact(text: string): Result<string, DateProblem> {
  return build(yearOf(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
}

function threeNumbers([a, b, c]: [string, string, string], order: DateOrder): Result<string, DateProblem> {
  if (a.length === 4) return build(yearOf(a), Number(b), Number(c))
  if (order === 'ymd' && c.length !== 4) return build(yearOf(a), Number(b), Number(c))
  const [day, month] = order === 'mdy' ? [b, a] : [a, b]
  return build(yearOf(c), Number(month), Number(day))
}

/** Two digits are this century up to 69, the last one above; four of the Buddhist era are turned into the common one. */
function yearOf(text: string): number {
  const year = Number(text)
  if (text.length <= 2) return year < 70 ? 2000 + year : 1900 + year
  return year >= 2400 && year <= 2700 ? year - buddhistShift : year
}

function build(year: number, month: number, day: number): Result<string, DateProblem> {
  const two = (n: number) => String(n).padStart(2, '0')
  return checked(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
}

function checked(date: string): Result<string, DateProblem> {
  return isLocalDate(date) && date >= '1900-01-01' && date < '2200-01-01' ? ok(date) : err('not-a-date')
}
