import { dayNumber, daysBetween } from '../base/local-date.ts'
import { currencyDigits, toDecimal } from '../base/money.ts'
import type { Language } from '../contract/settings.ts'
import { region, textOrder } from './text-order.ts'

export type FormatOptions = {
  readonly language: Language
  readonly calendar: 'gregorian' | 'buddhist'
  /** IANA zone in which instants are shown. */
  readonly zone: string
}

export type MoneyOptions = {
  /** always: 1 200.00; auto: no fraction where it is zero; never: rounded to whole units, halves away from zero. */
  readonly cents?: 'always' | 'auto' | 'never'
  /** true: a plus before sums above zero. */
  readonly sign?: boolean
}

/** Writes values as people of a language do. Money in minor units, shares in ppm, days 'YYYY-MM-DD'. */
export type Format = ReturnType<typeof createFormat>

const dayMs = 86_400_000

export function createFormat({ language, calendar, zone }: FormatOptions) {
  const locale = `${region[language]}-u-nu-latn`
  const dated = `${region[language]}-u-ca-${calendar === 'buddhist' ? 'buddhist' : 'gregory'}-nu-latn`
  return {
    language,
    calendar,
    ...numberFormats(locale, language),
    ...dayFormats(dated),
    ...momentFormats(dated, zone, language),
    ...relativeFormats(locale, language),
  }
}

/** A true minus sign, so that negative sums are not mistaken for a dash. */
function withMinus(text: string): string {
  return text.replace(/-(?=\P{L})/u, '−')
}

function numberFormats(locale: string, language: Language) {
  const numbers = keeper((digits: number, sign: boolean) =>
    decimal(locale, { maximumFractionDigits: digits, ...(sign ? { signDisplay: 'exceptZero' } : {}) }),
  )
  const monies = keeper((currency: string, digits: number, sign: boolean) =>
    decimal(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      ...(sign ? { signDisplay: 'exceptZero' } : {}),
    }),
  )
  const compact = keeper((currency: string) =>
    decimal(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumFractionDigits: 1,
    }),
  )
  const plainDecimal = (minor: number, currency: string) => toDecimal(minor, currency) as unknown as number
  return {
    /** A sum with its currency. */
    money: (minor: number, currency: string, options: MoneyOptions = {}) => {
      const { cents = 'always', sign = false } = options
      const digits = currencyDigits(currency)
      const isWhole = minor % 10 ** digits === 0
      const shown = cents === 'never' || (cents === 'auto' && isWhole) ? 0 : digits
      return withMinus(monies(currency, shown, sign).format(plainDecimal(minor, currency)))
    },
    /** A sum in few signs ('€12.5K'), for charts and narrow places. */
    moneyShort: (minor: number, currency: string) =>
      withMinus(compact(currency).format(plainDecimal(minor, currency))),
    /** A sum without its currency, as it stands in a field or a column that names the currency. */
    amount: (minor: number, currency: string, cents: 'always' | 'auto' = 'always') => {
      const most = currencyDigits(currency)
      const digits = cents === 'auto' && minor % 10 ** most === 0 ? 0 : most
      const format = decimal(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      return withMinus(format.format(plainDecimal(minor, currency)))
    },
    /** A share in millionths as a percentage. */
    percent: (ppm: number, digits = 1) => {
      const space = language === 'ru' ? '\u00a0' : ''
      return withMinus(`${numbers(digits, false).format(ppm / 10_000)}${space}%`)
    },
    number: (value: number, digits = 0) => withMinus(numbers(digits, false).format(value)),
    signed: (value: number, digits = 0) => withMinus(numbers(digits, true).format(value)),
    /** A quantity in thousandths. */
    quantity: (milli: number) => withMinus(numbers(3, false).format(milli / 1000)),
    /** The sign between whole and fraction. */
    decimalSign: decimal(locale, {}).format(1.5).charAt(1) === ',' ? (',' as const) : ('.' as const),
    /** A size of a file. */
    bytes: (bytes: number) => fileSize(locale, bytes),
  }
}

function fileSize(locale: string, bytes: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : bytes < 1_000_000_000 ? 2 : 3
  const value = bytes / 1000 ** step
  const style = {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
  } as const
  return decimal(locale, { ...style, maximumFractionDigits: step > 0 && value < 10 ? 1 : 0 }).format(value)
}

