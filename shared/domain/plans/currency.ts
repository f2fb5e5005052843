import type { FxRate } from './types.ts'

/** The rate from one currency to another on a day; null: none is known. */
export type RateOn = (from: string, to: string, on: string) => string | null

/** The newest rate up to a day, either way round. '1 from = rate to'; the inverse with ten digits. */
export function rateLookup(
  rates: readonly Pick<FxRate, 'day' | 'fromCurrency' | 'toCurrency' | 'rate'>[],
): RateOn {
  const byPair = new Map<string, Pick<FxRate, 'day' | 'rate'>[]>()
  for (const { day, fromCurrency: from, toCurrency: to, rate } of rates) {
    for (const [key, value] of [
      [`${from}>${to}`, rate],
      [`${to}>${from}`, inverse(rate)],
    ] as const) {
      const kept = byPair.get(key) ?? []
      kept.push({ day, rate: value })
      byPair.set(key, kept)
    }
  }
  for (const kept of byPair.values()) kept.sort((a, b) => (a.day < b.day ? 1 : -1))
  return (from, to, on) =>
    from === to ? '1' : (byPair.get(`${from}>${to}`)?.find((r) => r.day <= on)?.rate ?? null)
}

function inverse(rate: string): string {
  const [whole = '0', fraction = ''] = rate.split('.')
  const scaled = BigInt(whole + fraction)
  if (scaled === 0n) return '0'
  const digits = 12
  const value = (10n ** BigInt(fraction.length + digits) * 2n + scaled) / (2n * scaled)
  const text = String(value).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '')
}
