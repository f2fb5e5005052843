import { groupBy } from '../../base/group-by.ts'
import { divideHalfAwayFromZero } from '../../base/money.ts'
import type { ActCause, OrderActKind } from './types.ts'

/** An act with the names it is counted under. */
export type FailedAct = {
  readonly kind: OrderActKind
  readonly cause: ActCause
  readonly amountMinor: number
  readonly clientId: string
  readonly clientName: string
  /** Id of the product, or the line's name where it is none of the price list. */
  readonly productKey: string
  readonly productName: string
}

/** What was ordered in the period, against which failures are measured. */
export type OrderedSum = {
  readonly clientId: string
  readonly productKey: string
  readonly amountMinor: number
}

/** A delivery that had a promised day, and how late it was. */
export type TimedOrder = { readonly clientId: string; readonly clientName: string; readonly lateDays: number }

export type FailureRow = {
  readonly key: string
  readonly name: string
  readonly acts: number
  readonly amountMinor: number
  /** null: nothing to measure against. */
  readonly orderedMinor: number | null
  /** Share of what was ordered, millionths. */
  readonly ratePpm: number | null
}

export type LateRow = {
  readonly key: string
  readonly name: string
  readonly orders: number
  readonly late: number
  /** Of the late ones. */
  readonly averageDays: number
}

export type FailureReport = {
  readonly currency: string
  readonly acts: number
  readonly amountMinor: number
  readonly orderedMinor: number
  readonly byClient: readonly FailureRow[]
  readonly byProduct: readonly FailureRow[]
  readonly byCause: readonly FailureRow[]
  readonly byKind: readonly FailureRow[]
  readonly punctuality: LateRow
  readonly lateByClient: readonly LateRow[]
}

type Input = {
  readonly currency: string
  readonly acts: readonly FailedAct[]
  readonly ordered: readonly OrderedSum[]
  readonly timed: readonly TimedOrder[]
}

/** Returns, shortages, regradings and delays counted by client, product and cause, so that they do not recur (job 2.11). */
export function analyseFailures({ currency, acts, ordered, timed }: Input): FailureReport {
  const orderedMinor = ordered.reduce((sum, row) => sum + row.amountMinor, 0)
  const byClient = sums(ordered, (row) => row.clientId)
  const byProduct = sums(ordered, (row) => row.productKey)
  return {
    currency,
    acts: acts.length,
    amountMinor: acts.reduce((sum, act) => sum + act.amountMinor, 0),
    orderedMinor,
    byClient: grouped(
      acts,
      (a) => a.clientId,
      (a) => a.clientName,
      (key) => byClient.get(key) ?? null,
    ),
    byProduct: grouped(
      acts,
      (a) => a.productKey,
      (a) => a.productName,
      (key) => byProduct.get(key) ?? null,
    ),
    byCause: grouped(
      acts,
      (a) => a.cause,
      (a) => a.cause,
      () => orderedMinor,
    ),
    byKind: grouped(
      acts,
      (a) => a.kind,
      (a) => a.kind,
      () => orderedMinor,
    ),
    punctuality: lateRow('', '', timed),
    lateByClient: lateByClient(timed),
  }
}

function sums(rows: readonly OrderedSum[], keyOf: (row: OrderedSum) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const row of rows) found.set(keyOf(row), (found.get(keyOf(row)) ?? 0) + row.amountMinor)
  return found
}

function grouped(
  acts: readonly FailedAct[],
  keyOf: (act: FailedAct) => string,
  nameOf: (act: FailedAct) => string,
  orderedOf: (key: string) => number | null,
): readonly FailureRow[] {
  const groups = groupBy(acts, keyOf)
  const rows = [...groups].map(([key, own]): FailureRow => {
    const amountMinor = own.reduce((sum, act) => sum + act.amountMinor, 0)
    const orderedMinor = orderedOf(key)
    const ratePpm =
      orderedMinor === null || orderedMinor <= 0
        ? null
        : divideHalfAwayFromZero(BigInt(amountMinor) * 1_000_000n, BigInt(orderedMinor))
    return {
      key,
      name: own[0] === undefined ? key : nameOf(own[0]),
      acts: own.length,
      amountMinor,
      orderedMinor,
      ratePpm,
    }
  })
  return rows.sort((a, b) => b.amountMinor - a.amountMinor || b.acts - a.acts)
}

function lateRow(key: string, name: string, timed: readonly TimedOrder[]): LateRow {
  const late = timed.filter((order) => order.lateDays > 0)
  const days = late.reduce((sum, order) => sum + order.lateDays, 0)
  return {
    key,
    name,
    orders: timed.length,
    late: late.length,
    averageDays: late.length === 0 ? 0 : Math.round(days / late.length),
  }
}

function lateByClient(timed: readonly TimedOrder[]): readonly LateRow[] {
  return [...groupBy(timed, (order) => order.clientId)]
    .map(([key, own]) => lateRow(key, own[0]?.clientName ?? '', own))
    .filter((row) => row.late > 0)
    .sort((a, b) => b.late * b.averageDays - a.late * a.averageDays)
}
