import { z } from 'zod'
import type { MonthPattern, Season, SeasonedMonth } from '../domain/forecast/harvest-lean.ts'
import type { Honesty, Snapshot } from '../domain/forecast/honesty.ts'
import type { IncomeLayer } from '../domain/forecast/income-model.ts'
import type { ForecastMonth, MonthValue } from '../domain/forecast/series.ts'
import type { Visit } from '../domain/planner/types.ts'
import { command, query, returns } from './define.ts'
import { empty, id, localDate, text } from './fields.ts'

/**
 * What the forecast rests on. none: nothing is known; pipeline: plan and open business only, no history;
 * series: the months of income; deals: how one's own deals are won, delivered and paid.
 */
export type ForecastBasis = 'none' | 'pipeline' | 'series' | 'deals'

/** Mean of each layer in a month, minor units; they add up to the month's mean. received: came already. */
export type LayerSums = Readonly<Record<IncomeLayer | 'received', number>>

export type ForecastRow = ForecastMonth & {
  readonly layers: LayerSums
  readonly season: Season
  /** Mean of the twelve months up to this one. */
  readonly usualMinor: number
  /** Commission received this month, earned already, and salary: what does not hang on new business. */
  readonly knownMinor: number
  /** Below what the user needs each month; null: needs not said. */
  readonly isBelowNeeds: boolean | null
  /** How often the simulations stayed below the needs, 0…1; null: needs not said. */
  readonly belowNeedsShare: number | null
}

/** Forecasts that were made, or would have been made, in earlier months. */
export type PastForecasts = {
  readonly honesty: Honesty
  /** What had been forecast for months that are over, the oldest first. */
  readonly foretold: readonly Snapshot[]
  /** Months looked back on so far, the last ones first, and those there are. */
  readonly lookedBack: number
  readonly possible: number
}

export type IncomeForecast = {
  readonly currency: string
  readonly basis: ForecastBasis
  readonly historyMonths: number
  /** Simulated courses of the months ahead; fewer than 5,000 where each has very much to draw. */
  readonly simulations: number
  /** The bands are corrected by what earlier forecasts held; false: not yet. */
  readonly areBandsCorrected: boolean
  readonly monthlyNeedsMinor: number | null
  readonly history: readonly SeasonedMonth[]
  readonly months: readonly ForecastRow[]
  readonly patterns: readonly MonthPattern[]
  /** Months that brought more than the years around them: taken for one-offs and not expected again. */
  readonly windfalls: readonly MonthValue[]
  /** Currencies of sums that are left out because no rate is known. */
  readonly withoutRate: readonly string[]
  /** Commission due for more than half a year, not counted on. */
  readonly stale: { readonly entries: number; readonly minor: number }
  /** This month's forecast was not kept yet. */
  readonly isSnapshotDue: boolean
}

export type ForecastPart = {
  readonly id: string
  readonly layer: 'earned' | 'pipeline' | 'takenBack'
  readonly kind: 'payout' | 'invoice' | 'delivery' | 'deal' | 'contract'
  readonly dealId: string | null
  readonly orderId: string | null
  readonly invoiceId: string | null
  readonly contractId: string | null
  readonly clientId: string | null
  readonly clientName: string
  /** Deal, invoice or contract in the user's words. */
  readonly title: string
  /** What it is expected to bring in this month, and what it brings when all of it comes; minor units. */
  readonly expectedMinor: number
  readonly wholeMinor: number
  /** What must happen by when for it to come in this month; null: nothing more. */
  readonly needs: { readonly what: 'won' | 'delivered' | 'paid'; readonly by: string } | null
}

/** Something the user can do for a month, and what it adds to that month. */
export type ForecastAction = {
  /** create: new business is needed, to be won by then; addsMinor is what a lean month lacks. */
  readonly kind: 'collect' | 'close' | 'deliver' | 'create'
  readonly partId: string
  readonly clientId: string | null
  readonly clientName: string
  readonly title: string
  readonly by: string
  /** Mean of the month with it less without, minor units. */
  readonly addsMinor: number
  /** Key of the pool's entry that a contact planned for it carries. */
  readonly poolKey: string
  readonly isPlanned: boolean
}

