import { applyRate, safe } from '../../base/money.ts'
import { type LineSums, lineSums, type PricedLine, type SumStep, stepMinor, withSteps } from './line-sums.ts'
import { shareSigned } from './share.ts'
import type { Adjustment } from './types.ts'

export type TotalsRule = {
  readonly adjustments: readonly Adjustment[]
  /** VAT rounded per line instead of once per rate. */
  readonly isVatPerLine: boolean
}

export type VatGroup = { readonly vatPpm: number; readonly taxableMinor: number; readonly vatMinor: number }

export type ProposalTotals = {
  /** A line each, parts and lines outside the total too. */
  readonly lines: readonly LineSums[]
  /** Counted lines before any discount. */
  readonly grossMinor: number
  /** Counted lines after their own discounts. */
  readonly subtotalMinor: number
  /** Discounts and charges on the whole, step by step. */
  readonly steps: readonly SumStep[]
  readonly taxableMinor: number
  readonly vatGroups: readonly VatGroup[]
  readonly vatMinor: number
  readonly totalMinor: number
}

/** The part of the total that bears one VAT rate within one line. */
type Piece = { readonly vatPpm: number; readonly netMinor: number }
type RateGroup = { readonly vatPpm: number; readonly pieces: readonly number[]; netMinor: number }

/**
 * Sums of a proposal, step by step: lines, their discounts, discounts and charges on the whole shared over the VAT
 * rates without losing a cent, VAT half-up per rate (EN 16931, BR-CO-17) or per line. Groups add up to the whole.
 */
export function proposalTotals(lines: readonly PricedLine[], rule: TotalsRule): ProposalTotals {
  const { sums, pieces, grossMinor } = sumLines(lines)
  const groups = groupByRate(pieces, rule.adjustments)
  const subtotalMinor = sumOf(pieces.map((piece) => piece.netMinor))
  const steps = applySteps(groups, subtotalMinor, rule.adjustments)
  const taxableMinor = sumOf(groups.map((group) => group.netMinor))
  const vatGroups = groups.map((group) => ({
    vatPpm: group.vatPpm,
    taxableMinor: group.netMinor,
    vatMinor: rule.isVatPerLine ? vatByPiece(group) : applyRate(group.netMinor, group.vatPpm),
  }))
  const vatMinor = sumOf(vatGroups.map((group) => group.vatMinor))
  const totalMinor = safe(taxableMinor + vatMinor)
  return { lines: sums, grossMinor, subtotalMinor, steps, taxableMinor, vatGroups, vatMinor, totalMinor }
}

function sumOf(values: readonly number[]): number {
  return safe(values.reduce((a, b) => a + b, 0))
}

type Summed = {
  readonly sums: readonly LineSums[]
  readonly pieces: readonly Piece[]
  readonly grossMinor: number
}

function sumLines(lines: readonly PricedLine[]): Summed {
  const sums: LineSums[] = []
  const pieces: Piece[] = []
  let grossMinor = 0
  for (let i = 0; i < lines.length; ) {
    const head = lines[i] as PricedLine
    const parts = head.kind === 'bundle' ? partsAfter(lines, i) : []
    const own = parts.length === 0 ? { head: lineSums(head), parts: [] } : bundleSums(head, parts)
    sums.push(own.head, ...own.parts)
    if (head.role === 'counted') {
      grossMinor = safe(grossMinor + own.head.grossMinor)
      pieces.push(...piecesOf(head, parts, own))
    }
    i += 1 + parts.length
  }
  return { sums, pieces, grossMinor }
}

/** The lines that belong to the bundle at a place. */
export function partsAfter<T extends Pick<PricedLine, 'kind'>>(
  lines: readonly T[],
  index: number,
): readonly T[] {
  let end = index + 1
  while (lines[end]?.kind === 'part') end += 1
  return lines.slice(index + 1, end)
}

type BundleSums = { readonly head: LineSums; readonly parts: readonly LineSums[] }

/** A bundle costs what its parts cost, less its own discount. */
function bundleSums(head: PricedLine, parts: readonly PricedLine[]): BundleSums {
  const own = parts.map((part) => lineSums(part, head.quantityMilli))
  return { head: withSteps(sumOf(own.map((part) => part.netMinor)), head), parts: own }
}

function piecesOf(head: PricedLine, parts: readonly PricedLine[], own: BundleSums): readonly Piece[] {
  if (parts.length === 0) return [{ vatPpm: head.vatPpm, netMinor: own.head.netMinor }]
  const nets = own.parts.map((part) => part.netMinor)
  const shares = shareSigned(own.head.netMinor, nets)
  return parts.map((part, i) => ({ vatPpm: part.vatPpm, netMinor: shares[i] ?? 0 }))
}

/** Pieces by VAT rate, highest first, so that the order of lines never changes a sum. */
function groupByRate(pieces: readonly Piece[], adjustments: readonly Adjustment[]): RateGroup[] {
  const byRate = new Map<number, number[]>()
  for (const { vatPpm } of adjustments) if (vatPpm !== null) byRate.set(vatPpm, [])
  for (const { vatPpm, netMinor } of pieces) byRate.set(vatPpm, [...(byRate.get(vatPpm) ?? []), netMinor])
  if (byRate.size === 0 && adjustments.length > 0) byRate.set(0, [])
  return [...byRate.entries()]
    .sort(([a], [b]) => b - a)
    .map(([vatPpm, own]) => ({ vatPpm, pieces: own.sort((a, b) => b - a), netMinor: sumOf(own) }))
}

/** Lowers and raises the groups by each step in turn; tells what each step came to. */
function applySteps(groups: RateGroup[], fromMinor: number, adjustments: readonly Adjustment[]): SumStep[] {
  let sum = fromMinor
  return adjustments.map(({ kind, label, amount, vatPpm }) => {
    const minor = stepMinor(kind, amount, sum)
    const weights = groups.map((g) => (vatPpm === null ? g.netMinor : g.vatPpm === vatPpm ? 1 : 0))
    const shares = shareSigned(minor, weights)
    groups.forEach((group, i) => {
      group.netMinor = safe(group.netMinor + (shares[i] ?? 0))
    })
    sum = safe(sum + minor)
    return { kind, label, ppm: amount.type === 'share' ? amount.ppm : null, minor, afterMinor: sum }
  })
}

/** VAT of each line rounded by itself; steps on the whole are shared over the lines first. */
function vatByPiece({ vatPpm, pieces, netMinor }: RateGroup): number {
  if (pieces.length === 0) return applyRate(netMinor, vatPpm)
  return sumOf(shareSigned(netMinor, pieces).map((share) => applyRate(share, vatPpm)))
}
