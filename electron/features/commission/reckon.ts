import type { NewRecord } from '../../../shared/base/record.ts'
import { accrueCommission, type DealFacts, ruleFor } from '../../../shared/domain/commission/accrue.ts'
import type { CommissionEntry, CommissionRule } from '../../../shared/domain/commission/types.ts'
import type { Deal } from '../../../shared/domain/deals/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { dealTable } from '../deals/store.ts'
import { invoiceTable, orderTable, paymentTable } from '../orders/store.ts'
import { commissionEntryTable, commissionRuleTable } from './store.ts'

/** The last of the days, once every part has one; null while one is open or there are none. */
function whenAll(days: readonly (string | null)[]): string | null {
  if (days.length === 0 || days.includes(null)) return null
  return [...days].sort().at(-1) ?? null
}

function factsOf(ctx: Ctx, deal: Deal): DealFacts {
  const orders = listRecords(ctx.db, orderTable, 'deal_id = ?', [deal.id])
  const invoices = listRecords(ctx.db, invoiceTable, 'deal_id = ?', [deal.id])
  const paidOn = invoices.map((invoice) => {
    const payments = listRecords(ctx.db, paymentTable, 'invoice_id = ? ORDER BY paid_on', [invoice.id])
    const paid = payments.reduce((sum, p) => sum + p.amountMinor, 0)
    return paid >= invoice.amountMinor ? (payments.at(-1)?.paidOn ?? null) : null
  })
  return {
    currency: deal.currency,
    amountMinor: deal.amountMinor,
    costMinor: deal.costMinor,
    companyId: deal.companyId,
    signedOn: deal.stage === 'won' ? deal.closedOn : null,
    expectedOn: deal.expectedOn,
    deliveredOn: whenAll(orders.map((o) => o.deliveredOn)),
    invoicedOn: whenAll(invoices.map((i) => i.issuedOn)),
    paidOn: whenAll(paidOn),
    isWon: deal.stage === 'won',
  }
}

/** Writes what a deal earns into the ledger. What was received stays as it is: money that came is a fact. */
export function reckonDeal(ctx: Ctx, deal: Deal, rules: readonly CommissionRule[]): void {
  const entries = listRecords(ctx.db, commissionEntryTable, `deal_id = ? AND source = 'reckoned'`, [deal.id])
  if (entries.some((e) => e.state === 'received')) return
  const fields = deal.stage === 'lost' || deal.deletedAt !== null ? null : entryOf(ctx, deal, rules)
  const [entry, ...extra] = entries
  for (const stale of extra) trashRecord(ctx.db, commissionEntryTable, stale.id)
  if (fields === null) {
    if (entry !== undefined) trashRecord(ctx.db, commissionEntryTable, entry.id)
  } else if (entry === undefined) insertRecord(ctx.db, commissionEntryTable, ctx.newId(), fields)
  else updateRecord(ctx.db, commissionEntryTable, entry.id, fields)
}

function entryOf(ctx: Ctx, deal: Deal, rules: readonly CommissionRule[]): NewRecord<CommissionEntry> | null {
  const on = deal.closedOn ?? deal.expectedOn ?? ctx.today
  const rule = ruleFor(rules, deal.companyId, on)
  if (rule === undefined) return null
  const accrued = accrueCommission(factsOf(ctx, deal), rule, ctx.today)
  if (!accrued.ok) return null
  const { baseMinor, ratePpm, amountMinor, state, earnedOn, dueOn, steps } = accrued.value
  return {
    companyId: deal.companyId,
    clientId: deal.clientId,
    dealId: deal.id,
    invoiceId: null,
    paymentId: null,
    ruleId: rule.id,
    source: 'reckoned',
    state,
    earnedOn,
    dueOn,
    receivedOn: null,
    currency: deal.currency,
    baseMinor,
    ratePpm,
    amountMinor,
    note: deal.title,
    steps,
    externalRef: '',
  }
}

export function activeRules(ctx: Ctx): CommissionRule[] {
  return listRecords(ctx.db, commissionRuleTable)
}

export function reckonDealById(ctx: Ctx, dealId: string): void {
  const deal = findRecord(ctx.db, dealTable, dealId)
  if (deal !== undefined) reckonDeal(ctx, deal, activeRules(ctx))
}

/** Every deal again, after a rule has changed. */
export function reckonAll(ctx: Ctx): void {
  const rules = activeRules(ctx)
  const deals = listRecords(ctx.db, dealTable)
  deals.forEach((deal, i) => {
    if (i % 50 === 0) ctx.progress('deals', i, deals.length)
    reckonDeal(ctx, deal, rules)
  })
}
