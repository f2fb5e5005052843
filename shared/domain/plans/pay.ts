import { applyRate, divideHalfAwayFromZero } from '../../base/money.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { bandAt, marginalPay, wholePay } from './bands.ts'
import { interpolatedPay, interpolatedRate } from './curve.ts'
import type { Step } from './steps.ts'
import type { Band, Basis, Limit, Rate, Rule } from './terms.ts'

/** What a rule looks at in a sale. Sums in minor units of the sale's currency, units in thousandths. */
export type SaleSize = {
  readonly currency: string
  readonly amountMinor: number
  readonly costMinor: number | null
  readonly unitsMilli: number | null
  /** The fee agreed for this very sale (K-72); null: the plan's share. */
  readonly agencyFeeMinor: number | null
}

export type PayProblem = 'cost-unknown' | 'units-unknown'

/** A sale's pay before it is shared, cut or converted. minor null: the period decides (bands by period, unlock). */
export type SalePay = {
  readonly baseMinor: number
  readonly minor: number | null
  readonly ratePpm: number | null
  readonly steps: readonly Step[]
}

/** The first rule that fits, or all that fit. The order of rules is their priority. */
export function rulesFor(
  rules: readonly Rule[],
  combine: 'first' | 'all',
  clientId: string | null,
  amountMinor: number,
): readonly Rule[] {
  const fits = rules.filter(
    (rule) =>
      (rule.clientIds.length === 0 || (clientId !== null && rule.clientIds.includes(clientId))) &&
      (rule.aboveMinor === null || Math.abs(amountMinor) > rule.aboveMinor),
  )
  return combine === 'first' ? fits.slice(0, 1) : fits
}

/** What a rule pays for a sale (K-71, K-72). creditPpm: the user's share of the credit; 1 000 000 = all. */
export function payForSale(rule: Rule, sale: SaleSize, creditPpm: number): Result<SalePay, PayProblem> {
  const { pay } = rule
  const { currency } = sale
  if (pay.kind === 'fixed') {
    const minor = sale.amountMinor === 0 ? 0 : Math.sign(sale.amountMinor) * pay.minor
    return ok(limited(rule, sale, paid(sale.amountMinor, minor, [{ kind: 'fixed', minor, currency }])))
  }
  if (pay.kind === 'per-unit') {
    if (sale.unitsMilli === null) return err('units-unknown')
    const minor = divideHalfAwayFromZero(BigInt(pay.minor) * BigInt(sale.unitsMilli), 1000n)
    const { unitsMilli } = sale
    const step: Step = { kind: 'units', unitsMilli, eachMinor: pay.minor, minor, currency }
    return ok(limited(rule, sale, paid(sale.amountMinor, minor, [step])))
  }
  const base = baseOf(pay.basis, sale)
  if (base === null) return err('cost-unknown')
  const shared = creditOf(base, creditPpm, currency)
  const rated = ratePay(rule.name, pay.rate, shared.minor, sale)
  if (rated === 'cost-unknown') return err(rated)
  return ok(limited(rule, sale, { ...rated, steps: [...base.steps, ...shared.steps, ...rated.steps] }))
}

function paid(baseMinor: number, minor: number, steps: readonly Step[]): SalePay {
  return { baseMinor, minor, ratePpm: null, steps }
}

type Base = { readonly minor: number; readonly steps: readonly Step[] }

function baseOf(basis: Basis, { amountMinor, costMinor, agencyFeeMinor, currency }: SaleSize): Base | null {
  const amount: Step = { kind: 'amount', minor: amountMinor, currency }
  switch (basis.kind) {
    case 'amount':
      return { minor: amountMinor, steps: [amount] }
    case 'margin': {
      if (costMinor === null) return null
      // A sale below cost earns nothing; it does not cost the seller.
      const minor = amountMinor < 0 ? amountMinor - costMinor : Math.max(0, amountMinor - costMinor)
      return { minor, steps: [{ kind: 'margin', amountMinor, costMinor, minor, currency }] }
    }
    case 'agency-fee': {
      if (agencyFeeMinor !== null)
        return {
          minor: agencyFeeMinor,
          steps: [amount, { kind: 'own-fee', minor: agencyFeeMinor, currency }],
        }
      const { feePpm, of } = basis
      const minor =
        of === 'amount'
          ? applyRate(amountMinor, feePpm)
          : divideHalfAwayFromZero(BigInt(amountMinor) * BigInt(feePpm), BigInt(1_000_000 + feePpm))
      return { minor, steps: [amount, { kind: 'agency-fee', feePpm, of, minor, currency }] }
    }
  }
}

function creditOf(base: Base, creditPpm: number, currency: string): Base {
  if (creditPpm === 1_000_000) return { minor: base.minor, steps: [] }
  const minor = applyRate(base.minor, creditPpm)
  return { minor, steps: [{ kind: 'credit', ppm: creditPpm, minor, currency }] }
}

