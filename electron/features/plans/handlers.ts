import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { PlanRow, plans } from '../../../shared/contract/plans.ts'
import type { FxRate, Plan, PlanVersion } from '../../../shared/domain/plans/types.ts'
import { versionOn } from '../../../shared/domain/plans/versions.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { reckonAll } from '../commission/reckon.ts'
import { companyTable } from '../deals/store.ts'
import { readSettings } from '../settings/store.ts'
import { requireGoodTerms } from './refuse.ts'
import { fxRateTable, listPlans, planTable, planVersionTable } from './store.ts'
import { tryTerms } from './try-terms.ts'

const blankPlan: NewRecord<Plan> = { companyId: null, name: '', priority: 1, isOverlay: false, notes: '' }

function planRows(ctx: Ctx): PlanRow[] {
  const earned = new Map(
    (
      ctx.db
        .statement(
          `SELECT plan_id, currency, sum(amount_minor) AS minor FROM commission_entry
            WHERE deleted_at IS NULL AND plan_id IS NOT NULL AND earned_on >= ? GROUP BY plan_id, currency`,
        )
        .all(`${ctx.today.slice(0, 4)}-01-01`) as { plan_id: string; currency: string; minor: number }[]
    ).map((row) => [`${row.plan_id} ${row.currency}`, row.minor]),
  )
  return listPlans(ctx.db).map(({ plan, versions }) => {
    const company = plan.companyId === null ? undefined : findRecord(ctx.db, companyTable, plan.companyId)
    const current = versionOn(versions, ctx.today)
    const currency = currencyFor(ctx, plan.companyId, current?.terms.paysIn?.currency ?? null)
    return {
      plan,
      companyName: company?.name ?? null,
      versions,
      currentId: current?.id ?? null,
      currency,
      earnedThisYearMinor: earned.get(`${plan.id} ${currency}`) ?? 0,
    }
  })
}

function currencyFor(ctx: Ctx, companyId: string | null, paysIn: string | null): string {
  if (paysIn !== null) return paysIn
  const company = companyId === null ? undefined : findRecord(ctx.db, companyTable, companyId)
  return company?.currency ?? readSettings(ctx.db).currency
}

type VersionInput = { readonly id: string | null; readonly fields: NewRecord<Omit<PlanVersion, 'planId'>> }

function savePlan(
  ctx: Ctx,
  id: string | null,
  fields: Partial<NewRecord<Plan>>,
  version: VersionInput | null,
): Plan {
  const plan = { ...(id === null ? blankPlan : getRecord(ctx.db, planTable, id)), ...fields }
  if (plan.name.trim() === '') throw new Fault('plans.nameEmpty', {})
  const saved =
    id === null
      ? insertRecord(ctx.db, planTable, ctx.newId(), plan)
      : updateRecord(ctx.db, planTable, id, fields)
  if (version !== null) saveVersion(ctx, saved, version)
  reckonAll(ctx)
  ctx.db.journal?.name(saved.name)
  return saved
}

function saveVersion(ctx: Ctx, plan: Plan, { id, fields }: VersionInput): void {
  const { validFrom, validTo, terms } = fields
  if (validTo !== null && validTo < validFrom) throw new Fault('plans.endsBeforeStart', {})
  requireGoodTerms(terms, currencyFor(ctx, plan.companyId, terms.paysIn?.currency ?? null))
  const others = listRecords(ctx.db, planVersionTable, 'plan_id = ? AND valid_from = ?', [plan.id, validFrom])
  if (others.some((other) => other.id !== id)) throw new Fault('plans.sameStart', { validFrom })
  if (id === null) insertRecord(ctx.db, planVersionTable, ctx.newId(), { planId: plan.id, ...fields })
  else updateRecord(ctx.db, planVersionTable, id, fields)
}

function trashVersion(ctx: Ctx, id: string): null {
  const { planId } = getRecord(ctx.db, planVersionTable, id)
  if (listRecords(ctx.db, planVersionTable, 'plan_id = ?', [planId]).length < 2)
    throw new Fault('plans.lastVersion', {})
  trashRecord(ctx.db, planVersionTable, id)
  reckonAll(ctx)
  return null
}

function saveRate(ctx: Ctx, id: string | null, fields: NewRecord<FxRate>): FxRate {
  if (fields.fromCurrency === fields.toCurrency) throw new Fault('plans.sameCurrency', {})
  if (/^[0.]+$/.test(fields.rate)) throw new Fault('plans.rateZero', {})
  const saved =
    id === null
      ? insertRecord(ctx.db, fxRateTable, ctx.newId(), fields)
      : updateRecord(ctx.db, fxRateTable, id, fields)
  reckonAll(ctx)
  return saved
}

export const plansHandlers: Handlers<typeof plans, 'query' | 'command', Ctx> = {
  'plans.list': (ctx) => planRows(ctx),
  'plans.save': (ctx, { id, fields, version }) => savePlan(ctx, id, fields, version),
  'plans.trash': (ctx, { id }) => {
    trashRecord(ctx.db, planTable, id)
    reckonAll(ctx)
    return null
  },
  'plans.trashVersion': (ctx, { id }) => trashVersion(ctx, id),
  'plans.try': (ctx, input) => tryTerms(ctx, input),
  'plans.rates': (ctx) => listRecords(ctx.db, fxRateTable, '1 = 1 ORDER BY day DESC, from_currency'),
  'plans.saveRate': (ctx, { id, ...fields }) => saveRate(ctx, id, fields),
  'plans.trashRate': (ctx, { id }) => {
    trashRecord(ctx.db, fxRateTable, id)
    reckonAll(ctx)
    return null
  },
}
