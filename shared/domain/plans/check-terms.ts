import type { Band, Curve, Limit, Party, PlanTerms, Point, Rate, Rule } from './terms.ts'

/** What is wrong with a plan's terms. rule: the place of the rule, from 1; from, to, at: bounds as they lie in the terms. */
export type TermsProblem =
  | { readonly code: 'no-rules' }
  | { readonly code: 'bands-empty'; readonly rule: number }
  | { readonly code: 'bands-start'; readonly rule: number; readonly from: number }
  | { readonly code: 'bands-gap'; readonly rule: number; readonly from: number; readonly to: number }
  | { readonly code: 'bands-overlap'; readonly rule: number; readonly from: number; readonly to: number }
  | { readonly code: 'bands-end'; readonly rule: number; readonly to: number }
  | { readonly code: 'band-backwards'; readonly rule: number; readonly from: number; readonly to: number }
  | { readonly code: 'rate-out-of-range'; readonly rule: number; readonly ppm: number }
  | { readonly code: 'points-order'; readonly rule: number }
  | { readonly code: 'curve-order' }
  | { readonly code: 'quota-missing' }
  | { readonly code: 'shares-not-whole'; readonly ppm: number }
  | { readonly code: 'share-out-of-range'; readonly ppm: number }
  | { readonly code: 'me-missing' }
  | { readonly code: 'floor-above-cap' }
  | { readonly code: 'late-order' }

const whole = 1_000_000

/** Everything that keeps terms from being saved; an empty list: they can be. Gaps and overlaps are never guessed at. */
export function checkTerms(terms: PlanTerms): readonly TermsProblem[] {
  const { rules, late, split, multiplier, bonuses } = terms
  const problems: TermsProblem[] = rules.length === 0 ? [{ code: 'no-rules' }] : []
  problems.push(...rules.flatMap((rule, i) => checkRule(rule, i + 1)))
  const curves = [multiplier, ...bonuses.map((b) => (b.kind === 'curve' ? b.curve : null))]
  for (const curve of curves) if (curve !== null) problems.push(...checkCurve(curve))
  if (needsQuota(terms) && terms.quota === null) problems.push({ code: 'quota-missing' })
  if (split !== null) problems.push(...checkParties(split.parties))
  const limits = [...rules.map((r) => r.limit), terms.invoiceLimit, terms.periodLimit]
  if (limits.some(isUpsideDown)) problems.push({ code: 'floor-above-cap' })
  const steps = late?.steps ?? []
  if (steps.some((s, i) => i > 0 && s.afterDays <= (steps[i - 1]?.afterDays ?? 0)))
    problems.push({ code: 'late-order' })
  return problems
}

/** Whether the terms speak of attainment, which needs a target to be measured against. */
export function needsQuota({ rules, multiplier, bonuses }: PlanTerms): boolean {
  const byAttainment = rules.some(
    ({ pay }) => pay.kind === 'share' && pay.rate.kind === 'bands' && pay.rate.by === 'attainment',
  )
  return byAttainment || multiplier !== null || bonuses.length > 0
}

function isUpsideDown({ capMinor, floorMinor }: Limit): boolean {
  return capMinor !== null && floorMinor !== null && floorMinor > capMinor
}

function checkRule({ pay }: Rule, rule: number): readonly TermsProblem[] {
  if (pay.kind !== 'share') return []
  const rates = ratesOf(pay.rate).filter((ppm) => ppm < 0 || ppm > whole)
  const range = rates.map((ppm): TermsProblem => ({ code: 'rate-out-of-range', rule, ppm }))
  if (pay.rate.kind === 'bands' || pay.rate.kind === 'margin-bands')
    return [...range, ...checkBands(pay.rate.bands, rule)]
  if (pay.rate.kind === 'interpolated' && !isRising(pay.rate.points))
    return [...range, { code: 'points-order', rule }]
  return range
}

function ratesOf(rate: Rate): readonly number[] {
  switch (rate.kind) {
    case 'flat':
      return [rate.ppm]
    case 'bands':
    case 'margin-bands':
      return rate.bands.map((b) => b.ppm)
    case 'interpolated':
      return rate.points.map((p) => p.ppm)
    case 'unlock':
      return [rate.beforePpm, rate.afterPpm]
  }
}

/** Bands begin at nothing, follow one another without gap or overlap, and the last has no end. */
export function checkBands(bands: readonly Band[], rule: number): readonly TermsProblem[] {
  const [first] = bands
  if (first === undefined) return [{ code: 'bands-empty', rule }]
  const problems: TermsProblem[] = first.from === 0 ? [] : [{ code: 'bands-start', rule, from: first.from }]
  bands.forEach((band, i) => {
    const { from, to } = band
    if (to !== null && to <= from) problems.push({ code: 'band-backwards', rule, from, to })
    const next = bands[i + 1]
    if (next === undefined) {
      if (to !== null) problems.push({ code: 'bands-end', rule, to })
    } else if (to === null || next.from < to)
      problems.push({ code: 'bands-overlap', rule, from: next.from, to: to ?? next.from })
    else if (next.from > to) problems.push({ code: 'bands-gap', rule, from: to, to: next.from })
  })
  return problems
}

function isRising(points: readonly Point[]): boolean {
  return points.length > 0 && points.every((p, i) => i === 0 || p.at > (points[i - 1]?.at ?? 0))
}

/** A curve may jump (two points at one place) but never goes back. */
function checkCurve({ points }: Curve): readonly TermsProblem[] {
  const isOrdered = points.length > 0 && points.every((p, i) => i === 0 || p.at >= (points[i - 1]?.at ?? 0))
  return isOrdered ? [] : [{ code: 'curve-order' }]
}

/** Owners' shares make exactly the whole; overlays come on top; somebody is the user. */
export function checkParties(parties: readonly Party[]): readonly TermsProblem[] {
  const outside = parties.filter((p) => p.ppm < 0 || p.ppm > whole)
  const problems = outside.map((p): TermsProblem => ({ code: 'share-out-of-range', ppm: p.ppm }))
  const sum = parties.reduce((total, p) => (p.role === 'owner' ? total + p.ppm : total), 0)
  if (sum !== whole) problems.push({ code: 'shares-not-whole', ppm: sum })
  if (!parties.some((p) => p.isMe)) problems.push({ code: 'me-missing' })
  return problems
}
