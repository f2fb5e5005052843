import { groupBy } from '../../../shared/base/group-by.ts'
import { dayNumber } from '../../../shared/base/local-date.ts'
import type { Step } from '../../../shared/domain/plans/steps.ts'
import type { PlanWithVersions } from '../../../shared/domain/plans/versions.ts'
import type { Ctx } from '../../core/context.ts'
import type { BookCurrency } from './book-currency.ts'
import type { BookRows } from './book-rows.ts'

/** What was taken of each deal's commission: by returns, by day, and by late payment in all; minor units above 0. */
export type TakenOfDeals = {
  readonly returns: ReadonlyMap<string, readonly { readonly day: number; readonly minor: number }[]>
  readonly cuts: ReadonlyMap<string, number>
}

/** From the ledger, in the book's currency. */
export function takenOfDeals(
  ctx: Ctx,
  money: BookCurrency,
  rows: BookRows,
  plans: readonly PlanWithVersions[],
): TakenOfDeals {
  const returns = rows.taken.flatMap(({ dealId, currency, minor, on }) => {
    const own = money.convert(-minor, currency, on)
    return own === null ? [] : [{ dealId, day: dayNumber(on), minor: own }]
  })
  const cuts = new Map<string, number>()
  // Steps are long texts: read only where a plan cuts at all.
  const hasCuts = plans.some(({ versions }) => versions.some((v) => v.terms.late !== null))
  for (const { dealId, currency, minor, steps } of hasCuts ? rows.cuts : []) {
    const own = money.convert(cutOff(minor, JSON.parse(steps) as readonly Step[]), currency, ctx.today)
    if (own !== null) cuts.set(dealId, (cuts.get(dealId) ?? 0) + own)
  }
  return {
    returns: new Map(
      [...groupBy(returns, (r) => r.dealId)].map(([id, own]) => [
        id,
        own.map(({ day, minor }) => ({ day, minor })),
      ]),
    ),
    cuts,
  }
}

/** What late payment cut off a line, by its steps: what it was before the first cut less what the last one left. */
export function cutOff(minor: number, steps: readonly Step[]): number {
  const first = steps.findIndex((step) => step.kind === 'late' || step.kind === 'too-late')
  const before = steps.slice(0, Math.max(0, first)).findLast((step) => 'minor' in step)
  if (before === undefined || !('minor' in before) || before.minor <= 0) return 0
  const last = steps.findLast((step) => step.kind === 'late' || step.kind === 'too-late')
  const left = last?.kind === 'late' ? last.minor : 0
  // A line that is converted or held back in part was cut by the same share.
  return left > 0 ? Math.round((minor * (before.minor - left)) / left) : before.minor
}
