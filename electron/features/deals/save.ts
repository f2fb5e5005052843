import type { NewRecord } from '../../../shared/base/record.ts'
import type { DealLineInput } from '../../../shared/contract/deals.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { isDecided, usualChances } from '../../../shared/domain/deals/stages.ts'
import type { Deal, DealStage } from '../../../shared/domain/deals/types.ts'
import { areSummable } from '../../../shared/domain/pricing/check-sale.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  removeRow,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { reckonDealById } from '../commission/reckon.ts'
import { readSettings } from '../settings/store.ts'
import { blankDeal, dealLineTable, dealStageChangeTable, dealTable } from './store.ts'

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

/**
 * Writes a deal with what follows from it: its stage in the log, its lines, its commissions.
 * Faults: deals.titleEmpty, deals.clientMissing, deals.feeOverAmount.
 */
export function saveDeal(ctx: Ctx, { id, fields, lines }: SaveInput): Deal {
  if (lines !== undefined && !areSummable(lines)) throw new Fault('orders.sumTooLarge', {})
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

/** Moves a deal to a stage today, with the chance that is usual there. Fault: deals.lostCauseMissing. */
export function dealToStage(ctx: Ctx, deal: Deal, stage: DealStage): Deal {
  if (stage === deal.stage) return deal
  if (stage === 'lost' && deal.lostCause === null) throw new Fault('deals.lostCauseMissing', {})
  const closedOn = isDecided(stage) ? ctx.today : null
  return saveDeal(ctx, { id: deal.id, fields: { stage, closedOn, chancePpm: usualChances[stage] } })
}
