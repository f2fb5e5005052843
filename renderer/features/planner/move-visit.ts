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

/** Where an arrow key moves a contact: 15 minutes up or down within its day, a day left or right. null: another key. */
export function timesAfterKey(key: string, { startsAt, endsAt }: Times): Times | null {
  const byDays: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
  const byMinutes: Readonly<Record<string, number>> = { ArrowUp: -stepMinutes, ArrowDown: stepMinutes }
  const days = byDays[key]
  if (days !== undefined) return { startsAt: onDay(startsAt, days), endsAt: onDay(endsAt, days) }
  const minutes = byMinutes[key]
  if (minutes === undefined) return null
  const start = minutesOfDay(startsAt) + minutes
  const isWithinDay = start >= 0 && start + minutesBetween(startsAt, endsAt) <= dayMinutes
  return isWithinDay ? { startsAt: addMinutes(startsAt, minutes), endsAt: addMinutes(endsAt, minutes) } : null
}

function onDay(at: string, days: number): string {
  return `${addDays(datePart(at), days)}${at.slice(10)}`
}

/** An hour on a day, or so much of it as the day has left. minutes: after midnight. */
export function hourFrom(day: string, minutes: number, length = 60): Times {
  const start = Math.min(minutes, dayMinutes - stepMinutes)
  return { startsAt: atMinutes(day, start), endsAt: atMinutes(day, Math.min(dayMinutes - 1, start + length)) }
}

/** Contacts that share time with another; touching ends do not count. */
export function overlapping<T extends Times & { readonly id: string }>(
  visits: readonly T[],
  times: Times,
  exceptId: string | null,
): readonly T[] {
  return visits.filter((v) => v.id !== exceptId && v.startsAt < times.endsAt && times.startsAt < v.endsAt)
}
