import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { TenderRow, tenders } from '../../../shared/contract/tenders.ts'
import { daysOutOfOrder, nextDay, tenderStep } from '../../../shared/domain/tenders/days.ts'
import type { Tender } from '../../../shared/domain/tenders/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { dealTable } from '../deals/store.ts'
import { personTable } from '../people/store.ts'
import { readSettings } from '../settings/store.ts'
import { tenderTable } from './store.ts'

function blankTender(ctx: Ctx): NewRecord<Tender> {
  return {
    clientId: '',
    dealId: null,
    number: '',
    title: '',
    stage: 'watching',
    place: '',
    currency: readSettings(ctx.db).currency,
    budgetMinor: null,
    securityMinor: null,
    announcedOn: null,
    questionsUntil: null,
    submitBy: null,
    opensOn: null,
    decidesOn: null,
    deciderIds: [],
    deciders: '',
    criteria: '',
    notes: '',
  }
}

function save(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Tender>>): Tender {
  const after = { ...(id === null ? blankTender(ctx) : getRecord(ctx.db, tenderTable, id)), ...fields }
  if (findRecord(ctx.db, clientTable, after.clientId) === undefined)
    throw new Fault('tenders.clientMissing', {})
  if (after.title.trim() === '') throw new Fault('tenders.titleEmpty', {})
  const disorder = daysOutOfOrder(after)
  if (disorder !== null) throw new Fault('tenders.daysOutOfOrder', disorder)
  return id === null
    ? insertRecord(ctx.db, tenderTable, ctx.newId(), after)
    : updateRecord(ctx.db, tenderTable, id, fields)
}

function step(ctx: Ctx, id: string, by: 1 | -1): Tender {
  const stage = tenderStep(getRecord(ctx.db, tenderTable, id).stage, by)
  if (stage === null) throw new Fault(by === 1 ? 'tenders.noStepForward' : 'tenders.noStepBack', {})
  return updateRecord(ctx.db, tenderTable, id, { stage })
}

/** Those that are going on first, by the next day that matters. */
function list(ctx: Ctx, clientId: string | null): TenderRow[] {
  const condition = clientId === null ? '1 = 1' : 'client_id = ?'
  const rows = listRecords(ctx.db, tenderTable, condition, clientId === null ? [] : [clientId])
  return rows
    .map((tender) => rowOf(ctx, tender))
    .sort((a, b) => ((a.nextOn ?? '9999') < (b.nextOn ?? '9999') ? -1 : 1))
}

function rowOf(ctx: Ctx, tender: Tender): TenderRow {
  const next = nextDay(tender, ctx.today)
  return {
    ...tender,
    clientName: findRecord(ctx.db, clientTable, tender.clientId)?.name ?? '',
    dealTitle: tender.dealId === null ? null : (findRecord(ctx.db, dealTable, tender.dealId)?.title ?? null),
    deciderNames: tender.deciderIds.flatMap((id) => findRecord(ctx.db, personTable, id)?.name ?? []),
    nextOn: next === null ? null : tender[next],
  }
}

export const tendersHandlers: Handlers<typeof tenders, 'query' | 'command', Ctx> = {
  'tenders.list': (ctx, { clientId }) => list(ctx, clientId),
  'tenders.save': (ctx, { id, fields }) => save(ctx, id, fields),
  'tenders.step': (ctx, { id, by }) => step(ctx, id, by),
  'tenders.trash': (ctx, { id }) => {
    trashRecord(ctx.db, tenderTable, id)
    return null
  },
}
