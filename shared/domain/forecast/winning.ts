import type { ChanceStream } from './chance-stream.ts'
import type { IncomeDeal } from './income-model.ts'
import { at, meanOf } from './numbers.ts'
import { logNormal } from './payment-delays.ts'
import { type QuantileTable, shareBelow, tableOf, type Weighted } from './quantile-table.ts'

/** What is known of winning. */
export type Winning = {
  /** Days from creation to the win. */
  readonly toWin: QuantileTable
  readonly decided: number
  readonly won: number
  /** Share of all deals that are won, 0…1. */
  readonly share: number
  /** Chance of an open deal of an age in days that its owner gives a chance (null: none given). */
  readonly chanceOf: (age: number, ownersChance: number | null) => number
}

/** Before there is a history: three in ten deals are won, half of them within sixty days. */
const usual = { share: 0.3, weight: 4, days: 60, spread: 0.8, daysWeight: 2 } as const
/** So many deals at risk outweigh what holds for all ages. */
const ageWeight = 8
/** Owners' chances come true about seven times in ten; so many decided deals outweigh them. */
const ownersTruth = 0.7
const ownersWeight = 6
/** How much of a difference between two chances the owner gives is believed once there is a history. */
const ownersPart = 0.5

type Course = { readonly age: number; readonly end: 'open' | 'won' | 'lost' }

/**
 * Hazard of winning by age, with losing as the rival end and open deals as unfinished courses (Aalen & Johansen
 * 1978): a bare rate of closed deals overshoots, since the old ones that stay open are mostly lost.
 */
export function learnWinning(deals: readonly IncomeDeal[], todayDay: number): Winning {
  const courses = deals.map((deal) => courseOf(deal, todayDay)).sort((a, b) => a.age - b.age)
  const decided = courses.filter((c) => c.end !== 'open').length
  const won = courses.filter((c) => c.end === 'won').length
  const share = (won + usual.share * usual.weight) / (decided + usual.weight)
  const incidence = incidenceOf(courses)
  const prior = logNormal(usual.days, usual.spread, 1)
  const priorWeight = usual.daysWeight / (usual.daysWeight + won)
  const ends = [...scaled(incidence.wins, 1), ...scaled(incidence.losses, 0.5)]
  const toWin = tableOf([...scaled(ends, 1 - priorWeight), ...scaled(prior, priorWeight)])
  const byAge = chanceByAge(incidence, share, toWin)
  const centre = meanOf(
    deals.flatMap((d) => (d.step === 'open' && d.chance !== null ? [logit(d.chance)] : [])),
  )
  const chanceOf = (age: number, ownersChance: number | null) => {
    const learnt = byAge(age)
    if (ownersChance === null) return learnt
    const moved = logistic(logit(learnt) + ownersPart * (logit(ownersChance) - centre))
    return (decided * moved + ownersWeight * ownersTruth * ownersChance) / (decided + ownersWeight)
  }
  return { toWin, decided, won, share, chanceOf }
}

function courseOf(deal: IncomeDeal, todayDay: number): Course {
  const isDecided = deal.step !== 'open' && deal.closedDay !== null
  const age = Math.max(0, (isDecided ? (deal.closedDay ?? todayDay) : todayDay) - deal.createdDay)
  return { age, end: !isDecided ? 'open' : deal.step === 'lost' ? 'lost' : 'won' }
}

type Incidence = {
  readonly wins: readonly Weighted[]
  readonly losses: readonly Weighted[]
  /** By course in order of age: share won and lost up to it, and how many are older. */
  readonly steps: readonly {
    readonly age: number
    readonly won: number
    readonly lost: number
    readonly older: number
  }[]
}

function incidenceOf(courses: readonly Course[]): Incidence {
  const wins: Weighted[] = []
  const losses: Weighted[] = []
  let [open, won, lost] = [1, 0, 0]
  const steps = courses.map(({ age, end }, i) => {
    const part = end === 'open' ? 0 : open / (courses.length - i)
    open -= part
    if (end === 'won') {
      won += part
      wins.push({ value: age, weight: part })
    } else if (end === 'lost') {
      lost += part
      losses.push({ value: age, weight: part })
    }
    return { age, won, lost, older: courses.length - i - 1 }
  })
  return { wins, losses, steps }
}

/** Chance of a win after an age, shrunk to what the share of all and the time wins take make likely. */
function chanceByAge(incidence: Incidence, share: number, toWin: QuantileTable): (age: number) => number {
  const { steps } = incidence
  const end = steps.at(-1)
  const toLose = tableOf(incidence.losses.length > 0 ? incidence.losses : incidence.wins)
  return (age) => {
    const still = share * Math.max(1 - shareBelow(toWin, age), 0.5 / toWin.length)
    const stillLost = (1 - share) * Math.max(1 - shareBelow(toLose, age), 2 / toLose.length)
    const likely = still / (still + stillLost)
    const step = steps.findLast((s) => s.age <= age)
    if (step === undefined || end === undefined) return likely
    const open = 1 - step.won - step.lost
    const seen = open <= 1e-9 ? 0 : (end.won - step.won) / open
    return (step.older * Math.min(1, seen) + ageWeight * likely) / (step.older + ageWeight)
  }
}

function scaled(values: readonly Weighted[], to: number): Weighted[] {
  const total = values.reduce((sum, v) => sum + v.weight, 0)
  return total === 0 ? [] : values.map((v) => ({ value: v.value, weight: (v.weight / total) * to }))
}

export function logit(p: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, p))
  return Math.log(bounded / (1 - bounded))
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** Moves a chance by odds. */
export function withOdds(chance: number, odds: number): number {
  return (chance * odds) / (1 - chance + chance * odds)
}

/** Value in the middle of a table. */
export function middleOf(table: QuantileTable): number {
  return at(table, table.length >> 1)
}

/** The share of all deals that one simulation wins, and by what odds that differs from what is known of them. */
export function drawOdds(
  chance: ChanceStream,
  winning: Pick<Winning, 'won' | 'decided' | 'share'>,
  seed: number,
  simulation: number,
): { readonly share: number; readonly odds: number } {
  chance.begin(seed, simulation)
  const share = chance.beta(winning.won + 1.2, winning.decided - winning.won + 2.8)
  return { share, odds: share / (1 - share) / (winning.share / (1 - winning.share)) }
}
