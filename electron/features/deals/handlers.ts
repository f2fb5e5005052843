import type { deals } from '../../../shared/contract/deals.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { dealStep } from '../../../shared/domain/deals/stages.ts'
import type { Deal, DealStage } from '../../../shared/domain/deals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { reckonDealById } from '../commission/reckon.ts'
import { dealDetail } from './detail.ts'
import { boardDeals, listDeals, losses, openSums } from './list.ts'
import { dealToStage, saveDeal } from './save.ts'
import { companyTable, dealTable } from './store.ts'

/** Where a lost deal stood before; null: it was lost from the start. */
function cameFrom(ctx: Ctx, deal: Deal): DealStage | null {
  const row = ctx.db
    .statement(
      `SELECT from_stage AS stage FROM deal_stage_change
        WHERE deal_id = ? AND stage = 'lost' AND deleted_at IS NULL ORDER BY changed_on DESC, id DESC LIMIT 1`,
    )
    .get(deal.id) as { readonly stage: DealStage | null } | undefined
  return row?.stage ?? null
}

function step(ctx: Ctx, id: string, by: 1 | -1): Deal {
  const deal = getRecord(ctx.db, dealTable, id)
  const stage = dealStep(deal.stage, by, cameFrom(ctx, deal))
  if (stage === null) throw new Fault(by === 1 ? 'deals.noStepForward' : 'deals.noStepBack', {})
  return dealToStage(ctx, deal, stage)
}

export const dealsHandlers: Handlers<typeof deals, 'query' | 'command', Ctx> = {
  'deals.list': (ctx, window) => listDeals(ctx, window),
  'deals.board': (ctx) => boardDeals(ctx),
  'deals.openSums': (ctx) => openSums(ctx),
  'deals.get': (ctx, { id }) => dealDetail(ctx, getRecord(ctx.db, dealTable, id)),
  'deals.save': (ctx, input) => saveDeal(ctx, input),
  'deals.step': (ctx, { id, by }) => step(ctx, id, by),
  'deals.setStage': (ctx, { id, stage }) => dealToStage(ctx, getRecord(ctx.db, dealTable, id), stage),
  'deals.lose': (ctx, { id, cause, reason, to }) =>
    saveDeal(ctx, {
      id,
      fields: {
        stage: 'lost',
        lostCause: cause,
        lostReason: reason,
        lostTo: to,
        closedOn: ctx.today,
        chancePpm: 0,
      },
    }),
  'deals.losses': (ctx, { from, to }) => losses(ctx, from, to),
  'deals.trash': (ctx, { id }) => {
    trashRecord(ctx.db, dealTable, id)
    reckonDealById(ctx, id)
    return null
  },
  'deals.companies': (ctx) => listRecords(ctx.db, companyTable, '1 = 1 ORDER BY name'),
  'deals.saveCompany': (ctx, { id, ...fields }) => {
    if (fields.name === '') throw new Fault('deals.companyNameEmpty', {})
    return id === null
      ? insertRecord(ctx.db, companyTable, ctx.newId(), fields)
      : updateRecord(ctx.db, companyTable, id, fields)
  },
}
