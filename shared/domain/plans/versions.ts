import { addDays, monthOf } from '../../base/local-date.ts'
import type { PlanPeriod } from './terms.ts'
import type { Plan, PlanVersion } from './types.ts'

export type PlanWithVersions = { readonly plan: Plan; readonly versions: readonly PlanVersion[] }
export type PlanInForce = { readonly plan: Plan; readonly version: PlanVersion }

/** The version of a plan that holds on a day, YYYY-MM-DD: the newest that has begun and not ended. */
export function versionOn(versions: readonly PlanVersion[], on: string): PlanVersion | undefined {
  let found: PlanVersion | undefined
  for (const version of versions) {
    if (version.validFrom > on) continue
    if (found === undefined || version.validFrom >= found.validFrom) found = version
  }
  return found === undefined || (found.validTo !== null && found.validTo < on) ? undefined : found
}

/**
 * The plans that pay for a sale of a company on a day: the company's own before the general ones, of these the
 * first by priority and then the newest, and every overlay on top.
 */
export function plansFor(
  plans: readonly PlanWithVersions[],
  companyId: string | null,
  on: string,
): readonly PlanInForce[] {
  const inForce = plans.flatMap(({ plan, versions }): PlanInForce[] => {
    if (plan.companyId !== null && plan.companyId !== companyId) return []
    const version = versionOn(versions, on)
    return version === undefined ? [] : [{ plan, version }]
  })
  const main = inForce.filter((p) => !p.plan.isOverlay)
  const own = main.filter((p) => p.plan.companyId !== null)
  const [first] = (own.length > 0 ? own : main).sort(
    (a, b) => a.plan.priority - b.plan.priority || (a.version.validFrom < b.version.validFrom ? 1 : -1),
  )
  const overlays = inForce.filter((p) => p.plan.isOverlay)
  return first === undefined ? overlays : [first, ...overlays]
}

/** The period a day falls into: '2026-11', '2026-Q4' or '2026'. */
export function periodOf(day: string, period: PlanPeriod): string {
  if (period === 'month') return monthOf(day)
  const year = day.slice(0, 4)
  return period === 'year' ? year : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** First and last day of a period. */
export function periodDays(period: string): { readonly from: string; readonly to: string } {
  const year = period.slice(0, 4)
  if (period.length === 4) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const [first, count] = period[5] === 'Q' ? [Number(period[6]) * 3 - 2, 3] : [Number(period.slice(5)), 1]
  const two = (n: number) => String(n).padStart(2, '0')
  const after = first + count > 12 ? `${Number(year) + 1}-01-01` : `${year}-${two(first + count)}-01`
  return { from: `${year}-${two(first)}-01`, to: addDays(after, -1) }
}
