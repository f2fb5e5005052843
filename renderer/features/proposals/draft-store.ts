import { useSyncExternalStore } from 'react'
import { type ProposalMargin, proposalMargin } from '../../../shared/domain/proposals/margin.ts'
import { isReckonable } from '../../../shared/domain/proposals/reckonable.ts'
import { type ProposalTotals, proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { type DraftRow, type DraftRows, draftRows } from './draft-rows.ts'
import type { ProposalValues } from './proposal-values.ts'

export type SaveStatus = 'saved' | 'saving' | 'unsaved'

export type OfferSums = {
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
  readonly setStatus: (status: SaveStatus) => void
  readonly subscribe: (listener: () => void) => () => void
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
  const sumsOf = lastOnly(hasSameSums, reckon)
  const rowsOf = lastOnly(hasSameSums, (v, before: DraftRows | null) => draftRows(v.lines, sumsOf(v), before))
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
    },
    setStatus: (next) => {
      if (status === next) return
      status = next
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function reckon({ lines, adjustments, isVatPerLine }: ProposalValues): OfferSums {
  const isTooLarge = !isReckonable(lines, adjustments)
  const reckoned = isTooLarge ? [] : lines
  const totals = proposalTotals(reckoned, { adjustments: isTooLarge ? [] : adjustments, isVatPerLine })
  return { totals, margin: proposalMargin(reckoned, totals), isTooLarge }
}

function hasSameSums(a: ProposalValues, b: ProposalValues): boolean {
  return a.lines === b.lines && a.adjustments === b.adjustments && a.isVatPerLine === b.isVatPerLine
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
  return useSyncExternalStore(draft.subscribe, () => draft.rows().byKey.get(lineKey))
}

export function useSaveStatus(draft: OfferDraft): SaveStatus {
  return useSyncExternalStore(draft.subscribe, draft.status)
}
