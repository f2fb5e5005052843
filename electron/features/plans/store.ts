import { type RateOn, rateLookup } from '../../../shared/base/rates.ts'
import type { PlanTerms } from '../../../shared/domain/plans/terms.ts'
import type { FxRate, Plan, PlanVersion } from '../../../shared/domain/plans/types.ts'
import type { PlanWithVersions } from '../../../shared/domain/plans/versions.ts'
import type { Db } from '../../db/db.ts'
import { listRecords } from '../../db/records.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const planTable = defineTable<Plan>({
  name: 'commission_plan',
  fields: { companyId: plain, name: plain, priority: plain, isOverlay: flag, notes: plain },
  title: (p) => p.name,
})

export const planVersionTable = defineTable<PlanVersion>({
  name: 'plan_version',
  fields: { planId: plain, validFrom: plain, validTo: plain, terms: json<PlanTerms>() },
  title: (v) => v.validFrom,
})

export const fxRateTable = defineTable<FxRate>({
  name: 'fx_rate',
  fields: { day: plain, fromCurrency: plain, toCurrency: plain, rate: plain },
  title: (r) => `${r.fromCurrency} → ${r.toCurrency} ${r.day}`,
})

/** The book's dated exchange rates as a look-up. */
export function datedRates(db: Db): RateOn {
  return rateLookup(listRecords(db, fxRateTable))
}

/** Every plan in use with its versions, oldest first. */
export function listPlans(db: Db): PlanWithVersions[] {
  const versions = listRecords(db, planVersionTable, '1 = 1 ORDER BY valid_from')
  return listRecords(db, planTable, '1 = 1 ORDER BY name').map((plan) => ({
    plan,
    versions: versions.filter((v) => v.planId === plan.id),
  }))
}
