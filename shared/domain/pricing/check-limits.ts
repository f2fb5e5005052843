import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { LimitLevel, LimitReason, LimitReport } from '../proposals/limits.ts'
import { grossOf, type PricedLine, type SumStep } from '../proposals/line-sums.ts'
import type { ProposalMargin } from '../proposals/margin.ts'
import { type ProposalTotals, partsAfter } from '../proposals/totals.ts'
import type { Adjustment } from '../proposals/types.ts'
import { type FoundPrice, findPrice } from './find-price.ts'
import { inCurrency } from './in-currency.ts'
import type { PriceIndex } from './price-book.ts'
import type { PriceRule } from './types.ts'
import { isSameGroup, isValidOn } from './valid.ts'

export type LimitedLine = PricedLine & { readonly productId: string | null }

export type LimitedOffer = {
  readonly currency: string
  readonly adjustments: readonly Adjustment[]
  readonly lines: readonly LimitedLine[]
  readonly totals: ProposalTotals
  readonly margin: ProposalMargin
}

/** What a line would come to at the client's prices, and at what is agreed with it; minor units. */
type Measured = {
  readonly place: number
  readonly isCounted: boolean
  readonly baseMinor: number
  /** What an exception or promotion allows by itself; as the base where there is none. */
  readonly agreedMinor: number
  readonly netMinor: number
  readonly groups: readonly string[]
}

/** Within this of the least margin it is near: two points. */
const nearMarginPpm = 20_000

/**
 * How an offer stands to the rules (K-41). Discounts of lines and of the whole are measured together from the client's
 * column; what an exception or promotion gives needs nobody's leave; charges never make up for a discount. More
 * discount never makes an offer better, and the order of its lines does not matter.
 */
export function checkOffer(index: PriceIndex, offer: LimitedOffer): LimitReport {
  const measured = measure(index, offer)
  const counted = measured.filter((line) => line.isCounted)
  const dealMinor = sum(counted.map((line) => line.baseMinor))
  const left = leftOfWhole(offer)
  const rules = fittingRules(index, dealMinor, offer.currency)
  const found = [
    ...measured.flatMap((line) => lineReasons(line, left, rules)),
    ...(dealMinor > 0 ? marginReasons(offer.margin, rules) : []),
  ]
  const reasons = found.map(({ reason }) => reason)
  return {
    level: worst(reasons.map((reason) => reason.level)),
    reasons,
    discountPpm: overall(counted, left),
    sending: sendingOf(found),
  }
}

type Found = { readonly reason: LimitReason; readonly rule: PriceRule }

function sendingOf(found: readonly Found[]): LimitReport['sending'] {
  const beyond = found.filter(({ reason }) => reason.level === 'beyond')
  if (beyond.length === 0) return 'free'
  return beyond.some(({ rule }) => rule.beyond === 'refuse') ? 'refuse' : 'confirm'
}