/** A rate on a base. Negative bases (credit notes) mirror positive ones. */
function ratePay(rule: string, rate: Rate, baseMinor: number, sale: SaleSize): SalePay | 'cost-unknown' {
  const { currency } = sale
  const sign = baseMinor < 0 ? -1 : 1
  const size = Math.abs(baseMinor)
  switch (rate.kind) {
    case 'flat': {
      const minor = applyRate(baseMinor, rate.ppm)
      const step: Step = { kind: 'rate', rule, ratePpm: rate.ppm, minor, currency }
      return { baseMinor, minor, ratePpm: rate.ppm, steps: [step] }
    }
    case 'bands': {
      if (rate.by !== 'deal') return { baseMinor, minor: null, ratePpm: null, steps: [] }
      return bandsPay(rate, sign, size, currency)
    }
    case 'interpolated': {
      const ratePpm = interpolatedRate(rate.points, size)
      const minor = sign * interpolatedPay(rate.points, size, size)
      const step: Step = { kind: 'interpolated', sizeMinor: size, ratePpm, minor, currency }
      return { baseMinor, minor, ratePpm, steps: [step] }
    }
    case 'margin-bands':
      return marginBandsPay(rate, baseMinor, sale)
    case 'unlock':
      return { baseMinor, minor: null, ratePpm: null, steps: [] }
  }
}

function bandsPay(
  rate: Extract<Rate, { readonly kind: 'bands' }>,
  sign: number,
  size: number,
  currency: string,
): SalePay {
  const found =
    rate.reading === 'whole' ? wholePay(size, size, rate.bands, rate.edge) : marginalPay(0, size, rate.bands)
  const minor = sign * found.minor
  const steps = found.parts.map(
    (part): Step => ({
      kind: 'band',
      band: part.band,
      isShare: false,
      partMinor: sign * part.partMinor,
      minor: sign * part.minor,
      currency,
    }),
  )
  const blendedPpm = blended(found.minor, size)
  const total: Step = { kind: 'bands-total', reading: rate.reading, blendedPpm, minor, currency }
  return { baseMinor: sign * size, minor, ratePpm: blendedPpm, steps: [...steps, total] }
}

function blended(minor: number, baseMinor: number): number {
  return baseMinor === 0 ? 0 : divideHalfAwayFromZero(BigInt(minor) * 1_000_000n, BigInt(baseMinor))
}

function marginBandsPay(
  rate: Extract<Rate, { readonly kind: 'margin-bands' }>,
  baseMinor: number,
  { amountMinor, costMinor, currency }: SaleSize,
): SalePay | 'cost-unknown' {
  if (costMinor === null) return 'cost-unknown'
  const of = rate.of === 'cost' ? costMinor : amountMinor
  const marginPpm = blended(Math.abs(amountMinor - costMinor), Math.abs(of))
  const ratePpm = bandAt(rate.bands, amountMinor < costMinor ? 0 : marginPpm, rate.edge)?.ppm ?? 0
  const minor = applyRate(baseMinor, ratePpm)
  const step: Step = { kind: 'margin-rate', of: rate.of, marginPpm, ratePpm, minor, currency }
  return { baseMinor, minor, ratePpm, steps: [step] }
}

function limited(rule: Rule, { currency }: SaleSize, pay: SalePay): SalePay {
  if (pay.minor === null) return pay
  const { minor, steps } = applyLimit(pay.minor, rule.limit, 'rule', currency)
  return { ...pay, minor, steps: [...pay.steps, ...steps] }
}

/** Keeps a sum within a cap and a floor; a sum of nothing stays nothing, negative sums mirror positive ones. */
export function applyLimit(
  minor: number,
  { capMinor, floorMinor }: Limit,
  scope: 'rule' | 'invoice' | 'period',
  currency: string,
): { readonly minor: number; readonly steps: readonly Step[] } {
  const sign = minor < 0 ? -1 : 1
  const size = Math.abs(minor)
  const step = (which: 'cap' | 'floor', limitMinor: number) => {
    const kept = sign * limitMinor
    const steps: readonly Step[] = [{ kind: 'limit', which, scope, limitMinor, minor: kept, currency }]
    return { minor: kept, steps }
  }
  if (capMinor !== null && size > capMinor) return step('cap', capMinor)
  if (floorMinor !== null && size > 0 && size < floorMinor) return step('floor', floorMinor)
  return { minor, steps: [] }
}

/** Bands that treat an unlock as what it is: one rate below the threshold, another for everything from it. */
export function unlockBands(rate: Extract<Rate, { readonly kind: 'unlock' }>): readonly Band[] {
  return [
    { from: 0, to: rate.thresholdMinor, ppm: rate.beforePpm },
    { from: rate.thresholdMinor, to: null, ppm: rate.afterPpm },
  ]
}
