import { useCallback, useSyncExternalStore } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import { type ProposalMargin, proposalMargin } from '../../../shared/domain/proposals/margin.ts'
import { convertedPrice } from '../../../shared/domain/proposals/rates.ts'
import { isReckonable } from '../../../shared/domain/proposals/reckonable.ts'
import { type ProposalTotals, proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { type DraftRow, type DraftRows, draftRows, hasSameFigures } from './draft-rows.ts'
import type { EditedLine, ProposalValues } from './proposal-values.ts'

export type SaveStatus = 'saved' | 'saving' | 'unsaved'

export type OfferSums = {
  /** What they are reckoned from: the lines, but for words that may have changed since. */
  readonly lines: readonly EditedLine[]
  readonly totals: ProposalTotals
  readonly margin: ProposalMargin
  /** Something typed is so large that no exact sum can be made of it: these are the sums of nothing. */
  readonly isTooLarge: boolean
}

/** An offer being written, outside React: a key draws only the parts that read what it changed. */
export type OfferDraft = {
  readonly values: () => ProposalValues
  readonly status: () => SaveStatus
  /** Sums and margin of what is being written; reckoned once for all who ask. */
  readonly sums: () => OfferSums
  readonly rows: () => DraftRows
  readonly set: (patch: Partial<ProposalValues>) => void
  /** failure: why it could not be saved. */
  readonly setStatus: (status: SaveStatus, failure?: Failure | null) => void
  readonly failure: () => Failure | null
  /** What is typed and not read out yet is, at once. */
  readonly readOut: () => void
  /** Adds something that holds typing for a moment before it sets it; returns the function that ends that. */
  readonly addReader: (readOut: () => void) => () => void
  readonly subscribe: (listener: () => void) => () => void
  /** Tells of one line alone: a key in one of two hundred wakes one row. */
  readonly subscribeRow: (lineKey: string, listener: () => void) => () => void
}

/** onSet: called after each change with what was changed. */
export function createDraft(
  initial: ProposalValues,
  onSet: (patch: Partial<ProposalValues>) => void,
): OfferDraft {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  let values = initial
  let status: SaveStatus = 'saved'
  let failure: Failure | null = null
  const readers = new Set<() => void>()
  const sumsOf = lastOnly(hasSameSums, reckon)
  const rowsOf = lastOnly(hasSameRows, (v, before: DraftRows | null) => draftRows(v.lines, sumsOf(v), before))
  const watched = rowListeners(() => rowsOf(values))
  return {
    values: () => values,
    status: () => status,
    sums: () => sumsOf(values),
    rows: () => rowsOf(values),
    set: (patch) => {
      values = { ...values, ...patch }
      status = 'unsaved'
      onSet(patch)
      tell()
      watched.tell()
    },
    setStatus: (next, why = null) => {
      if (status === next && failure === why) return
      status = next
      failure = why
      tell()
    },
    failure: () => failure,
    readOut: () => {
      for (const readOut of readers) readOut()
    },
    addReader: (readOut) => {
      readers.add(readOut)
      return () => readers.delete(readOut)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    subscribeRow: watched.subscribe,
  }
}

/** Who listens to which line. */
function rowListeners(rows: () => DraftRows) {
  const byKey = new Map<string, Set<() => void>>()
  let told: DraftRows['byKey'] | null = null
  return {
    tell: () => {
      if (byKey.size === 0) return
      const now = rows().byKey
      const changed = [...byKey].filter(([key]) => told === null || told.get(key) !== now.get(key))
      told = now
      for (const [, own] of changed) for (const listener of own) listener()
    },
    subscribe: (key: string, listener: () => void) => {
      const own = byKey.get(key) ?? new Set<() => void>()
      byKey.set(key, own.add(listener))
      return () => {
        own.delete(listener)
        if (own.size === 0 && byKey.get(key) === own) byKey.delete(key)
      }
    },
  }
}

function reckon({ lines, adjustments, isVatPerLine, currency }: ProposalValues): OfferSums {
  const isConverted = lines.every(
    ({ pricedIn }) => pricedIn === null || convertedPrice(pricedIn, currency) !== null,
  )
  const isTooLarge = !isConverted || !isReckonable(lines, adjustments)
  const reckoned = isTooLarge ? [] : lines
  const totals = proposalTotals(reckoned, { adjustments: isTooLarge ? [] : adjustments, isVatPerLine })
  return { lines, totals, margin: proposalMargin(reckoned, totals), isTooLarge }
}

function hasSameRows(a: ProposalValues, b: ProposalValues): boolean {
  return a.lines === b.lines && hasSameSteps(a, b)
}

function hasSameSums(a: ProposalValues, b: ProposalValues): boolean {
  return hasSameSteps(a, b) && (a.lines === b.lines || isSameBut(hasSameFigures, a.lines, b.lines))
}

function hasSameSteps(a: ProposalValues, b: ProposalValues): boolean {
  return a.adjustments === b.adjustments && a.isVatPerLine === b.isVatPerLine && a.currency === b.currency
}

function isSameBut<T>(isSame: (a: T, b: T) => boolean, a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => isSame(item, b[at] as T))
}

/** Reckons anew only when what it is reckoned from changed; gives the former answer along. */
function lastOnly<T>(
  isSame: (a: ProposalValues, b: ProposalValues) => boolean,
  reckon: (values: ProposalValues, before: T | null) => T,
): (values: ProposalValues) => T {
  let last: { readonly of: ProposalValues; readonly answer: T } | null = null
  return (values) => {
    if (last === null || !isSame(last.of, values))
      last = { of: values, answer: reckon(values, last?.answer ?? null) }
    return last.answer
  }
}

/** One field of the draft; draws anew only when it changes. */
export function useDraftField<K extends keyof ProposalValues>(draft: OfferDraft, key: K): ProposalValues[K] {
  return useSyncExternalStore(draft.subscribe, () => draft.values()[key])
}

export function useDraftSums(draft: OfferDraft): OfferSums {
  return useSyncExternalStore(draft.subscribe, draft.sums)
}

export function useDraftGroups(draft: OfferDraft): DraftRows['groups'] {
  return useSyncExternalStore(draft.subscribe, () => draft.rows().groups)
}

/** One line; undefined: it has just been removed. */
export function useDraftRow(draft: OfferDraft, lineKey: string): DraftRow | undefined {
  const subscribe = useCallback(
    (listener: () => void) => draft.subscribeRow(lineKey, listener),
    [draft, lineKey],
  )
  return useSyncExternalStore(subscribe, () => draft.rows().byKey.get(lineKey))
}

/** What a line is called, by its place; empty where there is none. */
export function useLineName(draft: OfferDraft, at: number): string {
  return useSyncExternalStore(draft.subscribe, () => draft.values().lines[at]?.name ?? '')
}

/** Why the last saving was refused; null: it was not. */
export function useSaveFailure(draft: OfferDraft): Failure | null {
  return useSyncExternalStore(draft.subscribe, draft.failure)
}

export function useSaveStatus(draft: OfferDraft): SaveStatus {
  return useSyncExternalStore(draft.subscribe, draft.status)
}
