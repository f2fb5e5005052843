import type { NewRecord } from '../../../shared/base/record.ts'
import type { appraisal } from '../../../shared/contract/appraisal.ts'
import type { Handlers, ParsedOf } from '../../../shared/contract/define.ts'
import type { Appraisal } from '../../../shared/domain/appraisal/types.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import { getRecord, insertRecord, listRecords, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { standingBoard } from './board.ts'
import { assertLostReason, noteStanding } from './note-standing.ts'
import { reckonAccount } from './reckon.ts'
import { appraisalTable, standingTable } from './store.ts'

const nothingJudged: Omit<NewRecord<Appraisal>, 'clientId' | 'judgedOn'> = {
  leadsMarket: null,
  opensGrowth: null,
  reliesOnUs: null,
  marginMinor: null,
  growthPpm: null,
  stayPpm: null,
  discountPpm: null,
  years: null,
  note: '',
}

function findAppraisal(db: Db, clientId: string): Appraisal | null {
  return listRecords(db, appraisalTable, 'client_id = ? ORDER BY id LIMIT 1', [clientId])[0] ?? null
}

function save(ctx: Ctx, clientId: string, fields: Partial<NewRecord<Appraisal>>): Appraisal {
  getRecord(ctx.db, clientTable, clientId)
  const known = findAppraisal(ctx.db, clientId)
  const judged = { ...fields, judgedOn: ctx.today }
  if (known !== null) return updateRecord(ctx.db, appraisalTable, known.id, judged)
  return insertRecord(ctx.db, appraisalTable, ctx.newId(), { ...nothingJudged, ...judged, clientId })
}

type StandingInput = ParsedOf<(typeof appraisal)['appraisal.setStanding']>

function setStanding(ctx: Ctx, { clientId, sinceOn, reason, ...standing }: StandingInput): null {
  const before = getRecord(ctx.db, clientTable, clientId)
  const isLost = standing.status === 'lost' && before.status !== 'lost'
  const after = updateRecord(ctx.db, clientTable, clientId, {
    ...standing,
    ...(isLost ? { lostReason: reason } : {}),
    ...(standing.isKey === before.isKey ? {} : { keyReason: reason }),
  })
  assertLostReason(before, after)
  noteStanding(ctx, before, after, { sinceOn, reason })
  return null
}

export const appraisalHandlers: Handlers<typeof appraisal, 'query' | 'command', Ctx> = {
  'appraisal.get': (ctx, { clientId }) => ({
    appraisal: findAppraisal(ctx.db, clientId),
    reckoned: reckonAccount(ctx, getRecord(ctx.db, clientTable, clientId)),
    standings: listRecords(ctx.db, standingTable, 'client_id = ? ORDER BY since_on DESC, id DESC', [
      clientId,
    ]),
  }),
  'appraisal.board': (ctx) => standingBoard(ctx),
  'appraisal.save': (ctx, { clientId, fields }) => save(ctx, clientId, fields),
  'appraisal.setStanding': (ctx, input) => setStanding(ctx, input),
}
