import { applyRate } from '../../../shared/base/money.ts'
import type { FulfilmentPay } from '../../../shared/contract/targets.ts'
import { linesOfPeriod } from '../../../shared/domain/commission/period-lines.ts'
import { targetFor } from '../../../shared/domain/commission/reckon-sales.ts'
import { needsQuota } from '../../../shared/domain/plans/check-terms.ts'
import { type PlanInForce, periodDays, periodOf, versionOn } from '../../../shared/domain/plans/versions.ts'
import type { Ctx } from '../../core/context.ts'
import { reckonInput } from '../commission/reckon.ts'
import { homeCurrency } from '../commission/reckon-period.ts'
import { listPlans } from '../plans/store.ts'

/** Shares of the target at which pay is shown. */
const shares = [600_000, 700_000, 800_000, 900_000, 1_000_000, 1_100_000, 1_200_000, 1_500_000] as const

/** What fulfilling the running period's target more or less does to pay, plan by plan (K-60). */
export function fulfilmentPays(ctx: Ctx): FulfilmentPay[] {
  const plans = listPlans(ctx.db)
  const input = reckonInput(ctx, plans)
  return plans.flatMap(({ plan, versions }) => {
    const version = versionOn(versions, ctx.today)
    if (version === undefined || !needsQuota(version.terms)) return []
    const inForce = { plan, version }
    const period = periodOf(ctx.today, version.terms.period)
    const currency = homeCurrency(ctx, inForce)
    const targetMinor = targetFor(inForce, period, currency, input)
    if (targetMinor === null || targetMinor === 0) return []
    const { variable, volume } = soFar(ctx, plan.id, period, currency)
    return [
      {
        planId: plan.id,
        planName: plan.name,
        period,
        currency,
        targetMinor,
        volumeMinor: volume,
        points: shares.map((attainmentPpm) => ({
          attainmentPpm,
          payMinor: payAt(
            inForce,
            period,
            currency,
            targetMinor,
            applyRate(targetMinor, attainmentPpm),
            variable,
            volume,
          ),
        })),
      },
    ]
  })
}

/** Pay of a period if its sales ended at a volume: the commission goes on at the rate it has had so far. */
function payAt(
  inForce: PlanInForce,
  period: string,
  currency: string,
  targetMinor: number,
  volumeMinor: number,
  variableSoFar: number,
  volumeSoFar: number,
): number {
  const variableMinor = volumeSoFar === 0 ? 0 : Math.round((variableSoFar / volumeSoFar) * volumeMinor)
  const sum = { period, currency, variableMinor, volumeMinor, targetMinor }
  const extras = linesOfPeriod(inForce, sum, '9999-12-31')
  return extras.reduce((total, line) => total + line.amountMinor, variableMinor)
}

function soFar(
  ctx: Ctx,
  planId: string,
  period: string,
  currency: string,
): { readonly variable: number; readonly volume: number } {
  const { from, to } = periodDays(period)
  return ctx.db
    .statement(
      `SELECT coalesce(sum(amount_minor), 0) AS variable, coalesce(sum(volume_minor), 0) AS volume
         FROM commission_entry
        WHERE deleted_at IS NULL AND plan_id = ? AND currency = ? AND earned_on BETWEEN ? AND ?
          AND kind IN ('sale', 'held', 'clawback', 'true-up', 'correction')`,
    )
    .get(planId, currency, from, to) as { variable: number; volume: number }
}
