import { addToMonth, monthOf } from '../../../shared/base/local-date.ts'
import type { ForecastRow, IncomeForecast, LayerSums } from '../../../shared/contract/forecast.ts'
import { monthPatterns, seasonAgainst, seasonsOf } from '../../../shared/domain/forecast/harvest-lean.ts'
import { at, meanOf } from '../../../shared/domain/forecast/numbers.ts'
import type { Ctx } from '../../core/context.ts'
import { readSettings } from '../settings/store.ts'
import { calibratedForecast } from './calibrated.ts'
import { horizon } from './feed.ts'
import { type Reckoned, reckonForecast } from './reckoned.ts'
import { isKept } from './store.ts'

const yearMonths = 12

/**
 * The months ahead with what makes them, and the past against what was forecast (K-73, K-75). isQuick: with the bands
 * the simulations believe in, before they are corrected by earlier forecasts; all else is the same.
 */
export function incomeForecast(ctx: Ctx, isQuick: boolean): IncomeForecast {
  const reckoned = isQuick ? reckonForecast(ctx) : calibratedForecast(ctx)
  const { feed, simulated } = reckoned
  const { monthlyNeeds } = readSettings(ctx.db)
  const seasoned = seasonsOf(feed.history, oddMonths(feed))
  return {
    currency: feed.currency,
    basis: feed.basis,
    historyMonths: seasoned.length,
    simulations: simulated.simulations,
    areBandsCorrected: reckoned.calibration !== null,
    monthlyNeedsMinor: monthlyNeeds,
    history: seasoned,
    months: feed.basis === 'none' ? [] : forecastRows(ctx, reckoned),
    patterns: monthPatterns(seasoned),
    withoutRate: feed.withoutRate,
    windfalls: feed.windfalls,
    stale: feed.pending.stale,
    isSnapshotDue: feed.basis !== 'none' && !isKept(ctx.db, monthOf(ctx.today)),
  }
}

/** Rows of the months ahead; this month holds what it has brought already. */
export function forecastRows(ctx: Ctx, { feed, laws, simulated }: Reckoned): readonly ForecastRow[] {
  const { monthlyNeeds } = readSettings(ctx.db)
  const first = monthOf(ctx.today)
  const odd = oddMonths(feed)
  const past = feed.history.slice(-yearMonths + 1).map((m) => (odd.has(m.month) ? null : m.minor))
  const means: number[] = []
  return laws.map((law, m): ForecastRow => {
    const receivedMinor = m === 0 ? feed.receivedThisMonthMinor : 0
    const meanMinor = law.mean + receivedMinor
    means.push(meanMinor)
    const layers = layersOf(simulated.layerMeans, m, meanMinor, {
      received: receivedMinor,
      salary: feed.facts.salaryMinor,
    })
    // The rolling mean: the twelve months up to this one, as for the past.
    const usual = meanOf([...past, ...means].slice(-yearMonths).filter((minor) => minor !== null))
    const ownNeeds = monthlyNeeds === null ? null : monthlyNeeds - receivedMinor - feed.facts.salaryMinor
    return {
      month: addToMonth(first, m),
      meanMinor,
      lowMinor: law.low + receivedMinor,
      highMinor: law.high + receivedMinor,
      layers,
      season: seasonAgainst(meanMinor, usual),
      usualMinor: Math.round(usual),
      knownMinor: layers.received + layers.salary + layers.earned,
      isBelowNeeds: monthlyNeeds === null ? null : meanMinor < monthlyNeeds,
      belowNeedsShare: ownNeeds === null ? null : shareBelow(simulated, m, ownNeeds),
    }
  })
}

/** What came once in years makes no other month lean. */
function oddMonths({ windfalls }: Reckoned['feed']): ReadonlySet<string> {
  return new Set(windfalls.map((m) => m.month))
}

/** Layers in whole minor units that add up to the month's mean: the largest bears what rounding leaves over. */
function layersOf(
  means: Float64Array,
  m: number,
  meanMinor: number,
  known: Pick<LayerSums, 'received' | 'salary'>,
): LayerSums {
  const [earned = 0, pipeline = 0, uncreated = 0, plan = 0, takenBack = 0] = [0, 1, 2, 3, 4].map(
    // Without a sign where nothing is left of it.
    (layer) => Math.round(at(means, layer * horizon + m)) + 0,
  )
  const layers = { ...known, earned, pipeline, uncreated, plan, takenBack }
  const rest = meanMinor - Object.values(layers).reduce((sum, minor) => sum + minor, 0)
  const bearers = ['earned', 'pipeline', 'uncreated', 'plan'] as const
  const bearer = bearers.reduce((most, layer) =>
    Math.abs(layers[layer]) > Math.abs(layers[most]) ? layer : most,
  )
  return { ...layers, [bearer]: layers[bearer] + rest }
}

function shareBelow({ paths, simulations }: Reckoned['simulated'], m: number, minor: number): number {
  let below = 0
  for (let s = 0; s < simulations; s++) if (at(paths, s * horizon + m) < minor) below++
  return simulations === 0 ? 0 : below / simulations
}
