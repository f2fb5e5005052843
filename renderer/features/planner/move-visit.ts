import {
  addDays,
  addMinutes,
  atMinutes,
  datePart,
  minutesBetween,
  minutesOfDay,
} from '../../../shared/base/local-date.ts'

export type Times = { readonly startsAt: string; readonly endsAt: string }

const stepMinutes = 15
const dayMinutes = 1_440
const byDays: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
const byMinutes: Readonly<Record<string, number>> = { ArrowUp: -stepMinutes, ArrowDown: stepMinutes }

/** Where an arrow key moves a contact: 15 minutes up or down within its day, a day left or right. null: another key. */
export function timesAfterKey(key: string, { startsAt, endsAt }: Times): Times | null {
  const days = byDays[key]
  if (days !== undefined) return { startsAt: onDay(startsAt, days), endsAt: onDay(endsAt, days) }
  const minutes = byMinutes[key]
  if (minutes === undefined) return null
  const start = minutesOfDay(startsAt) + minutes
  const isWithinDay = start >= 0 && start + minutesBetween(startsAt, endsAt) <= dayMinutes
  return isWithinDay ? { startsAt: addMinutes(startsAt, minutes), endsAt: addMinutes(endsAt, minutes) } : null
}

/** How an arrow key makes a contact longer or shorter, by 15 minutes at its end. null: another key, or too short. */
export function timesAfterResize(key: string, { startsAt, endsAt }: Times): Times | null {
  const minutes = byMinutes[key]
  if (minutes === undefined) return null
  const length = minutesBetween(startsAt, endsAt) + minutes
  const isWithinDay = minutesOfDay(startsAt) + length <= dayMinutes
  return length >= stepMinutes && isWithinDay ? { startsAt, endsAt: addMinutes(endsAt, minutes) } : null
}

/** The same time some days on. */
export function daysOn({ startsAt, endsAt }: Times, days: number): Times {
  return { startsAt: onDay(startsAt, days), endsAt: onDay(endsAt, days) }
}

function onDay(at: string, days: number): string {
  return `${addDays(datePart(at), days)}${at.slice(10)}`
}

/** An hour on a day, or so much of it as the day has left. minutes: after midnight. */
export function hourFrom(day: string, minutes: number, length = 60): Times {
  const start = Math.min(minutes, dayMinutes - stepMinutes)
  return { startsAt: atMinutes(day, start), endsAt: atMinutes(day, Math.min(dayMinutes - 1, start + length)) }
}
