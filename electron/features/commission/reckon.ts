import type { Line } from '../../../shared/domain/commission/line.ts'
import { type ReckonInput, reckonSales } from '../../../shared/domain/commission/reckon-sales.ts'
import type { LedgerEntry } from '../../../shared/domain/commission/reconcile.ts'
import { hasPeriodLines, isPeriodRate } from '../../../shared/domain/plans/terms.ts'
import { type PlanWithVersions, periodDays, periodOf } from '../../../shared/domain/plans/versions.ts'
import { targetOf } from '../../../shared/domain/targets/target-of.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { datedRates, listPlans } from '../plans/store.ts'
import { targetTable } from '../targets/store.ts'
import { ledgerRules, listLedger, writeGroup } from './ledger.ts'
import { loadSales, type SaleSelection } from './load-sales.ts'
import { reckonMonths, reckonPeriods } from './reckon-period.ts'

/** A deal was changed: its commission and what its plan's period makes of it. In the trash it earns nothing. */
export function reckonDealById(ctx: Ctx, dealId: string): void {
  reckonSome(ctx, { dealIds: [dealId], orderIds: [] })
}

/** The same for an order that belongs to no deal. */
export function reckonOrderById(ctx: Ctx, orderId: string): void {
  reckonSome(ctx, { dealIds: [], orderIds: [orderId] })
}

/** An order was changed of which only the id is known: its deal's commission, or its own. */
export function reckonOrderOrDeal(ctx: Ctx, orderId: string): void {
  const dealId = ctx.db.statement('SELECT deal_id FROM sales_order WHERE id = ?').pluck().get(orderId)
  if (typeof dealId === 'string') reckonDealById(ctx, dealId)
  else reckonOrderById(ctx, orderId)
}

/** What reckoning needs besides the sales. */
export function reckonInput(ctx: Ctx, plans: readonly PlanWithVersions[]): Omit<ReckonInput, 'sales'> {
  const targets = listRecords(ctx.db, targetTable)
  return {
    plans,
    rateOn: datedRates(ctx.db),
    targetOf: (period, currency) => targetOf(targets, 'volume', period, currency),
    today: ctx.today,
  }
}

function isPeriodic({ versions }: PlanWithVersions): boolean {
  return versions.some(({ terms }) => terms.rules.some((rule) => isPeriodRate(rule.pay)))
}

function periodsTouched(plan: PlanWithVersions, days: readonly (string | null)[]): ReadonlySet<string> {
  const periods = new Set(plan.versions.map((v) => v.terms.period))
  return new Set(days.flatMap((day) => (day === null ? [] : [...periods].map((p) => periodOf(day, p)))))
}

function reckonSome(ctx: Ctx, selection: Exclude<SaleSelection, 'all'>): void {
  const plans = listPlans(ctx.db)
  const input = reckonInput(ctx, plans)
  const sales = loadSales(ctx.db, selection)
  const entries = entriesOf(ctx, selection)
  const first = reckonSales({ ...input, sales })
  const peers = loadPeers(ctx, plans, [...daysOf(first.lines), ...daysOfEntries(entries)], selection)
  const lines =
    peers.sales.length === 0
      ? first.lines
      : reckonSales({ ...input, sales: [...sales, ...peers.sales] }).lines
  const rules = ledgerRules(ctx)
  const ofSales = lines.filter((line) => line.kind !== 'true-up')
  const own = new Set(sales.map((sale) => sale.id))
  const isOwn = (group: string) => own.has(group.slice(group.indexOf('|') + 1))
  for (const [group, both] of byGroup(
    ofSales.filter((l) => isOwn(l.group)),
    entries,
  ))
    if (group !== '') writeGroup(ctx, both.lines, both.entries, rules)
  writePeers(
    ctx,
    ofSales.filter((l) => !isOwn(l.group)),
    peers.periods,
    rules,
  )
  const touched = new Map<string, (string | null)[]>()
  for (const { planId, on } of daysOf(ofSales.filter((l) => isOwn(l.group)))) addTo(touched, planId, on)
  for (const { planId, on } of daysOfEntries(entries)) addTo(touched, planId, on)
  for (const plan of plans) {
    const days = touched.get(plan.plan.id)
    if (days === undefined) continue
    const trueUps = lines.filter((l) => l.kind === 'true-up' && l.planId === plan.plan.id)
    if (trueUps.length > 0 || needsPeriods(plan))
      reckonPeriods(ctx, plan, periodsTouched(plan, days), trueUps, input, rules)
    reckonMonths(ctx, plan, rules)
  }
}

function needsPeriods(plan: PlanWithVersions): boolean {
  return isPeriodic(plan) || plan.versions.some((v) => hasPeriodLines(v.terms))
}

type PlanDay = { readonly planId: string; readonly on: string | null }

function daysOf(lines: readonly Line[]): readonly PlanDay[] {
  return lines.filter((l) => l.isEarned).map(({ planId, on }) => ({ planId, on }))
}

function daysOfEntries(entries: readonly LedgerEntry[]): readonly PlanDay[] {
  return entries.flatMap(({ planId, earnedOn }) => (planId === null ? [] : [{ planId, on: earnedOn }]))
}

function addTo(map: Map<string, (string | null)[]>, key: string, value: string | null): void {
  const found = map.get(key)
  if (found === undefined) map.set(key, [value])
  else found.push(value)
}

function entriesOf(ctx: Ctx, { dealIds, orderIds }: Exclude<SaleSelection, 'all'>): LedgerEntry[] {
  const condition = (column: string) =>
    `source = 'reckoned' AND ${column} IN (SELECT value FROM json_each(?))`
  return [
    ...listLedger(ctx, condition('deal_id'), [JSON.stringify(dealIds)]),
    ...(orderIds.length === 0 ? [] : listLedger(ctx, condition('order_id'), [JSON.stringify(orderIds)])),
  ]
}

