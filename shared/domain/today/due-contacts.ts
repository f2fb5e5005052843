import { daysBetween } from '../../base/local-date.ts'

export type Rhythm = {
  readonly isKey: boolean
  /** YYYY-MM-DD; null: never, or none planned. */
  readonly lastContactOn: string | null
  readonly nextContactOn: string | null
  /** Days between contacts at best and at most; null: no rhythm agreed. */
  readonly idealDays: number | null
  readonly longestDays: number | null
}

export type Due<T> = T & { readonly sinceDays: number | null }

/**
 * Who should hear from the user now (K-35): longer ago than the ideal rhythm and nothing planned. Those past their
 * longest time first, key clients before others, then by how far over they are.
 */
export function dueContacts<T extends Rhythm>(clients: readonly T[], today: string): Due<T>[] {
  const due = clients.flatMap((client) => {
    const { idealDays, lastContactOn, nextContactOn } = client
    if (idealDays === null || nextContactOn !== null) return []
    const sinceDays = lastContactOn === null ? null : daysBetween(lastContactOn, today)
    return sinceDays === null || sinceDays > idealDays ? [{ ...client, sinceDays }] : []
  })
  return due.sort((a, b) => urgency(b) - urgency(a))
}

function urgency(client: Due<Rhythm>): number {
  const { sinceDays, idealDays, longestDays } = client
  const over = sinceDays === null ? 2 : sinceDays / Math.max(1, idealDays ?? 1)
  const isTooLong = sinceDays !== null && longestDays !== null && sinceDays > longestDays
  return (isTooLong ? 2_000 : 0) + (client.isKey ? 1_000 : 0) + Math.min(over, 900)
}
