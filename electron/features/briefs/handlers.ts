import type { briefs } from '../../../shared/contract/briefs.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, updateRecord } from '../../db/records.ts'
import { visitTable } from '../planner/store.ts'
import { composeBrief } from './compose.ts'
import { briefInTime } from './in-time.ts'
import { briefPage } from './page.ts'
import { briefTable, findBrief, markRead, readMarks } from './store.ts'

function savePoints(ctx: Ctx, visitId: string, points: string): null {
  const visit = getRecord(ctx.db, visitTable, visitId)
  const known = findBrief(ctx.db, visitId)
  ctx.db.journal?.name(visit.title)
  if (known === undefined) insertRecord(ctx.db, briefTable, ctx.newId(), { visitId, points })
  else updateRecord(ctx.db, briefTable, known.id, { points })
  return null
}

export const briefsHandlers: Handlers<typeof briefs, 'query' | 'command', Ctx> = {
  'briefs.get': (ctx, { visitId, language }) => composeBrief(ctx, visitId, language),
  'briefs.inTime': (ctx, { language, but }) => briefInTime(ctx, language, but),
  'briefs.notes': (ctx, { visitId }) => ({
    points: findBrief(ctx.db, visitId)?.points ?? '',
    read: readMarks(ctx.db, visitId),
  }),
  'briefs.savePoints': (ctx, { visitId, points }) => savePoints(ctx, visitId, points),
  'briefs.markRead': (ctx, { visitId, read }) => {
    markRead(ctx.db, visitId, read)
    return null
  },
  'briefs.page': (ctx, { visitId, language }) => {
    const brief = composeBrief(ctx, visitId, language)
    const day = getRecord(ctx.db, visitTable, visitId).startsAt.slice(0, 10)
    return {
      html: briefPage(brief, language),
      fileName: `${messages[language].briefs.title} ${brief.clientName} ${day}`,
    }
  },
}
