export type Share = { readonly id: string; readonly name: string; readonly minor: number }
export type ParetoRow = Share & {
  /** 0–1 of the whole, and of all up to this row. */
  readonly share: number
  readonly cumulative: number
  /** One of the few that together bring 80 % (K-10). */
  readonly isVital: boolean
}

const vital = 0.8

/** Clients by what they bring, largest first, with the line at 80 % (K-10). Those without income are left out. */
export function paretoOf(shares: readonly Share[]): ParetoRow[] {
  const positive = shares
    .filter((s) => s.minor > 0)
    .sort((a, b) => b.minor - a.minor || (a.id < b.id ? -1 : 1))
  const whole = positive.reduce((sum, s) => sum + s.minor, 0)
  let before = 0
  return positive.map((s) => {
    const isVital = before < whole * vital
    before += s.minor
    return { ...s, share: s.minor / whole, cumulative: before / whole, isVital }
  })
}
