import { allocate } from '../../base/allocate.ts'
import { divideHalfAwayFromZero } from '../../base/money.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { applyLimit, type PayProblem, payForSale, rulesFor, type SalePay } from '../plans/pay.ts'
import { creditShare, ownPart } from '../plans/split.ts'
import type { Step } from '../plans/steps.ts'
import type { PlanTerms, Rule } from '../plans/terms.ts'
import { type Group, type GroupEvent, type Grouped, groupsOf } from './groups.ts'
import type { Sale } from './sale.ts'

/** What one event earns or takes back of one rule's pay for one part of a sale. */
export type Slice = {
  readonly key: string
  readonly event: GroupEvent
  /** Change of the base and of the sale's volume, in the sale's currency; negative for returns. */
  readonly baseMinor: number
  readonly volumeMinor: number
  /** What it earns before cuts; null: the period decides. Of returns: what would go back pro rata. */
  readonly minor: number | null
}

export type SlicedGroup = {
  readonly group: Group
  readonly slices: readonly Slice[]
  /** Still to be earned: base, volume, and pay where it is known. */
  readonly rest: { readonly baseMinor: number; readonly volumeMinor: number; readonly minor: number | null }
  /** Steps of the part itself: its cap or floor. */
  readonly steps: readonly Step[]
  readonly wholeMinor: number | null
}

/** A sale under one rule of a plan. */
export type SlicedRule = {
  readonly rule: Rule
  readonly ruleIndex: number
  readonly pay: SalePay
  readonly steps: readonly Step[]
  readonly groups: readonly SlicedGroup[]
}

/** Cuts a sale's commission into what each event earns. Sums over the slices of a complete sale are exactly its pay. */
export function sliceSale(sale: Sale, terms: PlanTerms): Result<readonly SlicedRule[], PayProblem> {
  const grouped = groupsOf(sale, terms)
  const rules = rulesFor(terms.rules, terms.combine, sale.clientId, grouped.ratedMinor)
  const sliced: SlicedRule[] = []
  for (const rule of rules) {
    const size = {
      ...sale,
      amountMinor: grouped.ratedMinor,
      costMinor: remaining(sale, sale.costMinor, grouped.ratedMinor),
      agencyFeeMinor: remaining(sale, sale.agencyFeeMinor, grouped.ratedMinor),
    }
    const pay = payForSale(rule, size, creditShare(terms.split))
    if (!pay.ok) return err(pay.error)
    sliced.push(sliceRule(sale, terms, grouped, rule, terms.rules.indexOf(rule), pay.value))
  }
  return ok(sliced)
}

/** What is left of a sum that belongs to the whole sale after credits, in proportion. */
function remaining({ amountMinor }: Sale, minor: number | null, ratedMinor: number): number | null {
  if (minor === null || amountMinor === 0 || amountMinor === ratedMinor) return minor
  return proportion(minor, Math.abs(ratedMinor), Math.abs(amountMinor))
}

function sliceRule(
  sale: Sale,
  terms: PlanTerms,
  { ratedMinor, creditedMinor, groups }: Grouped,
  rule: Rule,
  ruleIndex: number,
  pay: SalePay,
): SlicedRule {
  const { currency } = sale
  const own = ownPay(terms, pay.minor, currency)
  const credited: readonly Step[] =
    creditedMinor === 0 ? [] : [{ kind: 'returned-before', minor: creditedMinor, currency }]
  const weights = groups.map((g) => g.grossMinor)
  const [pays, bases, volumes] = [own.minor, pay.baseMinor, ratedMinor].map((sum) =>
    sum === null ? null : allocate(sum, weights),
  )
  return {
    rule,
    ruleIndex,
    pay,
    steps: [...credited, ...pay.steps, ...own.steps],
    groups: groups.map((group, i) =>
      sliceGroup(group, terms, `${ruleIndex}|${group.key}`, currency, {
        minor: pays?.[i] ?? null,
        baseMinor: bases?.[i] ?? 0,
        volumeMinor: volumes?.[i] ?? 0,
      }),
    ),
  }
}

/** The user's part of a commission that several share. */
export function ownPay(
  { split }: PlanTerms,
  minor: number | null,
  currency: string,
): { readonly minor: number | null; readonly steps: readonly Step[] } {
  if (minor === null || split === null || split.of !== 'commission') return { minor, steps: [] }
  const own = ownPart(minor, split.parties)
  const ppm = split.parties.reduce((sum, p) => (p.isMe ? sum + p.ppm : sum), 0)
  return { minor: own, steps: [{ kind: 'share', ppm, minor: own, currency }] }
}

type Sums = { readonly minor: number | null; readonly baseMinor: number; readonly volumeMinor: number }

function sliceGroup(group: Group, terms: PlanTerms, key: string, currency: string, sums: Sums): SlicedGroup {
  const limited = sums.minor === null ? null : applyLimit(sums.minor, terms.invoiceLimit, 'invoice', currency)
  const whole: Sums = { ...sums, minor: limited?.minor ?? null }
  const slices: Slice[] = []
  let [earned, returned] = [0, 0]
  let before = sharesOf(whole, 0, group.grossMinor)
  for (const event of group.events) {
    if (event.kind === 'earn') earned += event.minor
    else returned += event.minor
    const reached = Math.max(0, Math.min(earned, group.grossMinor - returned))
    const after = sharesOf(whole, reached, group.grossMinor)
    slices.push({ key: `${key}|${event.id}`, event, ...difference(after, before) })
    before = after
  }
  const open = sharesOf(whole, Math.max(0, group.grossMinor - returned), group.grossMinor)
  return {
    group,
    slices,
    rest: difference(open, before),
    steps: limited?.steps ?? [],
    wholeMinor: whole.minor,
  }
}

function sharesOf(whole: Sums, reached: number, gross: number): Sums {
  const part = (sum: number) => (gross === 0 ? 0 : proportion(sum, reached, gross))
  return {
    minor: whole.minor === null ? null : part(whole.minor),
    baseMinor: part(whole.baseMinor),
    volumeMinor: part(whole.volumeMinor),
  }
}

function difference(after: Sums, before: Sums): Sums {
  return {
    minor: after.minor === null || before.minor === null ? null : after.minor - before.minor,
    baseMinor: after.baseMinor - before.baseMinor,
    volumeMinor: after.volumeMinor - before.volumeMinor,
  }
}

/** sum × part / whole in minor units, by the one rounding. */
export function proportion(sum: number, part: number, whole: number): number {
  return part === whole ? sum : divideHalfAwayFromZero(BigInt(sum) * BigInt(part), BigInt(whole))
}
