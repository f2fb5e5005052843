import type { DealDetail } from '../../../shared/contract/deals.ts'
import type { Deal } from '../../../shared/domain/deals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { commissionEntryTable } from '../commission/store.ts'
import { contractTable } from '../contracts/store.ts'
import { delaysOf } from '../orders/delays.ts'
import { orderTable } from '../orders/store.ts'
import { settledInvoices } from '../receivables/settled.ts'
import { tenderTable } from '../tenders/store.ts'
import { companyTable, dealLineTable, dealStageChangeTable } from './store.ts'

/** A deal with everything that came of it. */
export function dealDetail(ctx: Ctx, deal: Deal): DealDetail {
  const { db, today } = ctx
  const orders = listRecords(db, orderTable, 'deal_id = ? ORDER BY ordered_on, number', [deal.id])
  const invoices = settledInvoices(db, 'deal_id = ? ORDER BY issued_on, number', [deal.id], today)
  const entries = listRecords(db, commissionEntryTable, 'deal_id = ? ORDER BY earned_on, due_on', [deal.id])
  return {
    deal,
    clientName: findRecord(db, clientTable, deal.clientId)?.name ?? '',
    companyName:
      deal.companyId === null ? null : (findRecord(db, companyTable, deal.companyId)?.name ?? null),
    people: peopleOf(ctx, deal),
    lines: listRecords(db, dealLineTable, 'deal_id = ? ORDER BY position', [deal.id]),
    changes: listRecords(db, dealStageChangeTable, 'deal_id = ? ORDER BY changed_on, created_at, id', [
      deal.id,
    ]),
    tenders: listRecords(db, tenderTable, 'deal_id = ? ORDER BY submit_by', [deal.id]),
    contracts: listRecords(db, contractTable, 'deal_id = ? ORDER BY starts_on', [deal.id]),
    orders,
    invoices,
    entries,
    delays: delaysOf(orders, invoices, entries, today),
  }
}

function peopleOf(ctx: Ctx, deal: Deal): DealDetail['people'] {
  const ids = [...(deal.personId === null ? [] : [deal.personId]), ...deal.personIds]
  return [...new Set(ids)].flatMap((id) => {
    const row = ctx.db
      .statement(
        `SELECT p.id, p.name, coalesce((SELECT j.title FROM job j
            WHERE j.person_id = p.id AND j.client_id = ? AND j.deleted_at IS NULL LIMIT 1), '') AS title
           FROM person p WHERE p.id = ? AND p.deleted_at IS NULL`,
      )
      .get(deal.clientId, id) as DealDetail['people'][number] | undefined
    return row === undefined ? [] : [row]
  })
}
