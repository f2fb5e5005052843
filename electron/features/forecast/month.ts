import { dayNumber, lastDayOfMonth, monthOf, monthsBetween } from '../../../shared/base/local-date.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type {
  ForecastAction,
  ForecastMonthView,
  ForecastPart,
  ScenarioChoices,
} from '../../../shared/contract/forecast.ts'
import { leanActions } from '../../../shared/domain/forecast/lean-actions.ts'
import {
  type MonthPart,
  monthParts,
  neededBy,
  newBusinessBy,
} from '../../../shared/domain/forecast/month-parts.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import { clientNames } from '../clients/names.ts'
import { readSettings } from '../settings/store.ts'
import { calibratedForecast } from './calibrated.ts'
import { clientShares } from './client-shares.ts'
import { forecastRows } from './income.ts'
import { type Reckoned, reckonForecast, seed } from './reckoned.ts'

const shownParts = 40
const shownActions = 12
const shownChoices = 50

/** Months from this one to one of the forecast. Fault forecast.monthNotAhead. */
function placeOf(ctx: Ctx, month: string, { simulated }: Reckoned): number {
  const place = monthsBetween(monthOf(ctx.today), month)
  if (place < 0 || place >= simulated.horizon) throw new Fault('forecast.monthNotAhead', { month })
  return place
}

/** What makes a month: deals, invoices, deliveries and payouts, and what must happen by when. */
export function forecastMonth(ctx: Ctx, month: string): ForecastMonthView {
  const reckoned = calibratedForecast(ctx)
  const place = placeOf(ctx, month, reckoned)
  const row = forecastRows(ctx, reckoned)[place]
  if (row === undefined) throw new Fault('forecast.monthNotAhead', { month })
  const all = monthParts(reckoned.simulated, place)
  const parts = all.slice(0, shownParts)
  const names = clientNames(ctx.db)
  const known = all.reduce((sum, part) => sum + Math.min(0, part.expectedMinor), 0)
  return {
    row,
    currency: reckoned.feed.currency,
    parts: parts.flatMap((part) => partView(part, reckoned, month, names)),
    otherPartsMinor: all.slice(shownParts).reduce((sum, part) => sum + part.expectedMinor, 0),
    foreseenTakenMinor: Math.min(0, row.layers.takenBack - known),
  }
}

function partView(
  { deal, expectedMinor }: MonthPart,
  { feed, simulated }: Reckoned,
  month: string,
  names: ReadonlyMap<string, string>,
): ForecastPart[] {
  const source = feed.pending.sources.get(deal.id)
  if (source === undefined) return []
  const lastDay = dayNumber(lastDayOfMonth(month))
  return [
    {
      ...source,
      id: deal.id,
      layer: deal.commission < 0 ? 'takenBack' : deal.awaits === 'decision' ? 'pipeline' : 'earned',
      clientName: names.get(source.clientId ?? '') ?? '',
      expectedMinor,
      wholeMinor: Math.round(deal.commission),
      needs: neededBy(deal, simulated.delays, feed.facts.todayDay, lastDay),
    },
  ]
}

/** What adds to a month, the greatest first; each carries the key under which a contact for it is planned. */
export function forecastActions(ctx: Ctx, month: string): readonly ForecastAction[] {
  const reckoned = reckonForecast(ctx)
  const place = placeOf(ctx, month, reckoned)
  const { feed, simulated } = reckoned
  const names = clientNames(ctx.db)
  const planned = plannedKeys(ctx.db)
  const lastDay = dayNumber(lastDayOfMonth(month))
  const known = leanActions(feed.facts, simulated, place, lastDay, seed)
    .slice(0, shownActions)
    .flatMap(({ kind, deal, by, addsMinor }): ForecastAction[] => {
      const source = feed.pending.sources.get(deal.id)
      if (source === undefined) return []
      const poolKey = `forecast:${kind}:${deal.id}`
      return [
        {
          kind,
          partId: deal.id,
          clientId: source.clientId,
          clientName: names.get(source.clientId ?? '') ?? '',
          title: source.title,
          by,
          addsMinor,
          poolKey,
          isPlanned: planned.has(poolKey),
        },
      ]
    })
  return [...known, ...newBusiness(ctx, reckoned, month, place, planned)]
}

/** Of a month that stays lean or below the needs: what it lacks, and by when new business must bring it. */
function newBusiness(
  ctx: Ctx,
  reckoned: Reckoned,
  month: string,
  place: number,
  planned: ReadonlySet<string>,
): readonly ForecastAction[] {
  const row = forecastRows(ctx, reckoned)[place]
  if (row === undefined) return []
  const { monthlyNeeds } = readSettings(ctx.db)
  const wanted = Math.max(row.season === 'lean' ? row.usualMinor : 0, monthlyNeeds ?? 0)
  const { simulated, feed } = reckoned
  const by = newBusinessBy(simulated, feed.facts.todayDay, dayNumber(lastDayOfMonth(month)))
  if (by === null || wanted <= row.meanMinor) return []
  const poolKey = `forecast:create:${month}`
  return [
    {
      kind: 'create',
      partId: 'new',
      clientId: null,
      clientName: '',
      title: '',
      by,
      addsMinor: wanted - row.meanMinor,
      poolKey,
      isPlanned: planned.has(poolKey),
    },
  ]
}

function plannedKeys(db: Db): ReadonlySet<string> {
  const rows = db
    .statement(
      `SELECT pool_key FROM visit WHERE deleted_at IS NULL AND state = 'planned' AND pool_key LIKE 'forecast:%'`,
    )
    .pluck()
    .all() as string[]
  return new Set(rows)
}

/** Open deals, and clients with open business or a part of the run rate, by what they are expected to bring. */
export function scenarioChoices(ctx: Ctx): ScenarioChoices {
  const { feed, simulated } = reckonForecast(ctx)
  const names = clientNames(ctx.db)
  const deals = new Map<string, { id: string; title: string; clientName: string; minor: number }>()
  const clients = new Map<string, { id: string; name: string; minor: number }>()
  for (const deal of simulated.active) {
    const source = feed.pending.sources.get(deal.id)
    if (source === undefined) continue
    const minor = deal.commission * deal.chance
    const name = names.get(deal.clientId) ?? ''
    const client = clients.get(deal.clientId) ?? { id: deal.clientId, name, minor: 0 }
    if (name !== '') clients.set(deal.clientId, { ...client, minor: client.minor + minor })
    if (deal.awaits === 'payout' || source.dealId === null) continue
    const known = deals.get(source.dealId) ?? {
      id: source.dealId,
      title: source.title,
      clientName: name,
      minor: 0,
    }
    deals.set(source.dealId, { ...known, minor: known.minor + minor })
  }
  for (const [id, share] of clientShares(ctx, feed)) {
    const name = names.get(id) ?? ''
    const runMinor = share * (feed.facts.otherIncome?.mean ?? []).reduce((sum, minor) => sum + minor, 0)
    const client = clients.get(id) ?? { id, name, minor: 0 }
    if (name !== '' && runMinor > 0) clients.set(id, { ...client, minor: client.minor + runMinor })
  }
  const ranked = <T extends { readonly minor: number }>(all: Iterable<T>) =>
    [...all].sort((a, b) => b.minor - a.minor).slice(0, shownChoices)
  return {
    deals: ranked(deals.values()).map(({ id, title, clientName }) => ({ id, title, clientName })),
    clients: ranked(clients.values()).map(({ id, name }) => ({ id, name })),
  }
}
