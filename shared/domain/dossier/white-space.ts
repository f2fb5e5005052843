import { safe } from '../../base/money.ts'
import type { Purchase, Rival } from './types.ts'

/** A group of products at a client: what is bought from us and from each rival. */
export type GroupRow = {
  readonly groupName: string
  /** null: we sell nothing of it here. */
  readonly ours: Purchase | null
  /** By the rival's id. */
  readonly rivals: ReadonlyMap<string, Purchase>
  /** All that is bought of the group in a year, where every sum is known; else null. */
  readonly walletMinor: number | null
  /** Our part of it in millionths; null: not known. */
  readonly sharePpm: number | null
  /** White space: there is something to sell and nothing is sold. */
  readonly isWhite: boolean
}

export type WhiteSpace = {
  readonly rows: readonly GroupRow[]
  /** Over the groups of which every sum is known, in the client's currency. */
  readonly walletMinor: number
  readonly oursMinor: number
  readonly sharePpm: number | null
  /** Groups left out of the sums because something in them is not known. */
  readonly unknownGroups: number
}

type Given = {
  readonly purchases: readonly Purchase[]
  readonly rivals: readonly Pick<Rival, 'id'>[]
  /** Groups of our own price list: what is not bought of them is white space as well. */
  readonly ourGroups: readonly string[]
  /** The client's currency; sums in another are not known here. */
  readonly currency: string
}

const keyOf = (name: string) => name.trim().toLowerCase()

/** The grid of product groups by supplier, and our share of the client's wallet (K-14, K-25, K-42). */
export function whiteSpaceOf({ purchases, rivals, ourGroups, currency }: Given): WhiteSpace {
  const known = new Set(rivals.map((rival) => rival.id))
  const names = new Map<string, string>()
  for (const name of [...purchases.map((p) => p.groupName), ...ourGroups]) {
    if (keyOf(name) !== '' && !names.has(keyOf(name))) names.set(keyOf(name), name.trim())
  }
  const rows = [...names].map(([key, groupName]) => {
    const cells = purchases.filter(
      (p) => keyOf(p.groupName) === key && (p.rivalId === null || known.has(p.rivalId)),
    )
    return rowOf(groupName, cells, currency)
  })
  const whole = rows.filter((row) => row.walletMinor !== null)
  const walletMinor = safe(whole.reduce((sum, row) => sum + (row.walletMinor ?? 0), 0))
  const oursMinor = safe(whole.reduce((sum, row) => sum + (row.ours?.yearMinor ?? 0), 0))
  const bought = rows.filter((row) => row.ours !== null || row.rivals.size > 0)
  return {
    rows,
    walletMinor,
    oursMinor,
    sharePpm: share(oursMinor, walletMinor),
    unknownGroups: bought.filter((row) => row.walletMinor === null).length,
  }
}

function rowOf(groupName: string, cells: readonly Purchase[], currency: string): GroupRow {
  const ours = cells.find((cell) => cell.rivalId === null) ?? null
  const sums = cells.map((cell) => (cell.currency === currency ? cell.yearMinor : null))
  const isKnown = sums.length > 0 && !sums.includes(null)
  const walletMinor = isKnown ? safe(sums.reduce<number>((sum, minor) => sum + (minor ?? 0), 0)) : null
  return {
    groupName,
    ours,
    rivals: new Map(cells.flatMap((cell) => (cell.rivalId === null ? [] : [[cell.rivalId, cell] as const]))),
    walletMinor,
    sharePpm: walletMinor === null ? null : share(ours?.yearMinor ?? 0, walletMinor),
    isWhite: ours === null || ours.yearMinor === 0,
  }
}

function share(part: number, whole: number): number | null {
  return whole <= 0 ? null : Math.round((part * 1_000_000) / whole)
}
