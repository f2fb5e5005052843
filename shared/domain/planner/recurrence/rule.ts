export const frequencies = ['daily', 'weekly', 'monthly', 'yearly'] as const
export type Frequency = (typeof frequencies)[number]

/** A day of the week: 1 = Monday … 7 = Sunday; nth: which one in the month or year, from its end when negative. */
export type RuleDay = { readonly weekday: number; readonly nth: number | null }

export type RuleEnd =
  | { readonly kind: 'never' }
  | { readonly kind: 'count'; readonly count: number }
  /** Last wall time at which one may begin, YYYY-MM-DDTHH:MM. */
  | { readonly kind: 'until'; readonly at: string }

/** How a contact recurs, by days (RFC 5545, 3.3.10). An empty list limits nothing. */
export type Recurrence = {
  readonly frequency: Frequency
  /** Every how many days, weeks, months or years. */
  readonly interval: number
  readonly end: RuleEnd
  /** 1 = Monday … 7 = Sunday; matters every other week and by week numbers. */
  readonly weekStart: number
  readonly days: readonly RuleDay[]
  /** 1 … 31, from the month's end when negative. */
  readonly monthDays: readonly number[]
  /** 1 … 12 */
  readonly months: readonly number[]
  /** 1 … 366, from the year's end when negative. */
  readonly yearDays: readonly number[]
  /** ISO week numbers, from the year's end when negative. */
  readonly weekNumbers: readonly number[]
  /** Which of a period's days count, from its end when negative. */
  readonly positions: readonly number[]
}

/** A rule that only has a frequency: each day, week, month or year like the first. */
export function plainRule(frequency: Frequency, end: RuleEnd = { kind: 'never' }): Recurrence {
  const none: readonly number[] = []
  return {
    frequency,
    interval: 1,
    end,
    weekStart: 1,
    days: [],
    monthDays: none,
    months: none,
    yearDays: none,
    weekNumbers: none,
    positions: none,
  }
}
