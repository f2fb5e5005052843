import { addToMonth, dayNumber, monthOf } from '../../../shared/base/local-date.ts'
import type { Scenario, ScenarioChange } from '../../../shared/contract/forecast.ts'
import { monthLaws, uncalibrated } from '../../../shared/domain/forecast/income-band.ts'
import type { IncomeChange, IncomeFacts } from '../../../shared/domain/forecast/income-model.ts'
import { simulateIncome } from '../../../shared/domain/forecast/simulate-income.ts'
import type { Ctx } from '../../core/context.ts'
import { calibratedForecast } from './calibrated.ts'
import { clientShares, withoutClients } from './client-shares.ts'
import type { Feed } from './feed.ts'
import { type Reckoned, seed } from './reckoned.ts'

/** Reckons each set of changes with the forecast's own chance, so that they differ by what is changed alone. */
export function forecastScenarios(ctx: Ctx, scenarios: readonly (readonly ScenarioChange[])[]): Scenario[] {
  const reckoned = calibratedForecast(ctx)
  return scenarios.map((changes, i) => {
    ctx.progress('scenarios', i, scenarios.length)
    const key = JSON.stringify(changes)
    const scenario = reckoned.scenarios.get(key) ?? scenarioOf(ctx, reckoned, changes.map(changeOf))
    reckoned.scenarios.set(key, scenario)
    return scenario
  })
}

function scenarioOf(
  ctx: Ctx,
  { feed, simulated, laws, calibration }: Reckoned,
  changes: readonly IncomeChange[],
): Scenario {
  const { simulations } = simulated
  const changed = simulateIncome(factsWith(ctx, feed, changes), {
    simulations,
    seed,
    changes,
    learnt: simulated,
  })
  const first = monthOf(ctx.today)
  const months = monthLaws(changed, feed.facts.salaryMinor, calibration ?? uncalibrated).map((law, m) => {
    const received = m === 0 ? feed.receivedThisMonthMinor : 0
    return {
      month: addToMonth(first, m),
      meanMinor: law.mean + received,
      lowMinor: law.low + received,
      highMinor: law.high + received,
      differenceMinor: law.mean - (laws[m]?.mean ?? 0),
    }
  })
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  return {
    months,
    totalMinor: sum(months.map((m) => m.meanMinor)),
    differenceMinor: sum(months.map((m) => m.differenceMinor)),
  }
}

/** A client that leaves takes its part of the run rate along. */
function factsWith(ctx: Ctx, feed: Feed, changes: readonly IncomeChange[]): IncomeFacts {
  const left = new Set(changes.flatMap((c) => (c.kind === 'clientLeaves' ? [c.clientId] : [])))
  if (left.size === 0) return feed.facts
  const shares = clientShares(ctx, feed)
  const share = [...left].reduce((sum, id) => sum + (shares.get(id) ?? 0), 0)
  return withoutClients(feed.facts, left, share)
}

function changeOf(change: ScenarioChange): IncomeChange {
  switch (change.kind) {
    case 'won':
      return { kind: 'won', dealId: change.dealId, day: dayNumber(change.on) }
    case 'planMissed':
      return { kind: 'planMissed', multiplier: change.share }
    case 'holiday':
      return { kind: 'holiday', day: dayNumber(change.from), days: change.days }
    default:
      return change
  }
}
