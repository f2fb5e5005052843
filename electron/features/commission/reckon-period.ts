import type { Line } from '../../../shared/domain/commission/line.ts'
import { linesOfMonths, linesOfPeriod } from '../../../shared/domain/commission/period-lines.ts'
import { type ReckonInput, targetFor } from '../../../shared/domain/commission/reckon-sales.ts'
import type { LedgerRules } from '../../../shared/domain/commission/reconcile.ts'
import { hasPeriodLines } from '../../../shared/domain/plans/terms.ts'
import {
  type PlanInForce,
  type PlanWithVersions,
  periodDays,
  versionOn,
} from '../../../shared/domain/plans/versions.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord } from '../../db/records.ts'
import { companyTable } from '../deals/store.ts'
import { readSettings } from '../settings/store.ts'
import { entriesOfGroup, writeGroup } from './ledger.ts'

type SumRow = { readonly month: string; readonly minor: number; readonly volume: number }

/** The one currency in which a plan's periods are added up. */
export function homeCurrency(ctx: Ctx, { plan, version }: PlanInForce): string {
  const { paysIn } = version.terms
  if (paysIn !== null) return paysIn.currency
  const company = plan.companyId === null ? undefined : findRecord(ctx.db, companyTable, plan.companyId)
  return company?.currency ?? readSettings(ctx.db).currency
}

type Days = { readonly from: string; readonly to: string }
const always: Days = { from: '0000-01-01', to: '9999-12-31' }

function sumsByMonth(
  ctx: Ctx,
  planId: string,
  currency: string,
  kinds: string,
  { from, to }: Days,
): readonly SumRow[] {
  return ctx.db
    .statement(
      `SELECT substr(earned_on, 1, 7) AS month, sum(amount_minor) AS minor, sum(volume_minor) AS volume
         FROM commission_entry
        WHERE deleted_at IS NULL AND plan_id = ? AND currency = ? AND earned_on BETWEEN ? AND ? AND ${kinds}
        GROUP BY month`,
    )
    .all(planId, currency, from, to) as SumRow[]
}

const ofSales = `kind IN ('sale', 'held', 'clawback', 'correction')`
const ofAll = `kind NOT IN ('draw', 'salary')`

/**
 * The lines of some periods of a plan: true-ups as reckoned, then factor, bonuses and limits from the ledger's sums.
 * periods: those that changed.
 */
export function reckonPeriods(
  ctx: Ctx,
  { plan, versions }: PlanWithVersions,
  periods: ReadonlySet<string>,
  trueUps: readonly Line[],
  input: Pick<ReckonInput, 'targetOf'>,
  rules: LedgerRules,
): void {
  for (const period of periods) {
    const { from, to } = periodDays(period)
    const version = versionOn(versions, to < ctx.today ? to : ctx.today) ?? versionOn(versions, from)
    const group = `${plan.id}|${period}`
    const own = trueUps.filter((line) => line.group === group)
    const extra = version === undefined ? [] : extrasOf(ctx, { plan, version }, period, own, input)
    const entries = entriesOfGroup(ctx, group)
    if (entries.length > 0 || own.length > 0 || extra.length > 0)
      writeGroup(ctx, [...own, ...extra], entries, rules)
  }
}

function extrasOf(
  ctx: Ctx,
  inForce: PlanInForce,
  period: string,
  trueUps: readonly Line[],
  input: Pick<ReckonInput, 'targetOf'>,
): readonly Line[] {
  if (!hasPeriodLines(inForce.version.terms)) return []
  const currency = homeCurrency(ctx, inForce)
  const { from, to } = periodDays(period)
  const months = sumsByMonth(ctx, inForce.plan.id, currency, ofSales, { from, to })
  const trued = trueUps.filter((l) => l.currency === currency).reduce((sum, l) => sum + l.amountMinor, 0)
  const sum = {
    period,
    currency,
    variableMinor: months.reduce((total, m) => total + m.minor, trued),
    volumeMinor: months.reduce((total, m) => total + m.volume, 0),
    targetMinor: targetFor(inForce, period, currency, input),
  }
  return linesOfPeriod(inForce, sum, ctx.today)
}

/** Draw and base salary of a plan, from the ledger's months. */
export function reckonMonths(ctx: Ctx, { plan, versions }: PlanWithVersions, rules: LedgerRules): void {
  const group = `${plan.id}|months`
  const version = versionOn(versions, ctx.today) ?? versions.at(-1)
  const hasLines = version !== undefined && (version.terms.draw !== null || version.terms.salaryMinor > 0)
  const entries = entriesOfGroup(ctx, group)
  if (!hasLines && entries.length === 0) return
  let lines: readonly Line[] = []
  if (hasLines) {
    const inForce = { plan, version }
    const currency = homeCurrency(ctx, inForce)
    const earned = new Map(sumsByMonth(ctx, plan.id, currency, ofAll, always).map((m) => [m.month, m.minor]))
    lines = linesOfMonths(inForce, earned, currency, ctx.today)
  }
  writeGroup(ctx, lines, entries, rules)
}
