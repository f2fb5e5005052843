import type { PlanRow } from '../../../shared/contract/plans.ts'
import {
  type Band,
  noLimit,
  type PlanTerms,
  type Rate,
  type RateKind,
  type Rule,
  simpleTerms,
} from '../../../shared/domain/plans/terms.ts'
import type { PlanVersion } from '../../../shared/domain/plans/types.ts'

/** What the form of a plan edits: the plan and one version of its terms. */
export type PlanValues = {
  readonly name: string
  readonly companyId: string | null
  readonly priority: number
  readonly isOverlay: boolean
  readonly notes: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly terms: PlanTerms
}

const fivePercent = {
  kind: 'share',
  basis: { kind: 'amount' },
  rate: { kind: 'flat', ppm: 50_000 },
} as const

/** Values of a plan and version; null: a new one, from the first day of this year. */
export function planValues(row: PlanRow | null, version: PlanVersion | null, today: string): PlanValues {
  const yearStart = `${today.slice(0, 4)}-01-01`
  return {
    name: row?.plan.name ?? '',
    companyId: row?.plan.companyId ?? null,
    priority: row?.plan.priority ?? 1,
    isOverlay: row?.plan.isOverlay ?? false,
    notes: row?.plan.notes ?? '',
    validFrom: version?.validFrom ?? (row === null ? yearStart : today),
    validTo: version?.validTo ?? null,
    terms: version?.terms ?? row?.versions.at(-1)?.terms ?? simpleTerms('', fivePercent, 'payment', 30),
  }
}

export const newRule: Rule = { name: '', clientIds: [], aboveMinor: null, pay: fivePercent, limit: noLimit }

const twoBands = (bound: number, ppms: readonly [number, number]): readonly Band[] => [
  { from: 0, to: bound, ppm: ppms[0] },
  { from: bound, to: null, ppm: ppms[1] },
]

/** A rate of another kind to begin with; bounds in the plan's currency. */
export function startingRate(kind: RateKind): Rate {
  switch (kind) {
    case 'flat':
      return { kind, ppm: 50_000 }
    case 'bands':
      return {
        kind,
        by: 'deal',
        reading: 'marginal',
        edge: 'from',
        bands: twoBands(1_000_000_00, [120_000, 50_000]),
      }
    case 'interpolated':
      return {
        kind,
        points: [
          { at: 0, ppm: 30_000 },
          { at: 1_000_000_00, ppm: 60_000 },
        ],
      }
    case 'margin-bands':
      return { kind, of: 'price', edge: 'from', bands: twoBands(200_000, [50_000, 100_000]) }
    case 'unlock':
      return { kind, thresholdMinor: 1_000_000_00, beforePpm: 30_000, afterPpm: 50_000 }
  }
}

/** A list with one item replaced, added or taken out. */
export function replaced<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return list.map((old, i) => (i === index ? item : old))
}

export function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, i) => i !== index)
}

/** Another band after the last: it takes over the open end. */
export function withBand(bands: readonly Band[], isShare: boolean): readonly Band[] {
  const last = bands.at(-1)
  if (last === undefined) return [{ from: 0, to: null, ppm: 50_000 }]
  const step = isShare ? 250_000 : 1_000_000_00
  const bound = last.to ?? last.from + step
  return [...bands.slice(0, -1), { ...last, to: bound }, { from: bound, to: null, ppm: last.ppm }]
}

/** A changed bound moves with its neighbour, as long as both were one bound before. */
export function withBound(bands: readonly Band[], index: number, to: number | null): readonly Band[] {
  const before = bands[index]?.to ?? null
  return bands.map((band, i) => {
    if (i === index) return { ...band, to }
    if (i === index + 1 && band.from === before && to !== null) return { ...band, from: to }
    return band
  })
}
