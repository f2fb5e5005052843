import { monthOf } from '../../../shared/base/local-date.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { SmoothingPlanFields, smoothing, TaxFields } from '../../../shared/contract/smoothing.ts'
import type { ReserveBalance, SmoothingPlan, TaxRule } from '../../../shared/domain/smoothing/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, trashRecord, updateRecord } from '../../db/records.ts'
import { balancesByMonth, findPlan, reserveBalanceTable, smoothingPlanTable, taxRuleTable } from './store.ts'
import { smoothingView } from './view.ts'

function savePlan(ctx: Ctx, fields: SmoothingPlanFields): SmoothingPlan {
  const found = findPlan(ctx.db, fields.currency)
  return found === undefined
    ? insertRecord(ctx.db, smoothingPlanTable, ctx.newId(), fields)
    : updateRecord(ctx.db, smoothingPlanTable, found.id, fields)
}

function saveTax(ctx: Ctx, id: string | null, typed: TaxFields): TaxRule {
  const fields = { ...typed, name: typed.name.trim() }
  if (fields.name === '') throw new Fault('smoothing.unnamedTax', {})
  return id === null
    ? insertRecord(ctx.db, taxRuleTable, ctx.newId(), fields)
    : updateRecord(ctx.db, taxRuleTable, id, fields)
}

type Balance = { readonly month: string; readonly currency: string; readonly balanceMinor: number | null }

function saveBalance(ctx: Ctx, { month, currency, balanceMinor }: Balance): ReserveBalance | null {
  if (month > monthOf(ctx.today)) throw new Fault('smoothing.monthAhead', { month })
  if (balanceMinor !== null && balanceMinor < 0) throw new Fault('smoothing.belowZero', {})
  const found = balancesByMonth(ctx.db, currency).get(month)
  if (balanceMinor === null) {
    if (found !== undefined) trashRecord(ctx.db, reserveBalanceTable, found.id)
    return null
  }
  return found === undefined
    ? insertRecord(ctx.db, reserveBalanceTable, ctx.newId(), { month, currency, balanceMinor })
    : updateRecord(ctx.db, reserveBalanceTable, found.id, { balanceMinor })
}

export const smoothingHandlers: Handlers<typeof smoothing, 'query' | 'command', Ctx> = {
  'smoothing.view': (ctx) => smoothingView(ctx),
  'smoothing.savePlan': (ctx, fields) => savePlan(ctx, fields),
  'smoothing.saveTax': (ctx, { id, fields }) => saveTax(ctx, id, fields),
  'smoothing.removeTax': (ctx, { id }) => trashRecord(ctx.db, taxRuleTable, id),
  'smoothing.saveBalance': (ctx, balance) => saveBalance(ctx, balance),
}
