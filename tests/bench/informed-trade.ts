import type { Rng } from '../../shared/base/rng.ts'
import type { IncomeDeal } from '../../shared/domain/forecast/income-model.ts'
import { monthNumberOf } from '../../shared/domain/forecast/month-number.ts'
import { deviationOf, meanOf, quantileOf } from '../../shared/domain/forecast/numbers.ts'
import { type Client, courseOf, levelKept, priors, type Trade, tail } from './made-up-trade.ts'

/** The laws are known, an earner's own numbers are not: they are estimated from the deals known on a day. */
const rounds = 3
const tries = 400

/** A deal with the rest of its course drawn, given that what is not known has not happened before today. */
export function completed(rng: Rng, trade: Trade, deal: IncomeDeal, todayDay: number): IncomeDeal {
  if (deal.step === 'lost' || deal.step === 'paid') return deal
  const client = trade.clients.find((c) => c.id === deal.clientId) ?? (trade.clients[0] as Client)
  let course = courseOf(rng, trade, client, deal.createdDay, deal)
  for (let i = 0; i < tries; i++) {
    const next =
      deal.step === 'open' ? course.closedDay : deal.step === 'won' ? course.invoicedDay : course.paidDay
    if ((next ?? todayDay) >= todayDay) break
    course = courseOf(rng, trade, client, deal.createdDay, deal)
  }
  return { ...deal, ...course }
}

/**
 * One likely set of an earner's numbers: from a resample of its deals whose unknown ends are drawn anew by what the
 * round before found (stochastic EM, Celeux & Diebolt 1985). deals: as known today; months: since the first.
 */
export function likelyTrade(rng: Rng, deals: readonly IncomeDeal[], todayDay: number, months: number): Trade {
  const sample = deals.map(() => rng.pick(deals))
  let trade = estimate(
    rng,
    sample.filter((d) => d.step === 'lost' || d.step === 'paid'),
    sample,
    months,
  )
  for (let i = 0; i < rounds; i++)
    trade = estimate(
      rng,
      sample.map((d) => completed(rng, trade, d, todayDay)),
      sample,
      months,
    )
  return trade
}

/** ended: deals with their courses, real or drawn. all: every deal, for counts and sizes. */
function estimate(rng: Rng, ended: readonly IncomeDeal[], all: readonly IncomeDeal[], months: number): Trade {
  const won = ended.filter((d) => d.step !== 'lost')
  const days = (
    of: readonly IncomeDeal[],
    from: 'createdDay' | 'closedDay',
    to: 'closedDay' | 'invoicedDay',
  ) => law(of.map((d) => (d[to] ?? 0) - (d[from] ?? 0)).filter((n) => n > 0))
  const sizes = sizesOf(rng, all)
  const paid = won.flatMap((d) =>
    d.paidDay === null || d.dueDay === null ? [] : [{ id: d.clientId, value: d.paidDay - d.dueDay }],
  )
  const late = shrunk(paid, priors.lateness.mean, priors.lateness.spread)
  const share = (won.length + 3.4) / (ended.length + 10)
  return {
    perMonth: all.length / months,
    clients: [...new Set(all.map((d) => d.clientId))].map((id) => {
      const own = ended.filter((d) => d.clientId === id)
      // A chance differs from the others' by three tenths in logarithms: as much as so many deals of its own say.
      const weight = (1 - share) / share / priors.clientChance ** 2
      const chance = (own.filter((d) => d.step !== 'lost').length + share * weight) / (own.length + weight)
      return {
        id,
        weight: all.filter((d) => d.clientId === id).length + 0.5,
        size: Math.exp(sizes.of(id)),
        chance: Math.min(0.8, chance),
        lateness: late.of(id),
      }
    }),
    ...sizes.law,
    toWin: days(won, 'createdDay', 'closedDay'),
    toLose: days(
      ended.filter((d) => d.step === 'lost'),
      'createdDay',
      'closedDay',
    ),
    toInvoice: days(won, 'closedDay', 'invoicedDay'),
    terms: won
      .flatMap((d) => (d.dueDay === null || d.invoicedDay === null ? [] : [d.dueDay - d.invoicedDay]))
      .concat(30),
    lateSpread: Math.min(22, Math.max(4, late.within)),
    neverPaid: Math.min(0.04, (won.filter((d) => d.paidDay === null).length + 1) / (won.length + 50)),
    seasons: seasonsOf(all),
    swing: 0.15 * rng.next(),
    planShare: 0,
  }
}

