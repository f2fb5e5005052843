import type { NewRecord } from '../../../shared/base/record.ts'
import type { DealLineInput, deals } from '../../../shared/contract/deals.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { dealStep, isDecided, usualChances } from '../../../shared/domain/deals/stages.ts'
import type { Deal, DealStage } from '../../../shared/domain/deals/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  removeRow,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { reckonDealById } from '../commission/reckon.ts'
import { readSettings } from '../settings/store.ts'
import { dealDetail } from './detail.ts'
import { listDeals, losses } from './list.ts'
import { blankDeal, companyTable, dealLineTable, dealStageChangeTable, dealTable } from './store.ts'

/** A deal that is won or lost has the day it was; one that goes on has none, nor a reason for being lost. */
function fitting(ctx: Ctx, deal: NewRecord<Deal>): NewRecord<Deal> {
  const closedOn = isDecided(deal.stage) ? (deal.closedOn ?? ctx.today) : null
  return deal.stage === 'lost' ? { ...deal, closedOn } : { ...deal, closedOn, lostCause: null, lostTo: '' }
}

function assertDeal(ctx: Ctx, deal: NewRecord<Deal>): void {
  if (deal.title.trim() === '') throw new Fault('deals.titleEmpty', {})
  if (findRecord(ctx.db, clientTable, deal.clientId) === undefined) throw new Fault('deals.clientMissing', {})
  if (deal.agencyFeeMinor !== null && deal.agencyFeeMinor > deal.amountMinor)
    throw new Fault('deals.feeOverAmount', {})
}

type SaveInput = {
  readonly id: string | null
  readonly fields: Partial<NewRecord<Deal>>
  readonly lines?: readonly DealLineInput[] | undefined
}

function save(ctx: Ctx, { id, fields, lines }: SaveInput): Deal {
  const before = id === null ? null : getRecord(ctx.db, dealTable, id)
  const blank = blankDeal(fields.clientId ?? '', readSettings(ctx.db).currency)
  const {
    id: _id,
    createdAt: _c,
    changedAt: _ch,
    deletedAt: _d,
    ...whole
  } = { ...blank, ...before, ...fields } as Deal
  const deal = fitting(ctx, whole)
  assertDeal(ctx, deal)
  const saved =
    before === null
      ? insertRecord(ctx.db, dealTable, ctx.newId(), deal)
      : updateRecord(ctx.db, dealTable, before.id, deal)
  if (before?.stage !== saved.stage) noteStage(ctx, saved, before?.stage ?? null)
  if (lines !== undefined) replaceLines(ctx, saved.id, lines)
  reckonDealById(ctx, saved.id)
  return saved
}

/** The day a decided deal was decided counts, also where it is entered afterwards. */
function noteStage(ctx: Ctx, deal: Deal, fromStage: DealStage | null): void {
  insertRecord(ctx.db, dealStageChangeTable, ctx.newId(), {
    dealId: deal.id,
    fromStage,
    stage: deal.stage,
    changedOn: deal.closedOn ?? ctx.today,
    amountMinor: deal.amountMinor,
    chancePpm: deal.chancePpm,
  })
}

/** Lines keep their identity by place: only what changed leaves a line in the log. */
function replaceLines(ctx: Ctx, dealId: string, lines: readonly DealLineInput[]): void {
  const present = listRecords(ctx.db, dealLineTable, 'deal_id = ? ORDER BY position', [dealId])
  lines.forEach((line, position) => {
    const kept = present[position]
    if (kept === undefined) insertRecord(ctx.db, dealLineTable, ctx.newId(), { ...line, dealId, position })
    else updateRecord(ctx.db, dealLineTable, kept.id, { ...line, position })
  })
  for (const extra of present.slice(lines.length)) removeRow(ctx.db, dealLineTable, extra.id)
}

function toStage(ctx: Ctx, deal: Deal, stage: DealStage): Deal {
  if (stage === deal.stage) return deal
  if (stage === 'lost' && deal.lostCause === null) throw new Fault('deals.lostCauseMissing', {})
  const closedOn = isDecided(stage) ? ctx.today : null
  return save(ctx, { id: deal.id, fields: { stage, closedOn, chancePpm: usualChances[stage] } })
}

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
  return toStage(ctx, deal, stage)
}

export const dealsHandlers: Handlers<typeof deals, 'query' | 'command', Ctx> = {
  'deals.list': (ctx, { scope }) => listDeals(ctx, scope),
  'deals.get': (ctx, { id }) => dealDetail(ctx, getRecord(ctx.db, dealTable, id)),
  'deals.save': (ctx, input) => save(ctx, input),
  'deals.step': (ctx, { id, by }) => step(ctx, id, by),
  'deals.setStage': (ctx, { id, stage }) => toStage(ctx, getRecord(ctx.db, dealTable, id), stage),
  'deals.lose': (ctx, { id, cause, reason, to }) =>
    save(ctx, {
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
