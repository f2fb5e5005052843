import { addDays, monthOf } from '../../../shared/base/local-date.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { TodayOutlook, TodayOverview, today } from '../../../shared/contract/today.ts'
import type { Ctx } from '../../core/context.ts'
import { incomeForecast } from '../forecast/income.ts'
import { visitRows } from '../planner/rows.ts'
import { readSettings } from '../settings/store.ts'
import { birthdays, dueClients, duePromises, expiringProposals, lateDeals, nextSteps } from './due.ts'

/** Visits nobody closed are asked after for so long. */
const unclosedDays = 60

function overview(ctx: Ctx): TodayOverview {
  const { today } = ctx
  const { currency } = readSettings(ctx.db)
  const unclosed = `state = 'planned' AND client_id IS NOT NULL AND starts_at >= ? AND starts_at < ? ORDER BY starts_at DESC`
  return {
    today,
    visits: visitRows(ctx, 'starts_at >= ? AND starts_at < ? ORDER BY starts_at', [today, addDays(today, 1)]),
    unclosed: visitRows(ctx, unclosed, [addDays(today, -unclosedDays), today]),
    nextSteps: nextSteps(ctx),
    promises: duePromises(ctx),
    dueClients: dueClients(ctx),
    birthdays: birthdays(ctx),
    expiringProposals: expiringProposals(ctx),
    lateDeals: lateDeals(ctx),
    commissionDue: commissionDue(ctx, currency),
    month: { receivedMinor: receivedIn(ctx, monthOf(today), currency), currency },
    isEmpty: ctx.db.statement('SELECT 1 FROM client WHERE deleted_at IS NULL LIMIT 1').get() === undefined,
  }
}

function outlook(ctx: Ctx): TodayOutlook {
  // Means alone are told here: nothing waits for the correction of bands.
  const { currency, months } = incomeForecast(ctx, true)
  const now = monthOf(ctx.today)
  return {
    currency,
    thisMonth: months.find(({ month }) => month === now) ?? null,
    nextLean: months.find(({ month, season }) => month > now && season === 'lean') ?? null,
  }
}

/** What principals owe by now, in the currency of the book. */
function commissionDue(ctx: Ctx, currency: string): TodayOverview['commissionDue'] {
  const sums = ctx.db
    .statement(
      `SELECT coalesce(sum(amount_minor), 0) AS minor, count(*) AS entries FROM commission_entry
        WHERE deleted_at IS NULL AND state IN ('earned', 'due') AND due_on <= ? AND currency = ?`,
    )
    .get(ctx.today, currency) as { readonly minor: number; readonly entries: number }
  return { currency, ...sums }
}

function receivedIn(ctx: Ctx, month: string, currency: string): number {
  const sql = `SELECT coalesce(sum(amount_minor), 0) FROM commission_entry
    WHERE deleted_at IS NULL AND state = 'received' AND currency = ? AND received_on >= ? AND received_on < ?`
  const statement = ctx.db.statement(sql).pluck()
  return statement.get(currency, `${month}-01`, `${month}-32`) as number
}

export const todayHandlers: Handlers<typeof today, 'query' | 'command', Ctx> = {
  'today.overview': (ctx) => overview(ctx),
  'today.outlook': (ctx) => outlook(ctx),
}
