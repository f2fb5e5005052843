import { addDays } from '../../../shared/base/local-date.ts'
import type { DealRow, LossRow } from '../../../shared/contract/deals.ts'
import type { Deal, LostCause } from '../../../shared/domain/deals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { dealTable } from './store.ts'

/** For how long what was decided stays among the recent ones. */
const recentDays = 60

type Names = Pick<DealRow, 'clientName' | 'companyName' | 'commissionMinor'> & {
  readonly id: string
  readonly stageSince: string | null
}

const namesSql = `
SELECT deal.id, client.name AS clientName, company.name AS companyName,
       (SELECT sum(amount_minor) FROM commission_entry e
         WHERE e.deal_id = deal.id AND e.deleted_at IS NULL AND e.currency = deal.currency) AS commissionMinor,
       (SELECT max(changed_on) FROM deal_stage_change s
         WHERE s.deal_id = deal.id AND s.deleted_at IS NULL) AS stageSince
  FROM deal JOIN client ON client.id = deal.client_id LEFT JOIN company ON company.id = deal.company_id
 WHERE deal.deleted_at IS NULL AND`

const order = 'ORDER BY coalesce(closed_on, expected_on, created_at) DESC'

/** Deals with what a list shows of them, the last decided or expected first. */
export function listDeals(ctx: Ctx, scope: 'open' | 'recent' | 'all'): DealRow[] {
  const isOpen = `deal.stage NOT IN ('won', 'lost')`
  const condition = {
    open: isOpen,
    recent: `(${isOpen} OR deal.closed_on >= ?)`,
    all: '1 = 1',
  }[scope]
  const parameters = scope === 'recent' ? [addDays(ctx.today, -recentDays)] : []
  const rows = ctx.db.statement(`${namesSql} ${condition}`).all(...parameters) as Names[]
  const names = new Map(rows.map((row) => [row.id, row]))
  return listRecords(ctx.db, dealTable, `${condition} ${order}`, parameters).map((deal) => ({
    ...deal,
    clientName: names.get(deal.id)?.clientName ?? '',
    companyName: names.get(deal.id)?.companyName ?? null,
    commissionMinor: names.get(deal.id)?.commissionMinor ?? null,
    stageSince: names.get(deal.id)?.stageSince ?? deal.createdAt.slice(0, 10),
  }))
}

type LostDeal = Pick<Deal, 'currency' | 'amountMinor' | 'lostTo'> & { readonly lostCause: LostCause | null }

/** Why deals were lost, by cause and currency, the largest sums first. Days YYYY-MM-DD, both included. */
export function losses(ctx: Ctx, from: string, to: string): LossRow[] {
  const lost = listRecords(ctx.db, dealTable, `stage = 'lost' AND closed_on BETWEEN ? AND ?`, [from, to])
  const groups = new Map<string, LostDeal[]>()
  for (const deal of lost) {
    const key = `${deal.lostCause ?? ''}/${deal.currency}`
    groups.set(key, [...(groups.get(key) ?? []), deal])
  }
  return [...groups.values()].map(lossRow).sort((a, b) => b.minor - a.minor)
}

function lossRow(own: readonly LostDeal[]): LossRow {
  const wins = new Map<string, number>()
  for (const { lostTo } of own) if (lostTo !== '') wins.set(lostTo, (wins.get(lostTo) ?? 0) + 1)
  return {
    cause: own[0]?.lostCause ?? null,
    currency: own[0]?.currency ?? '',
    count: own.length,
    minor: own.reduce((sum, deal) => sum + deal.amountMinor, 0),
    rivals: [...wins].sort((a, b) => b[1] - a[1]).map(([name]) => name),
  }
}