export type ForecastMonthView = {
  readonly row: ForecastRow
  readonly currency: string
  readonly parts: readonly ForecastPart[]
  /** Of parts too small to be named. */
  readonly otherPartsMinor: number
  /** What is foreseen to be taken back besides what is known; never above 0. */
  readonly foreseenTakenMinor: number
}

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const share = z.number().min(0).max(2)
const days = z.number().int().min(1).max(720)

/** What may come otherwise than it looks. */
export const scenarioChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slips'), dealId: id, days }),
  z.object({ kind: z.literal('lost'), dealId: id }),
  z.object({ kind: z.literal('won'), dealId: id, on: localDate }),
  z.object({ kind: z.literal('clientLeaves'), clientId: id }),
  z.object({ kind: z.literal('rates'), factor: share }),
  z.object({ kind: z.literal('planMissed'), share }),
  z.object({ kind: z.literal('deliveryLate'), days }),
  z.object({ kind: z.literal('holiday'), from: localDate, days }),
])
export type ScenarioChange = z.output<typeof scenarioChange>

export type ScenarioMonth = ForecastMonth & {
  /** Less than the forecast itself where negative; minor units. */
  readonly differenceMinor: number
}
export type Scenario = {
  readonly months: readonly ScenarioMonth[]
  readonly totalMinor: number
  readonly differenceMinor: number
}
export type ScenarioChoices = {
  readonly deals: readonly { readonly id: string; readonly title: string; readonly clientName: string }[]
  readonly clients: readonly { readonly id: string; readonly name: string }[]
}

export const forecast = {
  /** isQuick: with bands that are not corrected by earlier forecasts yet; all else is the same. */
  'forecast.read': query(z.object({ isQuick: z.boolean().optional() }), returns<IncomeForecast>(), [
    'commission',
    'settings',
    'deals',
    'orders',
    'receivables',
    'contracts',
    'forecast',
  ]),
  /** What makes a month. */
  'forecast.month': query(z.object({ month }), returns<ForecastMonthView>(), [
    'commission',
    'deals',
    'orders',
    'receivables',
    'contracts',
    'clients',
    'forecast',
  ]),
  /** What adds to a month, the greatest first. */
  'forecast.actions': query(z.object({ month }), returns<readonly ForecastAction[]>(), [
    'commission',
    'deals',
    'orders',
    'receivables',
    'clients',
    'planner',
    'forecast',
  ]),
  /** Each set of changes against the forecast, reckoned with the same chance. */
  'forecast.scenarios': query(
    z.object({ scenarios: z.array(z.array(scenarioChange).min(1).max(10)).max(8) }),
    returns<readonly Scenario[]>(),
    ['commission', 'deals', 'orders', 'receivables', 'contracts', 'settings', 'forecast'],
  ),
  /** Deals and clients a scenario may be about, the greatest first. */
  'forecast.choices': query(empty, returns<ScenarioChoices>(), ['commission', 'deals', 'clients']),
  /** How past forecasts did: those kept, and so many more reckoned afterwards from what was known by then. */
  'forecast.past': query(z.object({ months: z.number().int().min(0).max(18) }), returns<PastForecasts>(), [
    'commission',
    'deals',
    'orders',
    'receivables',
    'settings',
    'forecast',
  ]),
  /** Takes an action into the week: a call in the first free half-hour. */
  'forecast.plan': command(
    z.object({ month, partId: z.string().min(1).max(100), title: text(300).min(1) }),
    returns<Visit>(),
    ['planner'],
  ),
  /** Keeps the forecast as it is made in this month; once a month, and no step that undo takes back. */
  'forecast.keep': command(empty, returns<null>(), ['forecast']),
} as const

export type ForecastErrors = {
  'forecast.monthNotAhead': { readonly month: string }
  'forecast.noSuchAction': Record<string, never>
  'forecast.noTime': { readonly days: number }
}
