import { foldForSearch } from '../../base/fold.ts'
import { daysBetween } from '../../base/local-date.ts'

/** What a statement says of one commission. */
export type StatedLine = {
  readonly id: string
  readonly text: string
  readonly clientName: string
  readonly reference: string
  readonly happenedOn: string | null
  readonly amountMinor: number
}

/** An entry of the ledger that may be meant. references: numbers of its deal, order and invoice. */
export type Candidate = {
  readonly id: string
  readonly clientName: string
  readonly note: string
  readonly references: readonly string[]
  readonly dueOn: string | null
  readonly amountMinor: number
}

/** Below it two lines have too little in common to be set against each other unasked. */
const enough = 5

/** How much speaks for a line meaning an entry; 0: nothing does. */
export function likeness(line: StatedLine, entry: Candidate): number {
  if (line.amountMinor < 0 !== entry.amountMinor < 0) return 0
  const said = foldForSearch(`${line.reference} ${line.text}`)
  const isNamed = [...entry.references, entry.note].some(
    (r) => r.trim().length > 2 && said.includes(foldForSearch(r)),
  )
  const client = foldForSearch(entry.clientName)
  const isClient = client !== '' && (foldForSearch(line.clientName) === client || said.includes(client))
  const days =
    line.happenedOn === null || entry.dueOn === null
      ? null
      : Math.abs(daysBetween(line.happenedOn, entry.dueOn))
  return (
    amountPoints(line.amountMinor, entry.amountMinor) +
    (isNamed ? 5 : 0) +
    (isClient ? 3 : 0) +
    (days === null ? 0 : days <= 7 ? 1 : days > 120 ? -2 : 0)
  )
}

function amountPoints(stated: number, expected: number): number {
  if (stated === expected) return 4
  const share = expected === 0 ? 0 : stated / expected
  if (share > 0.98 && share < 1.02) return 2
  return share >= 0.3 && share < 1 ? 1 : 0
}

/**
 * Sets lines against entries, the likeliest pairs first; each line and each entry is used once. Lines that nothing
 * speaks for clearly are left out: a wrong match is worse than none.
 */
export function matchLines(
  lines: readonly StatedLine[],
  entries: readonly Candidate[],
): ReadonlyMap<string, string> {
  const pairs = lines.flatMap((line) =>
    entries
      .map((entry) => ({ line: line.id, entry: entry.id, points: likeness(line, entry) }))
      .filter((pair) => pair.points >= enough),
  )
  pairs.sort((a, b) => b.points - a.points)
  const found = new Map<string, string>()
  const used = new Set<string>()
  for (const { line, entry } of pairs) {
    if (found.has(line) || used.has(entry)) continue
    found.set(line, entry)
    used.add(entry)
  }
  return found
}

export const lineFlags = ['open', 'paid', 'short', 'over', 'clawed-back', 'extra'] as const
export type LineFlag = (typeof lineFlags)[number]

/** What a line says beside what was expected. */
export function flagOf(
  amountMinor: number,
  expectedMinor: number | null,
  mark: 'open' | 'matched' | 'extra',
): LineFlag {
  if (mark === 'extra') return amountMinor < 0 ? 'clawed-back' : 'extra'
  if (mark === 'open' || expectedMinor === null) return amountMinor < 0 ? 'clawed-back' : 'open'
  if (amountMinor < 0) return 'clawed-back'
  if (amountMinor === expectedMinor) return 'paid'
  return amountMinor < expectedMinor ? 'short' : 'over'
}
