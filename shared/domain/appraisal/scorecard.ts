import type { Appraisal } from './types.ts'

/** What the book knows of an account by reckoning; sums in minor units of the client's currency. */
export type Reckoned = {
  readonly currency: string
  /** Last 365 days, and the 365 before them. */
  readonly revenueMinor: number
  readonly formerRevenueMinor: number
  /** Revenue less cost where cost is known; null: of no sale. */
  readonly marginMinor: number | null
  /** Part of all sales of the book's currency, in millionths; null: bought in another currency, or nothing sold. */
  readonly revenueSharePpm: number | null
  readonly marginSharePpm: number | null
}

export const criteria = ['size', 'profit', 'growth', 'leadsMarket', 'opensGrowth', 'reliesOnUs'] as const
export type Criterion = (typeof criteria)[number]

export type Score = {
  readonly criterion: Criterion
  /** 1 … 5; null: nothing to reckon it from, or not judged. */
  readonly points: number | null
  readonly isJudged: boolean
  /** What a reckoned score comes from: a share, or the growth, in millionths. */
  readonly basisPpm: number | null
}

export type Scorecard = {
  readonly scores: readonly Score[]
  /** Mean of the known points in thousandths: 3 500 is three and a half; null: nothing known. */
  readonly meanMilli: number | null
  readonly known: number
  /** What the criteria say of the account; null while fewer than half are known. */
  readonly verdict: 'key' | 'promising' | 'ordinary' | null
}

/** Points for a part of the whole: a tenth is what makes a client key (K-11). */
const shareSteps = [20_000, 50_000, 100_000, 200_000] as const
/** Points for growth over a year. */
const growthSteps = [-100_000, 0, 100_000, 200_000] as const

function points(ppm: number | null, steps: readonly number[]): number | null {
  return ppm === null ? null : 1 + steps.filter((step) => ppm >= step).length
}

/** Growth of the revenue over the year before, in millionths; null: nothing was sold then. */
export function growthOf({ revenueMinor, formerRevenueMinor }: Reckoned): number | null {
  if (formerRevenueMinor <= 0) return null
  return Math.round(((revenueMinor - formerRevenueMinor) * 1_000_000) / formerRevenueMinor)
}

/** The criteria of a key client (K-12): reckoned where the book can, judged where only the user can. */
export function scorecardOf(
  reckoned: Reckoned,
  judged: Pick<Appraisal, 'leadsMarket' | 'opensGrowth' | 'reliesOnUs'> | null,
): Scorecard {
  const reckon = (criterion: Criterion, basisPpm: number | null, steps: readonly number[]): Score => ({
    criterion,
    points: points(basisPpm, steps),
    isJudged: false,
    basisPpm,
  })
  const judge = (criterion: 'leadsMarket' | 'opensGrowth' | 'reliesOnUs'): Score => ({
    criterion,
    points: judged?.[criterion] ?? null,
    isJudged: true,
    basisPpm: null,
  })
  const scores = [
    reckon('size', reckoned.revenueSharePpm, shareSteps),
    reckon('profit', reckoned.marginSharePpm, shareSteps),
    reckon('growth', growthOf(reckoned), growthSteps),
    judge('leadsMarket'),
    judge('opensGrowth'),
    judge('reliesOnUs'),
  ]
  const known = scores.flatMap((score) => score.points ?? [])
  const sum = known.reduce((all, one) => all + one, 0)
  const meanMilli = known.length === 0 ? null : Math.round((sum * 1_000) / known.length)
  return { scores, meanMilli, known: known.length, verdict: verdictOf(meanMilli, known.length) }
}

function verdictOf(meanMilli: number | null, known: number): Scorecard['verdict'] {
  if (meanMilli === null || known < criteria.length / 2) return null
  if (meanMilli >= 3_500) return 'key'
  return meanMilli >= 2_500 ? 'promising' : 'ordinary'
}
