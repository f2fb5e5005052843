import { assert } from './assert.ts'

/** A sum in integer minor units (cents, kopecks, satang) of an ISO 4217 currency. */
export type Money = { readonly minor: number; readonly currency: string }

/** ISO 4217 minor-unit digits that are not two. */
const digitsByCurrency: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

/** Digits after the decimal sign of a currency. */
export function currencyDigits(currency: string): number {
  return digitsByCurrency[currency] ?? 2
}

export function addMoney(a: Money, b: Money): Money {
  assert(a.currency === b.currency, 'sums of different currencies are never added')
  return { minor: safe(a.minor + b.minor), currency: a.currency }
}

/** Checks that a sum is a whole number that is still exact. */
export function safe(minor: number): number {
  assert(Number.isSafeInteger(minor), 'a sum of money is a safe integer of minor units')
  return minor
}

/** The house's one rounding rule: to the nearest, halves away from zero. numerator / denominator, exact. */
export function divideHalfAwayFromZero(numerator: bigint, denominator: bigint): number {
  assert(denominator > 0n, 'division by a positive number')
  const isNegative = numerator < 0n
  const size = isNegative ? -numerator : numerator
  const rounded = (2n * size + denominator) / (2n * denominator)
  return safe(Number(isNegative ? -rounded : rounded))
}

/** A share of a sum: ppm in millionths, rounded half away from zero. */
export function applyRate(minor: number, ppm: number): number {
  return divideHalfAwayFromZero(BigInt(safe(minor)) * BigInt(ppm), 1_000_000n)
}

/** Price times quantity; quantity in thousandths. */
export function timesQuantity(minor: number, quantityMilli: number): number {
  return divideHalfAwayFromZero(BigInt(safe(minor)) * BigInt(quantityMilli), 1000n)
}

/** Converts by a rate written as a decimal ('1 from = rate to'), respecting both currencies' digits. */
export function convertMinor(minor: number, from: string, to: string, rate: string): number {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(rate)
  assert(match !== null, 'a rate is a positive decimal number')
  const fraction = match[2] ?? ''
  const scaled = BigInt(`${match[1]}${fraction}`)
  const shift = fraction.length + currencyDigits(from) - currencyDigits(to)
  const numerator = BigInt(minor) * scaled
  return shift >= 0
    ? divideHalfAwayFromZero(numerator, 10n ** BigInt(shift))
    : divideHalfAwayFromZero(numerator * 10n ** BigInt(-shift), 1n)
}

/** Whether what a sum is converted to is a whole number that is still exact: asked of what is typed, which may be anything. */
export function isConvertible(
  minor: number,
  from: string,
  { to, rate }: { readonly to: string; readonly rate: string },
): boolean {
  // The exact sum is within a millionth of this, and the bound leaves more than that.
  const about = Math.abs(minor) * Number(rate) * 10 ** (currencyDigits(to) - currencyDigits(from))
  return about < Number.MAX_SAFE_INTEGER * 0.999_999
}

/** Minor units as a plain decimal with a point, for files other programs read. */
export function toDecimal(minor: number, currency: string): string {
  const digits = currencyDigits(currency)
  const sign = minor < 0 ? '-' : ''
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
