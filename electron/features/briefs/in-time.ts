import { addDays } from '../../../shared/base/local-date.ts'
import type { BriefInTime } from '../../../shared/contract/briefs.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { briefsDue } from '../../../shared/domain/briefs/in-time.ts'
import { isOnSite } from '../../../shared/domain/planner/day-load.ts'
import { indexTravel, legsOf } from '../../../shared/domain/travel/day-travel.ts'
import type { Ctx } from '../../core/context.ts'
import { visitRows } from '../planner/rows.ts'
import { readSettings } from '../settings/store.ts'
import { readTravel } from '../travel/store.ts'
import { composeBrief } from './compose.ts'

type PutAway = Pick<BriefInTime, 'visitId' | 'startsAt'>

/** The next contact whose brief it is time to read, not put away nor read as it is now; null: there is none. */
export function briefInTime(ctx: Ctx, language: Language, but: readonly PutAway[] = []): BriefInTime | null {
  const settings = readSettings(ctx.db)
  // The longest time to prepare is two days; zones shift what is stored by one.
  const days = [addDays(ctx.today, -1), addDays(ctx.today, 4)]
  const rows = visitRows(ctx, 'starts_at >= ? AND starts_at < ? ORDER BY starts_at', days)
  const { places, times } = readTravel(ctx.db)
  const stops = rows.filter(isOnSite).map((row) => ({ ...row, placeId: row.atPlaceId }))
  const legs = legsOf(stops, indexTravel(places, times), settings)
  const { prepareMinutes } = settings
  const due = briefsDue(rows, legs, { prepareMinutes, nowMs: Date.parse(ctx.now), zone: ctx.zone })
  for (const one of due) {
    if (but.some(({ visitId, startsAt }) => visitId === one.visitId && startsAt === one.startsAt)) continue
    const { unread, clientName } = composeBrief(ctx, one.visitId, language)
    if (unread.length > 0) return { ...one, clientName }
  }
  return null
}
