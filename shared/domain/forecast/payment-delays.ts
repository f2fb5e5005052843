import type { IncomeDeal } from './income-model.ts'
import { at, meanOf } from './numbers.ts'
import { probit } from './probit.ts'
import { type QuantileTable, shareBelow, tableOf, tableSize, type Weighted } from './quantile-table.ts'

/** What is known of how long things take from a win to the client's money. */
export type PaymentDelays = {
  /** Days from the win to the invoice. */
  readonly toInvoice: QuantileTable
  /** Days from the invoice to its due day. */
  readonly terms: QuantileTable
  /** Days from the due day to the payment, of one client. */
  readonly lateness: (clientId: string) => QuantileTable
  /** Share of won deals that are never invoiced, and of invoices that are never paid. */
  readonly neverInvoiced: number
  readonly neverPaid: number
}

/** What is taken for usual before there is a history, and how many deals of one's own outweigh it. */
const usual = {
  toInvoice: { middle: 20, spread: 0.8, weight: 2 },
  terms: { days: 30, weight: 0.2 },
  lateness: { mean: 8, spread: 15, weight: 2 },
} as const
const quantiles = Array.from({ length: 15 }, (_, i) => probit((i + 0.5) / 15))
/** An invoice is given up only when it is older than this and than any that was paid after all. */
const givenUpAfter = 90
const uninvoicedAfter = 90
/** Prior of things that never come: 1 in 40. */
const neverPrior = { count: 0.1, of: 4 } as const

/** Learnt from the deals up to a day. Each client's habit is shrunk to the whole by how alike the clients are. */
export function learnDelays(deals: readonly IncomeDeal[], todayDay: number): PaymentDelays {
  const invoiced = deals.flatMap((d) =>
    d.closedDay === null || d.invoicedDay === null || d.dueDay === null
      ? []
      : [{ toInvoice: Math.max(0, d.invoicedDay - d.closedDay), term: d.dueDay - d.invoicedDay }],
  )
  const paid = deals.flatMap((d) =>
    d.dueDay === null || d.paidDay === null ? [] : [{ clientId: d.clientId, days: d.paidDay - d.dueDay }],
  )
  const longestPaid = Math.max(givenUpAfter, ...paid.map((p) => p.days))
  const longestInvoice = Math.max(uninvoicedAfter, ...invoiced.map((i) => i.toInvoice))
  const unpaid = deals.filter(
    (d) => d.step === 'invoiced' && d.dueDay !== null && todayDay - d.dueDay > longestPaid,
  )
  const uninvoiced = deals.filter(
    (d) => d.step === 'won' && d.closedDay !== null && todayDay - d.closedDay > longestInvoice,
  )
  return {
    toInvoice: tableOf([
      ...invoiced.map((i) => ({ value: i.toInvoice, weight: 1 })),
      ...logNormal(usual.toInvoice.middle, usual.toInvoice.spread, usual.toInvoice.weight),
    ]),
    terms: tableOf([
      ...invoiced.map((i) => ({ value: i.term, weight: 1 })),
      { value: usual.terms.days, weight: usual.terms.weight },
    ]),
    lateness: latenessByClient(paid),
    neverInvoiced: neverShare(uninvoiced.length, invoiced.length),
    neverPaid: neverShare(unpaid.length, paid.length),
  }
}

/** A law with a middle and a spread of logarithms, as values of the given weight in sum. */
export function logNormal(middle: number, spread: number, weight: number): Weighted[] {
  return quantiles.map((z) => ({ value: middle * Math.exp(spread * z), weight: weight / quantiles.length }))
}

function neverShare(never: number, came: number): number {
  return (never + neverPrior.count) / (never + came + neverPrior.of)
}

type Lateness = { readonly clientId: string; readonly days: number }

