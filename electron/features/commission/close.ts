import { lastDayOfMonth, monthOf } from '../../../shared/base/local-date.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { ClosedMonth, CommissionEntry } from '../../../shared/domain/commission/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, trashRecord } from '../../db/records.ts'
import { ledgerRules } from './ledger.ts'
import { reckonAll } from './reckon.ts'
import { closedMonthTable } from './store.ts'

export function closedMonths(ctx: Ctx): ClosedMonth[] {
  return listRecords(ctx.db, closedMonthTable, '1 = 1 ORDER BY month DESC')
}

/** Closes a month that is over, as the ledger stands after everything was reckoned. Fault where it is not over or closed already. */
export function closeMonth(ctx: Ctx, month: string, companyId: string | null, note: string): ClosedMonth {
  if (lastDayOfMonth(month) >= ctx.today) throw new Fault('commission.monthNotOver', { month })
  if (ledgerRules(ctx).isClosed(month, companyId)) throw new Fault('commission.alreadyClosed', { month })
  reckonAll(ctx)
  return insertRecord(ctx.db, closedMonthTable, ctx.newId(), { month, companyId, note })
}

export function reopenMonth(ctx: Ctx, id: string): void {
  trashRecord(ctx.db, closedMonthTable, id)
  reckonAll(ctx)
}

/** Refuses a change of an entry that belongs to a closed month. */
export function requireOpen(
  ctx: Ctx,
  entry: Pick<CommissionEntry, 'state' | 'earnedOn' | 'receivedOn' | 'companyId'>,
): void {
  const { isClosed } = ledgerRules(ctx)
  const month = closedMonthOf(entry)
  if (month !== null && isClosed(month, entry.companyId)) throw new Fault('commission.monthClosed', { month })
}

/** The month an entry is settled in: when it was earned, or where that is not known, received. */
export function closedMonthOf({
  state,
  earnedOn,
  receivedOn,
}: Pick<CommissionEntry, 'state' | 'earnedOn' | 'receivedOn'>): string | null {
  if (state === 'expected') return null
  const day = earnedOn ?? receivedOn
  return day === null ? null : monthOf(day)
}
