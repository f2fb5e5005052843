import { addDays } from '../../../shared/base/local-date.ts'
import { dayValue, type SortValue, sortByValue } from '../../../shared/base/sort-rows.ts'
import type {
  DealRow,
  DealScope,
  dealSorts,
  deals,
  LossRow,
  OpenDealSum,
} from '../../../shared/contract/deals.ts'
import type { ParsedOf } from '../../../shared/contract/define.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import { type Deal, type DealStage, dealStages, type LostCause } from '../../../shared/domain/deals/types.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Ctx } from '../../core/context.ts'
import type { SqlValue } from '../../db/db.ts'
import { Kept } from '../../db/kept.ts'
import { listRecords } from '../../db/records.ts'
import { toRecord } from '../../db/table.ts'
import { clientPlaces, matcherOf } from '../clients/names.ts'
import { dealTable } from './store.ts'

/** For how long what was decided stays among the recent ones. */
const recentDays = 60

const isOpen = `d.stage NOT IN ('won', 'lost')`
const conditions: Readonly<Record<DealScope, string>> = { open: isOpen, all: '1 = 1' }
const usualOrder = 'coalesce(d.closed_on, d.expected_on, d.created_at) DESC'
const firstOrder: Readonly<Record<DealScope, string>> = {
  open: `coalesce(d.expected_on, '9999'), d.created_at`,
  all: usualOrder,
}

const commissionSql = `(SELECT sum(amount_minor) FROM commission_entry e
  WHERE e.deal_id = d.id AND e.deleted_at IS NULL AND e.currency = d.currency)`

type Window = ParsedOf<(typeof deals)['deals.list']>
type Arrangement = Omit<Window, 'offset' | 'limit'>

/** Of each deal only what it is found and sorted by. */
type Found = {
  readonly rowid: number
  readonly title: string
  readonly clientId: string
  readonly companyName: string | null
  readonly stage: DealStage
  readonly day: string | null
  readonly amountMinor: number
  readonly commissionMinor: number | null
}

const kept = new Kept<readonly number[]>(['deal', 'client', 'company', 'commission_entry'], 4)

/** The deals of a list as rowids, in its order. */
function orderOf(ctx: Ctx, arrangement: Arrangement): readonly number[] {
  return kept.of(ctx.db, JSON.stringify(arrangement), () => {
    const { scope, text, sort } = arrangement
    const commission = sort?.column === 'commission' ? commissionSql : 'NULL'
    const sql = `
      SELECT d.rowid, d.title, d.client_id AS clientId, company.name AS companyName, d.stage,
             coalesce(d.closed_on, d.expected_on) AS day, d.amount_minor AS amountMinor,
             ${commission} AS commissionMinor
        FROM deal d LEFT JOIN company ON company.id = d.company_id
       WHERE d.deleted_at IS NULL AND ${conditions[scope]} ORDER BY ${firstOrder[scope]}`
    const all = ctx.db.statement(sql).all() as Found[]
    const isWanted = matcherOf(ctx.db, text)
    const found = text === '' ? all : all.filter((deal) => isWanted(deal.title, deal.clientId))
    return sorted(ctx, found, arrangement).map(({ rowid }) => rowid)
  })
}

function sorted(ctx: Ctx, found: readonly Found[], { sort, language }: Arrangement): readonly Found[] {
  if (sort === null) return found
  const places = sort.column === 'client' ? clientPlaces(ctx.db, language) : null
  const values: Readonly<Record<(typeof dealSorts)[number], (deal: Found) => SortValue>> = {
    title: (d) => d.title,
    client: (d) => places?.get(d.clientId) ?? null,
    company: (d) => d.companyName,
    stage: (d) => dealStages.indexOf(d.stage),
    expected: (d) => dayValue(d.day),
    amount: (d) => d.amountMinor,
    commission: (d) => d.commissionMinor,
  }
  return sortByValue(found, values[sort.column], sort.descending, textOrder(language))
}

/** A window on the deals that fit, with what a list shows of them; total is the whole list's. */
export function listDeals(ctx: Ctx, { offset, limit, ...arrangement }: Window): Answer<'deals.list'> {
  const rowids = orderOf(ctx, arrangement)
  return { rows: rowsOf(ctx, rowids.slice(offset, offset + limit)), total: rowids.length }
}

/** Open deals and those decided in the last 60 days, the last decided or expected first. */
export function boardDeals(ctx: Ctx): readonly DealRow[] {
  const sql = `SELECT d.rowid FROM deal d
    WHERE d.deleted_at IS NULL AND (${isOpen} OR d.closed_on >= ?) ORDER BY ${usualOrder}`
  const recent = addDays(ctx.today, -recentDays)
  return rowsOf(ctx, ctx.db.statement(sql).pluck().all(recent) as number[])
}

type Raw = Record<string, SqlValue> & {
  readonly rowid: number
  readonly clientName: string
  readonly companyName: string | null
  readonly commissionMinor: number | null
  readonly stageSince: string | null
}

function rowsOf(ctx: Ctx, rowids: readonly number[]): readonly DealRow[] {
  const raw = ctx.db
    .statement(
      `SELECT d.rowid, d.*, client.name AS clientName, company.name AS companyName,
              ${commissionSql} AS commissionMinor,
              (SELECT max(changed_on) FROM deal_stage_change s
                WHERE s.deal_id = d.id AND s.deleted_at IS NULL) AS stageSince
         FROM deal d JOIN client ON client.id = d.client_id LEFT JOIN company ON company.id = d.company_id
        WHERE d.rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(rowids)) as Raw[]
  const rows = new Map(raw.map((row) => [row.rowid, rowOf(row)]))
  return rowids.flatMap((rowid) => rows.get(rowid) ?? [])
}

function rowOf(raw: Raw): DealRow {
  const deal = toRecord(dealTable, raw)
  return {
    ...deal,
    clientName: raw.clientName,
    companyName: raw.companyName,
    commissionMinor: raw.commissionMinor,
    stageSince: raw.stageSince ?? deal.createdAt.slice(0, 10),
  }
}

/** What is open, each currency for itself: currencies are never mixed. */
export function openSums(ctx: Ctx): readonly OpenDealSum[] {
  return ctx.db
    .statement(
      `SELECT currency, count(*) AS count, sum(amount_minor) AS amountMinor,
              coalesce(sum(${commissionSql}), 0) AS commissionMinor
         FROM deal d WHERE d.deleted_at IS NULL AND ${isOpen} GROUP BY currency ORDER BY 2 DESC, currency`,
    )
    .all() as OpenDealSum[]
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
