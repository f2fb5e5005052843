import { toDecimal } from '../../../shared/base/money.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { checkTerms, type TermsProblem } from '../../../shared/domain/plans/check-terms.ts'
import type { PlanTerms } from '../../../shared/domain/plans/terms.ts'

/** Refuses terms that can't be reckoned by, with the first thing that is wrong with them. */
export function requireGoodTerms(terms: PlanTerms, currency: string): void {
  const [problem] = checkTerms(terms)
  if (problem !== undefined) throw faultOf(problem, sizeWords(terms, problem, currency))
}

/** Bounds are money, or percentages where a share is measured. */
function sizeWords(terms: PlanTerms, problem: TermsProblem, currency: string): (size: number) => string {
  const pay = 'rule' in problem ? terms.rules[problem.rule - 1]?.pay : undefined
  const rate = pay?.kind === 'share' ? pay.rate : undefined
  const isShare = rate?.kind === 'margin-bands' || (rate?.kind === 'bands' && rate.by === 'attainment')
  return isShare ? percent : (size) => `${toDecimal(size, currency)} ${currency}`
}

function percent(ppm: number): string {
  return `${ppm / 10_000} %`
}

function faultOf(problem: TermsProblem, size: (bound: number) => string): Fault {
  switch (problem.code) {
    case 'no-rules':
      return new Fault('plans.noRules', {})
    case 'bands-empty':
      return new Fault('plans.bandsEmpty', { rule: problem.rule })
    case 'bands-start':
      return new Fault('plans.bandsStart', { rule: problem.rule, from: size(problem.from) })
    case 'bands-gap':
      return new Fault('plans.bandsGap', {
        rule: problem.rule,
        from: size(problem.from),
        to: size(problem.to),
      })
    case 'bands-overlap':
      return new Fault('plans.bandsOverlap', {
        rule: problem.rule,
        from: size(problem.from),
        to: size(problem.to),
      })
    case 'bands-end':
      return new Fault('plans.bandsEnd', { rule: problem.rule, to: size(problem.to) })
    case 'band-backwards':
      return new Fault('plans.bandBackwards', {
        rule: problem.rule,
        from: size(problem.from),
        to: size(problem.to),
      })
    case 'rate-out-of-range':
      return new Fault('plans.rateOutOfRange', { rule: problem.rule, percent: percent(problem.ppm) })
    case 'points-order':
      return new Fault('plans.pointsOrder', { rule: problem.rule })
    default:
      return planFault(problem)
  }
}

type PlanProblem = Extract<
  TermsProblem,
  {
    readonly code:
      | 'curve-order'
      | 'quota-missing'
      | 'shares-not-whole'
      | 'share-out-of-range'
      | 'me-missing'
      | 'floor-above-cap'
      | 'late-order'
  }
>

function planFault(problem: PlanProblem): Fault {
  switch (problem.code) {
    case 'curve-order':
      return new Fault('plans.curveOrder', {})
    case 'quota-missing':
      return new Fault('plans.quotaMissing', {})
    case 'shares-not-whole':
      return new Fault('plans.sharesNotWhole', { percent: percent(problem.ppm) })
    case 'share-out-of-range':
      return new Fault('plans.shareOutOfRange', { percent: percent(problem.ppm) })
    case 'me-missing':
      return new Fault('plans.meMissing', {})
    case 'floor-above-cap':
      return new Fault('plans.floorAboveCap', {})
    case 'late-order':
      return new Fault('plans.lateOrder', {})
  }
}
