import { createRng, type Rng } from '../../../base/rng.ts'
import { type Field, layOut } from './field.ts'
import { Plan } from './plan.ts'
import type { Orienteering, Solution, Stop } from './problem.ts'
import { Recreation } from './recreate.ts'
import { ruin } from './ruin.ts'

export type Budget = {
  readonly seed: string
  /** Rounds of ruin and recreation: the same number gives the same plan on any machine. */
  readonly rounds: number
  /** Asked now and then, with the share of rounds done; true ends the search with the best plan so far. */
  readonly shouldStop: (done: number) => boolean
}

/** Temperatures at the beginning and the end, as shares of the mean score. */
const hot = 1
const cold = 0.03
const roundsBetweenAsking = 64

/**
 * Good tours for an orienteering problem: ruin and recreate under simulated annealing. After Gunawan, Lau and Lu 2017
 * (SAILS, Omega 66) in accepting worse plans by temperature, with the ruins of Christiaens and Vanden Berghe 2020 (SISR)
 * and the constant-time insertion of Vansteenwegen et al. 2009. Every plan on the way is feasible.
 */
export function solve(problem: Orienteering, budget: Budget): Solution {
  const field = layOut(problem)
  if (field.n === 0 || field.m === 0) return { score: 0, tours: problem.tours.map(() => []), rounds: 0 }
  const rng = createRng(budget.seed)
  const best = new Plan(field)
  const rounds = anneal(field, budget, rng, best)
  return { score: best.score, tours: problem.tours.map((_, tour) => stopsOf(best, tour)), rounds }
}

/** Searches and leaves the best plan in best; tells the rounds made. */
function anneal(field: Field, budget: Budget, rng: Rng, best: Plan): number {
  const recreation = new Recreation(field.n, rng)
  const current = new Plan(field)
  const trial = new Plan(field)
  recreation.fill(current, 0)
  best.copyFrom(current)
  const total = field.score.reduce((sum, score) => sum + score, 0)
  const mean = total / field.n
  for (let round = 0; round < budget.rounds; round++) {
    const done = round / budget.rounds
    if (round % roundsBetweenAsking === 0 && budget.shouldStop(done)) return round
    if (best.score === total) return round
    const temperature = hot * mean * (cold / hot) ** done
    trial.copyFrom(current)
    recreation.fill(trial, ruin(trial, rng))
    if (trial.score > current.score + temperature * Math.log(rng.next())) current.copyFrom(trial)
    if (current.score > best.score) best.copyFrom(current)
  }
  return budget.rounds
}

function stopsOf(plan: Plan, tour: number): readonly Stop[] {
  const { n } = plan.field
  const stops: Stop[] = []
  for (let node = plan.next[n + tour] as number; node < n; node = plan.next[node] as number) {
    stops.push({ point: node, startsAt: plan.start[node] as number })
  }
  return stops
}