type PeerRow = { readonly deal_id: string | null; readonly order_id: string | null }
type Peers = { readonly sales: ReturnType<typeof loadSales>; readonly periods: ReadonlySet<string> }

/** The other sales of the periods that were touched, where a plan's rate looks at the period's total. */
function loadPeers(
  ctx: Ctx,
  plans: readonly PlanWithVersions[],
  days: readonly PlanDay[],
  but: Exclude<SaleSelection, 'all'>,
): Peers {
  const dealIds = new Set<string>()
  const orderIds = new Set<string>()
  const touched = new Set<string>()
  for (const plan of plans.filter(isPeriodic)) {
    const own = days.filter((d) => d.planId === plan.plan.id).map((d) => d.on)
    for (const period of periodsTouched(plan, own)) touched.add(period)
  }
  if (touched.size === 0) return { sales: [], periods: touched }
  const rows = ctx.db.statement(
    `SELECT DISTINCT deal_id, order_id FROM commission_entry
      WHERE deleted_at IS NULL AND plan_id = ? AND earned_on BETWEEN ? AND ?
        AND kind IN ('sale', 'clawback', 'correction')`,
  )
  for (const { plan } of plans.filter(isPeriodic)) {
    for (const period of touched) {
      const { from, to } = periodDays(period)
      for (const row of rows.all(plan.id, from, to) as PeerRow[]) {
        if (row.deal_id !== null && !but.dealIds.includes(row.deal_id)) dealIds.add(row.deal_id)
        if (row.order_id !== null && !but.orderIds.includes(row.order_id)) orderIds.add(row.order_id)
      }
    }
  }
  if (dealIds.size + orderIds.size === 0) return { sales: [], periods: touched }
  return {
    sales: loadSales(ctx.db, { dealIds: [...dealIds], orderIds: [...orderIds] }),
    periods: touched,
  }
}

/** Of other sales only the lines of the touched periods were reckoned with all that counts. */
function writePeers(
  ctx: Ctx,
  lines: readonly Line[],
  periods: ReadonlySet<string>,
  rules: ReturnType<typeof ledgerRules>,
): void {
  const isTouched = (on: string) =>
    ['month', 'quarter', 'year'].some((p) => periods.has(periodOf(on, p as 'month')))
  const touched = lines.filter((line) => line.isEarned && line.on !== null && isTouched(line.on))
  if (touched.length === 0) return
  const keys = new Map(touched.map((line) => [`${line.group} ${line.key}`, line]))
  const groups = [...new Set(touched.map((line) => line.group))]
  const entries = listLedger(ctx, `line_group IN (SELECT value FROM json_each(?)) AND line_group <> ''`, [
    JSON.stringify(groups),
  ]).filter((entry) => keys.has(`${entry.lineGroup} ${entry.lineKey}`))
  for (const both of byGroup(touched, entries).values()) writeGroup(ctx, both.lines, both.entries, rules)
}

type Both = { readonly lines: Line[]; readonly entries: LedgerEntry[] }

function byGroup(lines: readonly Line[], entries: readonly LedgerEntry[]): Map<string, Both> {
  const groups = new Map<string, Both>()
  const of = (group: string): Both => {
    const found = groups.get(group)
    if (found !== undefined) return found
    const made: Both = { lines: [], entries: [] }
    groups.set(group, made)
    return made
  }
  for (const line of lines) of(line.group).lines.push(line)
  for (const entry of entries) of(entry.lineGroup).entries.push(entry)
  return groups
}

const stepOfProgress = 500

/** Every sale again, after a plan, a rate or a target has changed; tells how far it is. */
export function reckonAll(ctx: Ctx): void {
  const plans = listPlans(ctx.db)
  const input = reckonInput(ctx, plans)
  const { lines } = reckonSales({ ...input, sales: loadSales(ctx.db, 'all') })
  const entries = listLedger(ctx, `source = 'reckoned' AND line_group <> ''`)
  const rules = ledgerRules(ctx)
  const isOfSale = (e: LedgerEntry) => e.dealId !== null || e.orderId !== null
  const groups = byGroup(
    lines.filter((line) => line.kind !== 'true-up'),
    entries.filter(isOfSale),
  )
  let done = 0
  for (const { lines: wanted, entries: found } of groups.values()) {
    if (done % stepOfProgress === 0) ctx.progress('sales', done, groups.size)
    writeGroup(ctx, wanted, found, rules)
    done++
  }
  const trueUps = lines.filter((line) => line.kind === 'true-up')
  const used = new Set(plans.map(({ plan }) => plan.id))
  const orphans = entries.filter((e) => !isOfSale(e) && !used.has(e.planId ?? ''))
  for (const { entries: left } of byGroup([], orphans).values()) writeGroup(ctx, [], left, rules)
  for (const plan of plans) {
    const days = [
      ...lines.filter((l) => l.isEarned && l.planId === plan.plan.id).map((l) => l.on),
      ...entries.filter((e) => e.planId === plan.plan.id && e.earnedOn !== null).map((e) => e.earnedOn),
    ]
    const own = trueUps.filter((line) => line.planId === plan.plan.id)
    if (needsPeriods(plan) || own.length > 0 || entries.some((e) => !isOfSale(e)))
      reckonPeriods(ctx, plan, periodsTouched(plan, [...new Set(days)]), own, input, rules)
    reckonMonths(ctx, plan, rules)
  }
}