/** Client's mean by empirical Bayes (variance within and between clients), spread of all around their means. */
function latenessByClient(paid: readonly Lateness[]): (clientId: string) => QuantileTable {
  const byClient = new Map<string, number[]>()
  for (const { clientId, days } of paid) {
    const own = byClient.get(clientId)
    if (own === undefined) byClient.set(clientId, [days])
    else own.push(days)
  }
  const groups = [...byClient.values()]
  const all = groups.flat()
  const { weight: prior, mean: priorMean, spread } = usual.lateness
  const mean = (meanOf(all) * all.length + priorMean * prior) / (all.length + prior)
  const { within, between } = variances(groups, mean)
  const around = thinned([
    ...groups.filter((g) => g.length > 1).flatMap(deviationsWithin),
    ...quantiles.map((z) => ({ value: spread * z, weight: prior / quantiles.length })),
  ])
  // How sure a client's mean is hangs on how many payments there are: clients with as many share one law around it.
  const laws = new Map<number, QuantileTable>()
  const aroundMean = (count: number): QuantileTable => {
    const law = laws.get(count) ?? lawAround(around, between * (1 - count / (count + within / between)))
    laws.set(count, law)
    return law
  }
  const tables = new Map<string, QuantileTable>()
  return (clientId) => {
    const known = tables.get(clientId)
    if (known !== undefined) return known
    const own = byClient.get(clientId) ?? []
    const weight = own.length / (own.length + within / between)
    const centre = weight * meanOf(own) + (1 - weight) * mean
    const table = aroundMean(own.length).map((days) => centre + days)
    tables.set(clientId, table)
    return table
  }
}

/** Days around a mean that itself has a variance. */
function lawAround(around: readonly Weighted[], variance: number): QuantileTable {
  const unsure = Math.sqrt(variance)
  return tableOf(
    [-1.3, -0.5, 0, 0.5, 1.3].flatMap((z) =>
      around.map((a) => ({ value: z * unsure + a.value, weight: a.weight })),
    ),
  )
}

/** Many values as a table of them: each client's law is made of these, and would else be sorted from all of them. */
function thinned(values: readonly Weighted[]): readonly Weighted[] {
  if (values.length <= 2 * tableSize) return values
  const weight = values.reduce((sum, v) => sum + v.weight, 0) / tableSize
  return Array.from(tableOf(values), (value) => ({ value, weight }))
}

function deviationsWithin(days: readonly number[]): Weighted[] {
  const mean = meanOf(days)
  const unbiased = Math.sqrt(days.length / (days.length - 1))
  return days.map((d) => ({ value: (d - mean) * unbiased, weight: 1 }))
}

/** Variance within clients and between them by the method of moments; floors keep the ratio sane. */
function variances(
  groups: readonly (readonly number[])[],
  mean: number,
): { within: number; between: number } {
  const count = groups.reduce((sum, g) => sum + g.length, 0)
  const freedom = count - groups.length
  const squaresWithin = groups.reduce((sum, g) => {
    const own = meanOf(g)
    return sum + g.reduce((s, v) => s + (v - own) ** 2, 0)
  }, 0)
  const prior = usual.lateness.spread ** 2
  const within = (squaresWithin + 2 * prior) / (Math.max(0, freedom) + 2)
  if (groups.length < 2) return { within, between: within }
  const squaresBetween = groups.reduce((sum, g) => sum + g.length * (meanOf(g) - mean) ** 2, 0)
  const size = (count - groups.reduce((sum, g) => sum + g.length ** 2, 0) / count) / (groups.length - 1)
  const between = (squaresBetween / (groups.length - 1) - within) / Math.max(1, size)
  return { within, between: Math.min(within * 1.5, Math.max(within / 20, between)) }
}

/** Chance that what has not come by an age still comes, when a share never does. */
export function chanceStillComes(table: QuantileTable, age: number, never: number): number {
  const later = Math.max(1 - shareBelow(table, age), 0.3 / table.length)
  const longest = at(table, table.length - 1)
  // Older than anything seen: each further span of that length leaves a tenth of the hope.
  const beyond = age <= longest ? 1 : 0.1 ** ((age - longest) / Math.max(30, Math.abs(longest)))
  const still = (1 - never) * later * beyond
  return still / (still + never)
}
