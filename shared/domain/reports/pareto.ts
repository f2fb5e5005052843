export type Share = {
  readonly id: string
  readonly name: string
  readonly isKey: boolean
  readonly minor: number
}
export type ParetoRow = Share & {
  /** 0–1 of the whole, and of all up to this row. */
  readonly share: number
  readonly cumulative: number
  /** One of the few that together bring 80 % (K-10). */
  readonly isVital: boolean
  /** Brings more than a tenth and is not marked as key: the user should think about it (K-11). */
  readonly isOfferedAsKey: boolean
}

const vital = 0.8
const keyShare = 0.1

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
    const share = s.minor / whole
    const isOfferedAsKey = share > keyShare && !s.isKey
    return { ...s, share, cumulative: before / whole, isVital, isOfferedAsKey }
  })
}

export type Concentration = {
  /** The fewest clients that together bring more than half. */
  readonly clients: number
  /** What they bring, 0–1 of the whole. */
  readonly share: number
  /** So few that losing one of them endangers the income. */
  readonly isRisky: boolean
}

const riskyClients = 3

/** How much hangs on how few: 'three clients bring 62 %' (K-10). null: nothing was sold. */
export function concentrationOf(rows: readonly ParetoRow[]): Concentration | null {
  const at = rows.findIndex((row) => row.cumulative > 0.5)
  const row = rows[at]
  if (row === undefined) return null
  return { clients: at + 1, share: row.cumulative, isRisky: at + 1 <= riskyClients }
}