function dayFormats(locale: string) {
  const shape = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (date: string) => format.format(new Date(dayNumber(date) * dayMs))
  }
  const monthShape = (options: Intl.DateTimeFormatOptions) => {
    const format = shape(options)
    return (month: string) => format(`${month.slice(0, 7)}-01`)
  }
  const range = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const monthYear = monthShape({ month: 'short', year: 'numeric' })
  const monthShort = monthShape({ month: 'short' })
  return {
    /** 14 Nov 2026 */
    day: shape({ day: 'numeric', month: 'short', year: 'numeric' }),
    /** Saturday, 14 November 2026 */
    dayLong: shape({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** 14 November 2026, as documents write it */
    dayDocument: shape({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** Sat 14 Nov */
    dayOfWeek: shape({ weekday: 'short', day: 'numeric', month: 'short' }),
    /** 14 Nov */
    dayMonth: shape({ day: 'numeric', month: 'short' }),
    /** 14 */
    dayOnly: shape({ day: 'numeric' }),
    weekday: shape({ weekday: 'long' }),
    weekdayShort: shape({ weekday: 'short' }),
    /** 'YYYY-MM' as November 2026 */
    month: monthShape({ month: 'long', year: 'numeric' }),
    /** 'YYYY-MM' as Nov 2026 */
    monthYear,
    /** 'YYYY-MM' as Nov */
    monthShort,
    /** 'YYYY-MM' as November */
    monthName: monthShape({ month: 'long' }),
    /** The year of a day or month in the user's calendar. */
    year: (date: string) => shape({ year: 'numeric' })(date.length === 7 ? `${date}-01` : date),
    /** 'YYYY-MM' to 'YYYY-MM' as Oct – Dec 2026; one month as itself. */
    monthRange: (from: string, to: string) =>
      from === to
        ? monthYear(to)
        : `${from.slice(0, 4) === to.slice(0, 4) ? monthShort(from) : monthYear(from)} – ${monthYear(to)}`,
    /** 9 – 15 Nov 2026 */
    dayRange: (from: string, to: string) =>
      range.formatRange(new Date(dayNumber(from) * dayMs), new Date(dayNumber(to) * dayMs)),
  }
}

function momentFormats(locale: string, zone: string, language: Language) {
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  })
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  })
  const day = dayFormats(locale).day
  const unit = { en: ['h', 'min'], th: ['ชม.', 'นาที'], ru: ['ч', 'мин'] }[language]
  return {
    /** 09:30 of a wall time 'YYYY-MM-DDTHH:MM' */
    time: (dateTime: string) => dateTime.slice(11, 16),
    /** A wall time with its day. */
    dateTime: (dateTime: string) => `${day(dateTime.slice(0, 10))} ${dateTime.slice(11, 16)}`,
    /** An ISO instant, in the user's zone. */
    instant: (iso: string) => moment.format(new Date(iso)),
    instantTime: (iso: string) => clock.format(new Date(iso)),
    /** Minutes after midnight as a time of day. */
    minutesAsTime: (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    /** A length of time in minutes: 1 h 30 min. */
    duration: (minutes: number) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
      const parts = [
        hours > 0 ? `${hours} ${unit?.[0]}` : '',
        rest > 0 || hours === 0 ? `${rest} ${unit?.[1]}` : '',
      ]
      return parts.filter((part) => part !== '').join(' ')
    },
  }
}

function relativeFormats(locale: string, language: Language) {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  return {
    /** today, tomorrow, in 3 days, 2 weeks ago */
    relativeDay: (date: string, today: string) => {
      const days = daysBetween(today, date)
      const size = Math.abs(days)
      if (size < 14) return relative.format(days, 'day')
      if (size < 60) return relative.format(Math.trunc(days / 7), 'week')
      if (size < 730) return relative.format(Math.trunc(days / 30.44), 'month')
      return relative.format(Math.trunc(days / 365.25), 'year')
    },
    /** Short remarks one after the other, empty ones left out. */
    sentence: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
    list: (items: readonly string[]) => and.format(items),
    listOr: (items: readonly string[]) => or.format(items),
    /** Order of two texts in the user's language, numbers by value. */
    compare: textOrder(language),
  }
}

function decimal(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, options)
}

/** Keeps what was made for the same arguments: Intl objects are dear to make, lists ask for thousands. */
function keeper<A extends readonly (string | number | boolean)[], R>(
  make: (...args: A) => R,
): (...args: A) => R {
  const kept = new Map<string, R>()
  return (...args) => {
    const key = args.join('|')
    const found = kept.get(key) ?? make(...args)
    kept.set(key, found)
    return found
  }
}
