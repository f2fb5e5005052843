import type { NewRecord } from '../../../shared/base/record.ts'
import type { DealRow, deals } from '../../../shared/contract/deals.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Deal } from '../../../shared/domain/deals/types.ts'
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
import { activeRules, reckonDeal } from '../commission/reckon.ts'
import { readSettings } from '../settings/store.ts'
import { companyTable, dealTable } from './store.ts'

type Names = { readonly client: string; readonly company: string | null; readonly commission: number | null }
type NameRow = Names & { readonly id: string }

function listDeals(ctx: Ctx): DealRow[] {
  const names = new Map<string, Names>(
    (
      ctx.db
        .statement(
          `SELECT deal.id, client.name AS client, company.name AS company,
                  (SELECT sum(amount_minor) FROM commission_entry e
                    WHERE e.deal_id = deal.id AND e.deleted_at IS NULL AND e.currency = deal.currency) AS commission
             FROM deal JOIN client ON client.id = deal.client_id LEFT JOIN company ON company.id = deal.company_id
            WHERE deal.deleted_at IS NULL`,
        )
        .all() as NameRow[]
    ).map((row) => [row.id, row]),
  )
  return listRecords(
    ctx.db,
    dealTable,
    '1 = 1 ORDER BY coalesce(closed_on, expected_on, created_at) DESC',
  ).map((deal) => {
    const found = names.get(deal.id)
    return {
      ...deal,
      clientName: found?.client ?? '',
      companyName: found?.company ?? null,
      commissionMinor: found?.commission ?? null,
    }
  })
}

function blankDeal(ctx: Ctx): NewRecord<Deal> {
  return {
    clientId: '',
    companyId: null,
    personId: null,
    proposalId: null,
    title: '',
    stage: 'lead',
    currency: readSettings(ctx.db).currency,
    amountMinor: 0,
    costMinor: null,
    chancePpm: 200_000,
    expectedOn: null,
    closedOn: null,
    lostReason: '',
    source: '',
    notes: '',
  }
}

/** A deal that is won or lost has the day it was; one that goes on has none. */
function withClosingDay(ctx: Ctx, deal: NewRecord<Deal>): NewRecord<Deal> {
  const isClosed = deal.stage === 'won' || deal.stage === 'lost'
  return { ...deal, closedOn: isClosed ? (deal.closedOn ?? ctx.today) : null }
}

function save(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Deal>>): Deal {
  const before = id === null ? blankDeal(ctx) : getRecord(ctx.db, dealTable, id)
  const deal = withClosingDay(ctx, { ...before, ...fields })
  if (deal.title.trim() === '') throw new Fault('deals.titleEmpty', {})
  if (findRecord(ctx.db, clientTable, deal.clientId) === undefined) throw new Fault('deals.clientMissing', {})
  const saved =
    id === null
      ? insertRecord(ctx.db, dealTable, ctx.newId(), deal)
      : updateRecord(ctx.db, dealTable, id, { ...fields, closedOn: deal.closedOn })
  reckonDeal(ctx, saved, activeRules(ctx))
  return saved
}

export const dealsHandlers: Handlers<typeof deals, 'query' | 'command', Ctx> = {
  'deals.list': (ctx) => listDeals(ctx),
  'deals.save': (ctx, { id, fields }) => save(ctx, id, fields),
  'deals.trash': (ctx, { id }) => {
    const deal = trashRecord(ctx.db, dealTable, id)
    reckonDeal(ctx, deal, [])
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
