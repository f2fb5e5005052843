import type { Handlers } from '../../../shared/contract/define.ts'
import type { Reports, reports, YearRow } from '../../../shared/contract/reports.ts'
import { paretoOf, type Share } from '../../../shared/domain/reports/pareto.ts'
import type { Ctx } from '../../core/context.ts'
import { allTables, toRecord } from '../../db/table.ts'
import { readSettings } from '../settings/store.ts'
import { salesSql } from './sales.ts'

type Period = { readonly from: string; readonly to: string }

function overview(ctx: Ctx, period: Period): Reports {
  const { currency } = readSettings(ctx.db)
  const { won, lost } = decided(ctx, period)
  return {
    currency,
    pareto: paretoOf(broughtBy(ctx, period, currency, 'amount')),
    paretoOfMargin: paretoOf(broughtBy(ctx, period, currency, 'amount - cost')),
    withoutCost: withoutCost(ctx, period, currency),
    years: years(ctx, currency),
    winRate: won + lost === 0 ? null : won / (won + lost),
    decidedDeals: won + lost,
  }
}

type Sold = Omit<Share, 'isKey'> & { readonly isKey: number }

/** What each client brought in a period in one currency: its revenue, or its margin where cost is known. */
function broughtBy(
  ctx: Ctx,
  { from, to }: Period,
  currency: string,
  what: 'amount' | 'amount - cost',
): Share[] {
  const rows = ctx.db
    .statement(
      `SELECT c.id, c.name, c.is_key AS isKey, coalesce(sum(${what}), 0) AS minor
         FROM ${salesSql} s JOIN client c ON c.id = s.client_id
        WHERE c.deleted_at IS NULL AND s.currency = @currency AND sold_on BETWEEN @from AND @to GROUP BY c.id`,
    )
    .all({ from, to, currency }) as Sold[]
  return rows.map((row) => ({ ...row, isKey: row.isKey === 1 }))
}

function withoutCost(ctx: Ctx, { from, to }: Period, currency: string): Reports['withoutCost'] {
  return ctx.db
    .statement(
      `SELECT count(*) AS sales, coalesce(sum(amount), 0) AS minor
         FROM ${salesSql} s JOIN client c ON c.id = s.client_id
        WHERE c.deleted_at IS NULL AND cost IS NULL AND s.currency = @currency AND sold_on BETWEEN @from AND @to`,
    )
    .get({ from, to, currency }) as Reports['withoutCost']
}

function decided(ctx: Ctx, { from, to }: Period): { readonly won: number; readonly lost: number } {
  return ctx.db
    .statement(
      `SELECT coalesce(sum(stage = 'won'), 0) AS won, coalesce(sum(stage = 'lost'), 0) AS lost FROM deal
        WHERE deleted_at IS NULL AND stage IN ('won', 'lost') AND closed_on BETWEEN ? AND ?`,
    )
    .get(from, to) as { won: number; lost: number }
}

/** Every year of which the book knows something, newest first. */
function years(ctx: Ctx, currency: string): YearRow[] {
  const rows = ctx.db
    .statement(
      `SELECT year, sum(received) AS receivedMinor, sum(won) AS wonDeals, sum(wonMinor) AS wonMinor, sum(visits) AS visitsDone
         FROM (
           SELECT substr(received_on, 1, 4) AS year, amount_minor AS received, 0 AS won, 0 AS wonMinor, 0 AS visits
             FROM commission_entry WHERE deleted_at IS NULL AND state = 'received' AND currency = @currency
           UNION ALL
           SELECT substr(closed_on, 1, 4), 0, 1, iif(currency = @currency, amount_minor, 0), 0
             FROM deal WHERE deleted_at IS NULL AND stage = 'won'
           UNION ALL
           SELECT substr(starts_at, 1, 4), 0, 0, 0, 1 FROM visit WHERE deleted_at IS NULL AND state = 'done'
         ) WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC`,
    )
    .all({ currency })
  return rows as YearRow[]
}

/** Every record of every table as it is, those in the trash included, and the settings. */
function everything(ctx: Ctx): Readonly<Record<string, readonly unknown[]>> {
  const tables = allTables().map((table, i, all) => {
    ctx.progress(table.name, i, all.length)
    const rows = ctx.db.statement(`SELECT * FROM ${table.name} ORDER BY id`).all()
    return [table.name, rows.map((row) => toRecord(table, row as never))] as const
  })
  return { ...Object.fromEntries(tables), settings: [readSettings(ctx.db)] }
}

export const reportsHandlers: Handlers<typeof reports, 'query' | 'command', Ctx> = {
  'reports.overview': (ctx, period) => overview(ctx, period),
  'reports.everything': (ctx) => everything(ctx),
}
