/** The week in other calendars: out as .ics, in as .ics, and to the phone. */
export const calendars = {} as const

export type CalendarsErrors = Record<never, never>
