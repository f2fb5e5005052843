import type { OfferSums } from './draft-store.ts'
import type { EditedLine } from './proposal-values.ts'

/** A line with what is reckoned of it and its place; the same object as long as nothing of it changes. */
export type DraftRow = {
  readonly line: EditedLine
  /** The line as it was when its figures last changed: the same object while only its words do. */
  readonly figures: EditedLine
  readonly netMinor: number
  readonly hasCost: boolean
  /** Millionths; null: not known, or nothing is charged. */
  readonly marginPpm: number | null
  readonly isFirst: boolean
  readonly isLast: boolean
}

export type DraftRows = {
  /** The lines' keys in order, in groups; a group stays the same array while its keys do. */
  readonly groups: readonly (readonly string[])[]
  readonly byKey: ReadonlyMap<string, DraftRow>
}

/** React asks every sibling whether it is concerned by a change: groups of this many keep that short. */
export const groupSize = 16

/** The rows as they stand now; whatever did not change is taken over from before. */
export function draftRows(
  lines: readonly EditedLine[],
  sums: OfferSums,
  before: DraftRows | null,
): DraftRows {
  const byKey = new Map<string, DraftRow>()
  lines.forEach((line, at) => {
    const old = before?.byKey.get(line.key)
    const row = rowOf(line, at, { sums, count: lines.length, old })
    byKey.set(line.key, old !== undefined && isSame(old, row) ? old : row)
  })
  return { groups: groupsOf([...byKey.keys()], before?.groups ?? []), byKey }
}

type Place = { readonly sums: OfferSums; readonly count: number; readonly old: DraftRow | undefined }

function rowOf(line: EditedLine, at: number, { sums, count, old }: Place): DraftRow {
  const margin = sums.margin.lines[at]
  return {
    line,
    figures: old !== undefined && hasSameFigures(old.figures, line) ? old.figures : line,
    netMinor: sums.totals.lines[at]?.netMinor ?? 0,
    hasCost: (margin?.costMinor ?? null) !== null,
    marginPpm: margin?.marginPpm ?? null,
    isFirst: at === 0,
    isLast: at === count - 1,
  }
}

const rowFields = ['line', 'figures', 'netMinor', 'hasCost', 'marginPpm', 'isFirst', 'isLast'] as const

function isSame(a: DraftRow, b: DraftRow): boolean {
  return rowFields.every((field) => a[field] === b[field])
}

/** Whether two lines differ in words alone: nothing is reckoned from those. */
export function hasSameFigures(a: EditedLine, b: EditedLine): boolean {
  if (a === b) return true
  const { name: _a, description: _b, unit: _c, ...left } = a
  return (Object.keys(left) as (keyof typeof left)[]).every((field) => left[field] === b[field])
}

function groupsOf(keys: readonly string[], before: DraftRows['groups']): DraftRows['groups'] {
  const groups = Array.from({ length: Math.ceil(keys.length / groupSize) }, (_, i) => {
    const group = keys.slice(i * groupSize, (i + 1) * groupSize)
    const old = before[i]
    return old !== undefined && isSameList(old, group) ? old : group
  })
  return isSameList(groups, before) ? before : groups
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}
