import type { Trial, TrialRow } from '../../../shared/contract/plans.ts'
import type { Line } from '../../../shared/domain/commission/line.ts'
import { linesOfPeriod } from '../../../shared/domain/commission/period-lines.ts'
import { reckonSales, targetFor } from '../../../shared/domain/commission/reckon-sales.ts'
import type { Sale } from '../../../shared/domain/commission/sale.ts'
import { checkTerms } from '../../../shared/domain/plans/check-terms.ts'
import type { PlanTerms } from '../../../shared/domain/plans/terms.ts'
import type { Plan, PlanVersion } from '../../../shared/domain/plans/types.ts'
import { type PlanInForce, periodOf } from '../../../shared/domain/plans/versions.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord } from '../../db/records.ts'
import { clientNames } from '../clients/names.ts'
import { loadSales } from '../commission/load-sales.ts'
import { reckonInput } from '../commission/reckon.ts'
import { companyTable } from '../deals/store.ts'
import { readSettings } from '../settings/store.ts'

type Input = {
  readonly companyId: string | null
  readonly from: string
  readonly to: string
  readonly terms: PlanTerms
}

const shownRows = 200

/** Reckons the won sales of some days by terms that are only thought of, without touching the ledger. */
export function tryTerms(ctx: Ctx, { companyId, from, to, terms }: Input): Trial {
  const company = companyId === null ? undefined : findRecord(ctx.db, companyTable, companyId)
  const currency = terms.paysIn?.currency ?? company?.currency ?? readSettings(ctx.db).currency
  const problems = checkTerms(terms)
  const inForce = trialPlan(companyId, from, terms)
  const sales = problems.length > 0 ? [] : salesOf(ctx, companyId, from, to)
  const base = reckonInput(ctx, [{ plan: inForce.plan, versions: [inForce.version] }])
  const { lines, problems: unreckoned } = reckonSales({ ...base, sales })
  const inCurrency = lines.filter((line) => line.currency === currency)
  const ofSales = inCurrency.filter((line) => line.kind !== 'true-up')
  const periodsMinor = periodSum(inForce, inCurrency, currency, base)
  const rows = rowsOf(ctx, sales, ofSales, currency)
  return {
    currency,
    sales: sales.length,
    volumeMinor: rows.reduce((sum, row) => sum + (row.currency === currency ? row.amountMinor : 0), 0),
    wouldPayMinor: rows.reduce((sum, row) => sum + row.wouldPayMinor, 0) + periodsMinor,
    paysMinor: paysNow(ctx, sales, currency),
    periodsMinor,
    rows: rows.slice(0, shownRows),
    unreckoned: unreckoned.length,
    problems,
  }
}

function trialPlan(companyId: string | null, validFrom: string, terms: PlanTerms): PlanInForce {
  const times = { createdAt: '', changedAt: '', deletedAt: null }
  const plan: Plan = { id: 'trial', ...times, companyId, name: '', priority: 1, isOverlay: false, notes: '' }
  const version: PlanVersion = { id: 'trial', ...times, planId: 'trial', validFrom, validTo: null, terms }
  return { plan, version }
}

/** Won sales of the days, of the company or of all; newest first. */
function salesOf(ctx: Ctx, companyId: string | null, from: string, to: string): Sale[] {
  return loadSales(ctx.db, 'all')
    .filter(
      ({ state, signedOn, companyId: own }) =>
        state === 'won' &&
        signedOn !== null &&
        signedOn >= from &&
        signedOn <= to &&
        (companyId === null || companyId === own),
    )
    .sort((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? 1 : -1))
}

/** True-ups, factors, bonuses and limits of every period, as if all of them were over. */
function periodSum(
  inForce: PlanInForce,
  lines: readonly Line[],
  currency: string,
  base: Parameters<typeof targetFor>[3],
): number {
  const byPeriod = new Map<string, Line[]>()
  for (const line of lines) {
    if (line.on === null) continue
    const period = periodOf(line.on, inForce.version.terms.period)
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), line])
  }
  let sum = 0
  for (const [period, own] of byPeriod) {
    const variableMinor = own.reduce((total, line) => total + line.amountMinor, 0)
    const trueUp = own.reduce((total, l) => (l.kind === 'true-up' ? total + l.amountMinor : total), 0)
    const volumeMinor = own.reduce((total, line) => total + line.volumeMinor, 0)
    const targetMinor = targetFor(inForce, period, currency, base)
    const extras = linesOfPeriod(
      inForce,
      { period, currency, variableMinor, volumeMinor, targetMinor },
      '9999-12-31',
    )
    sum += trueUp + extras.reduce((total, line) => total + line.amountMinor, 0)
  }
  return sum
}

function rowsOf(ctx: Ctx, sales: readonly Sale[], lines: readonly Line[], currency: string): TrialRow[] {
  const names = clientNames(ctx.db)
  const would = new Map<string, number>()
  for (const { dealId, orderId, amountMinor } of lines) {
    const id = dealId ?? orderId ?? ''
    would.set(id, (would.get(id) ?? 0) + amountMinor)
  }
  const pays = ledgerSums(ctx, currency)
  return sales.map((sale) => ({
    saleId: sale.id,
    dealId: sale.dealId,
    title: sale.title,
    clientName: names.get(sale.clientId ?? '') ?? '',
    on: sale.signedOn ?? '',
    currency: sale.currency,
    amountMinor: sale.amountMinor,
    wouldPayMinor: would.get(sale.id) ?? 0,
    paysMinor: pays.get(sale.id) ?? 0,
  }))
}

function ledgerSums(ctx: Ctx, currency: string): ReadonlyMap<string, number> {
  const rows = ctx.db
    .statement(
      `SELECT coalesce(deal_id, order_id) AS id, sum(amount_minor) AS minor FROM commission_entry
        WHERE deleted_at IS NULL AND currency = ? AND source = 'reckoned' AND coalesce(deal_id, order_id) IS NOT NULL
        GROUP BY 1`,
    )
    .all(currency) as { id: string; minor: number }[]
  return new Map(rows.map((row) => [row.id, row.minor]))
}

function paysNow(ctx: Ctx, sales: readonly Sale[], currency: string): number {
  const sums = ledgerSums(ctx, currency)
  return sales.reduce((total, sale) => total + (sums.get(sale.id) ?? 0), 0)
}