function law(days: readonly number[]): { readonly middle: number; readonly spread: number } {
  const logs = days.map((d) => Math.log(Math.max(0.5, d - 0.5)))
  const spread = Math.sqrt((deviationOf(logs) ** 2 * logs.length + 0.6 ** 2 * 3) / (logs.length + 3))
  return { middle: Math.exp((meanOf(logs) * logs.length + Math.log(55)) / (logs.length + 1)), spread }
}

type Valued = { readonly id: string; readonly value: number }
/** Each client's mean, shrunk by what is known of how clients differ. */
function shrunk(values: readonly Valued[], mean: number, between: number) {
  const groups = new Map<string, number[]>()
  for (const { id, value } of values) groups.set(id, [...(groups.get(id) ?? []), value])
  const inner = [...groups.values()].flatMap((own) => own.map((v) => (v - meanOf(own)) ** 2))
  const within = Math.sqrt(inner.reduce((a, b) => a + b, 0) / Math.max(1, inner.length - groups.size))
  const of = (id: string) => {
    const own = groups.get(id) ?? []
    const weight = own.length / (own.length + (within / between) ** 2 + 1e-9)
    return weight * meanOf(own) + (1 - weight) * mean
  }
  return { of, within }
}

/** Sizes, margin and the tail; the limit of great deals follows from the sizes, by law. */
function sizesOf(rng: Rng, deals: readonly IncomeDeal[]) {
  const logs = deals.map((d) => ({ id: d.clientId, value: Math.log(Math.max(1, d.bookedMinor) / 100) }))
  const middle = quantileOf(
    logs.map((l) => l.value),
    0.5,
  )
  const { of, within } = shrunk(logs, middle, priors.clientSize)
  const spread = Math.min(1.5, Math.max(0.7, within))
  const over = logs.filter((l) => (l.value - of(l.id)) / spread > 3).length / logs.length
  const shares = deals.map((d) => d.commissionMinor / Math.max(1, d.bookedMinor))
  const usual = quantileOf(shares, 0.6)
  // Without a margin most shares are the rate itself.
  const isPlain = Math.abs(usual - priors.rates.usual) < 1e-3
  const small = deals.filter((d) => Math.log(d.bookedMinor / 100) < middle)
  const margin = meanOf(small.map((d) => d.commissionMinor / Math.max(1, d.bookedMinor))) / priors.rates.usual
  return {
    of: (id: string) => of(id) - middle,
    law: {
      sizeMiddle: Math.exp(middle),
      sizeSpread: spread,
      heavyTail: over > tail.share / 4 || rng.next() < priors.heavyTail / 4,
      margin: isPlain ? null : margin,
      rates: { ...priors.rates, greatFrom: Math.exp(middle + spread) },
    },
  }
}

/** One wave a year through the counts, shrunk by how deep waves are. */
function seasonsOf(deals: readonly IncomeDeal[]): readonly number[] {
  const place = deals.map((d) => (monthNumberOf(d.createdDay) % 12) / 6)
  const wave = (of: (x: number) => number) =>
    (2 * meanOf(place.map((p) => of(p * Math.PI)))) / (1 + 2 / deals.length / 0.06)
  const [sine, cosine] = [wave(Math.sin), wave(Math.cos)]
  return Array.from({ length: 12 }, (_, m) =>
    Math.max(0.3, 1 + sine * Math.sin((m / 6) * Math.PI) + cosine * Math.cos((m / 6) * Math.PI)),
  )
}

/** Where business may stand today: particles that followed the months' counts. */
export function likelyLevels(
  rng: Rng,
  trade: Trade,
  counts: readonly number[],
  firstMonth: number,
): number[] {
  let levels = Array.from({ length: 100 }, () => 0)
  counts.forEach((count, m) => {
    const seasonal = trade.seasons[(firstMonth + m) % 12] ?? 1
    levels = levels.map((l) => levelKept * l + trade.swing * rng.normal())
    const weights = levels.map((l) => Math.exp(count * l - trade.perMonth * seasonal * (Math.exp(l) - 1)))
    const sums: number[] = []
    for (const w of weights) sums.push((sums.at(-1) ?? 0) + w)
    levels = levels.map((_, i) => {
      const at = ((i + rng.next()) / levels.length) * (sums.at(-1) ?? 0)
      return levels[sums.findIndex((s) => s >= at)] ?? 0
    })
  })
  return levels
}
