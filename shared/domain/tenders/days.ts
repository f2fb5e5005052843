import type { Tender, TenderStage } from './types.ts'

/** The days of a tender in the order in which they come (K-44). */
export const tenderDays = ['announcedOn', 'questionsUntil', 'submitBy', 'opensOn', 'decidesOn'] as const
export type TenderDay = (typeof tenderDays)[number]

type Days = Pick<Tender, TenderDay>

/** Two days of which the later in the order of a tender lies before the earlier; null: they are in order. */
export function daysOutOfOrder(
  tender: Days,
): { readonly earlier: TenderDay; readonly later: TenderDay } | null {
  const known = tenderDays.filter((day) => tender[day] !== null)
  for (const [index, later] of known.entries()) {
    const earlier = known[index - 1]
    if (earlier !== undefined && (tender[later] ?? '') < (tender[earlier] ?? '')) return { earlier, later }
  }
  return null
}

/** The next of its days that is not over; null: none, or the tender is decided. today: YYYY-MM-DD. */
export function nextDay(tender: Days & Pick<Tender, 'stage'>, today: string): TenderDay | null {
  if (tender.stage === 'won' || tender.stage === 'lost' || tender.stage === 'dropped') return null
  return tenderDays.find((day) => (tender[day] ?? '') >= today) ?? null
}

const path: readonly TenderStage[] = ['watching', 'preparing', 'submitted', 'won']

/** The stage one step on; null where there is none. One that was lost goes back to submitted, a dropped one to watched. */
export function tenderStep(stage: TenderStage, by: 1 | -1): TenderStage | null {
  if (stage === 'lost') return by === -1 ? 'submitted' : null
  if (stage === 'dropped') return by === -1 ? 'watching' : null
  return path[path.indexOf(stage) + by] ?? null
}