function worst(levels: readonly LimitLevel[]): LimitLevel {
  if (levels.includes('beyond')) return 'beyond'
  return levels.includes('near') ? 'near' : 'silent'
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** Each line that stands for itself; a bundle with its parts together. */
function measure(index: PriceIndex, offer: LimitedOffer): readonly Measured[] {
  const { lines, totals } = offer
  const measured: Measured[] = []
  for (let i = 0; i < lines.length; ) {
    const head = lines[i] as LimitedLine
    const parts = head.kind === 'bundle' ? partsAfter(lines, i) : []
    const priced = (parts.length === 0 ? [head] : parts).map((line) =>
      amountsOf(index, line, {
        currency: offer.currency,
        timesMilli: parts.length === 0 ? 1000 : head.quantityMilli,
      }),
    )
    const own = totals.lines[i]
    const partDiscounts = parts.map((_, at) => withoutCharges(totals.lines[i + 1 + at]))
    const grossMinor = parts.length === 0 ? (own?.grossMinor ?? 0) : sum(partDiscounts)
    measured.push({
      place: i,
      isCounted: head.role === 'counted',
      baseMinor: sum(priced.map((p) => p.baseMinor)),
      agreedMinor: sum(priced.map((p) => p.agreedMinor)),
      netMinor: grossMinor + discountsOf(own?.steps ?? []),
      groups: priced.map((p) => p.group),
    })
    i += 1 + parts.length
  }
  return measured
}

function withoutCharges(sums: ProposalTotals['lines'][number] | undefined): number {
  return sums === undefined ? 0 : sums.grossMinor + discountsOf(sums.steps)
}

function discountsOf(steps: readonly SumStep[]): number {
  return sum(steps.map((step) => Math.min(0, step.minor)))
}

type Amounts = { readonly baseMinor: number; readonly agreedMinor: number; readonly group: string }

function amountsOf(
  index: PriceIndex,
  line: LimitedLine,
  { currency, timesMilli }: { readonly currency: string; readonly timesMilli: number },
): Amounts {
  const { productId, quantityMilli } = line
  const own = grossOf(line, { quantityMilli, timesMilli })
  const found = productId === null ? undefined : findPrice(index, { productId, quantityMilli })
  const base = found === undefined ? undefined : inCurrency(found.base, currency, index.book)
  const group = found?.product.groupName ?? ''
  if (found === undefined || base === undefined) return { baseMinor: own, agreedMinor: own, group }
  const amount = (unitPriceMinor: number) =>
    grossOf({ unitPriceMinor, priceBaseMilli: 1000 }, { quantityMilli, timesMilli })
  const baseMinor = amount(base.unitPriceMinor)
  return { baseMinor, agreedMinor: agreedOf(index, found, currency, amount) ?? baseMinor, group }
}

function agreedOf(
  index: PriceIndex,
  { chosen, base }: FoundPrice,
  currency: string,
  amount: (unitPriceMinor: number) => number,
): number | undefined {
  if (chosen === base) return undefined
  const agreed = inCurrency(chosen, currency, index.book)
  if (agreed === undefined) return undefined
  const grossMinor = amount(agreed.unitPriceMinor)
  return divideHalfAwayFromZero(BigInt(grossMinor) * BigInt(1_000_000 - chosen.discountPpm), 1_000_000n)
}

/** What the discounts on the whole leave of each line: an exact fraction. */
type Left = { readonly of: bigint; readonly per: bigint }

function leftOfWhole({ totals, adjustments }: LimitedOffer): Left {
  const subtotal = BigInt(totals.subtotalMinor)
  if (subtotal <= 0n) return { of: 1n, per: 1n }
  let of = subtotal
  let scale = 1n
  for (const { kind, amount } of adjustments) {
    if (kind === 'charge') continue
    if (amount.type === 'share') {
      of *= BigInt(1_000_000 - amount.ppm)
      scale *= 1_000_000n
    } else of -= BigInt(amount.minor) * scale
  }
  return { of: of < 0n ? 0n : of, per: subtotal * scale }
}

/** The rules that hold on the day for the client's column and the size of the deal, the closest first. */
function fittingRules(index: PriceIndex, dealMinor: number, currency: string): readonly PriceRule[] {
  const { book } = index
  const columnId = book.column?.id ?? null
  const sized = book.rules.flatMap((rule) => {
    if (!isValidOn(rule, book.day)) return []
    const from = inCurrency({ currency: rule.currency, priceMinor: rule.fromMinor }, currency, book)
    const isReached = rule.fromMinor === 0 || (from !== undefined && dealMinor >= from.unitPriceMinor)
    return isReached && (rule.columnId === null || rule.columnId === columnId)
      ? [{ rule, from: rule.fromMinor === 0 ? 0 : (from?.unitPriceMinor ?? 0) }]
      : []
  })
  return sized
    .sort(
      (a, b) =>
        closenessOf(b.rule) - closenessOf(a.rule) ||
        b.from - a.from ||
        a.rule.maxPpm - b.rule.maxPpm ||
        (a.rule.id < b.rule.id ? -1 : 1),
    )
    .map(({ rule }) => rule)
}

function closenessOf({ groupName, columnId }: PriceRule): number {
  return (groupName.trim() === '' ? 0 : 2) + (columnId === null ? 0 : 1)
}

function ruleFor(rules: readonly PriceRule[], group: string): PriceRule | undefined {
  return rules.find((rule) => rule.groupName.trim() === '' || isSameGroup(rule.groupName, group))
}

function lineReasons(line: Measured, left: Left, rules: readonly PriceRule[]): readonly Found[] {
  if (line.baseMinor <= 0) return []
  const own = line.groups.flatMap((group) => ruleFor(rules, group) ?? [])
  const [rule] = own.sort((a, b) => a.maxPpm - b.maxPpm)
  if (rule === undefined) return []
  const level = levelOf(line, left, rule)
  if (level === 'silent') return []
  const params = { ppm: discountOf(line.baseMinor, line.netMinor, left), limitPpm: rule.maxPpm }
  return [{ rule, reason: { level, line: line.place, code: 'discount', params } }]
}

/** Compared exactly; one minor unit is left for the rounding of the line. */
function levelOf(
  { baseMinor, agreedMinor, netMinor }: Measured,
  { of, per }: Left,
  rule: PriceRule,
): LimitLevel {
  const charged = BigInt(netMinor + 1) * of
  if (charged >= BigInt(agreedMinor) * per) return 'silent'
  const discounted = (ppm: number) => BigInt(baseMinor) * BigInt(1_000_000 - ppm) * per
  if (charged * 1_000_000n < discounted(rule.maxPpm)) return 'beyond'
  return BigInt(netMinor) * of * 1_000_000n <= discounted(rule.nearPpm) ? 'near' : 'silent'
}

/** Below a base, in millionths; not below 0. */
function discountOf(baseMinor: number, netMinor: number, { of, per }: Left): number {
  if (baseMinor <= 0) return 0
  const off = BigInt(baseMinor) * per - BigInt(netMinor) * of
  return Math.max(0, divideHalfAwayFromZero(off * 1_000_000n, BigInt(baseMinor) * per))
}

function overall(counted: readonly Measured[], left: Left): number {
  return discountOf(sum(counted.map((l) => l.baseMinor)), sum(counted.map((l) => l.netMinor)), left)
}

function marginReasons(margin: ProposalMargin, rules: readonly PriceRule[]): readonly Found[] {
  const rule = rules.find((r) => r.groupName.trim() === '' && r.leastMarginPpm !== null)
  if (rule === undefined || rule.leastMarginPpm === null) return []
  const limitPpm = rule.leastMarginPpm
  const { marginPpm, costMinor } = margin.total
  if (costMinor === null) {
    if (margin.unknown === 0) return []
    const params = { count: margin.unknown }
    return [{ rule, reason: { level: 'near', line: null, code: 'costUnknown', params } }]
  }
  // Where nothing is charged no share can be named: all that it costs is given away.
  const ppm = marginPpm ?? -1_000_000
  if (ppm >= limitPpm + nearMarginPpm) return []
  const level = ppm < limitPpm ? 'beyond' : 'near'
  return [{ rule, reason: { level, line: null, code: 'margin', params: { ppm, limitPpm } } }]
}
