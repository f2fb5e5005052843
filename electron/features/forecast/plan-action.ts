import { addDays, weekday } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { firstGap } from '../../../shared/domain/planner/gaps.ts'
import type { Visit } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { visitRows } from '../planner/rows.ts'
import { saveVisit } from '../planner/save-visit.ts'
import { readSettings } from '../settings/store.ts'
import { forecastActions } from './month.ts'

const callMinutes = 30
/** So far ahead a free half-hour is looked for. */
const searchedDays = 28
const lastWorkday = 5

type Wanted = { readonly month: string; readonly partId: string; readonly title: string }

/**
 * Takes an action into the week: a call in the first free half-hour of a working day. It carries the action's key, so
 * that the month shows it as planned. Fault forecast.noSuchAction, forecast.noTime.
 */
export function planAction(ctx: Ctx, { month, partId, title }: Wanted): Visit {
  const action = forecastActions(ctx, month).find((a) => a.partId === partId)
  if (action === undefined || action.isPlanned) throw new Fault('forecast.noSuchAction', {})
  const { dayStart, dayEnd } = readSettings(ctx.db)
  const days = Array.from({ length: searchedDays }, (_, i) => addDays(ctx.today, i))
  const gap = firstGap({
    visits: visitRows(ctx, 'starts_at >= ? AND starts_at < ?', [
      addDays(ctx.today, -1),
      addDays(ctx.today, searchedDays + 1),
    ]),
    minutes: callMinutes,
    isCall: true,
    wayMinutes: 0,
    notBefore: wallIn(ctx.zone, Date.parse(ctx.now)),
    days: days.filter((day) => weekday(day) <= lastWorkday),
    dayStart,
    dayEnd,
    opening: [],
  })
  if (gap === null) throw new Fault('forecast.noTime', { days: searchedDays })
  const { clientId, poolKey } = action
  return saveVisit(ctx, null, { clientId, kind: 'call', title, poolKey, ...gap })
}
