import { monthOf } from '../../../shared/base/local-date.ts'
import type { TargetMeasure } from '../../../shared/domain/targets/types.ts'
import type { Db } from '../../db/db.ts'

/** Done by month; clients by the set of them, so that a quarter counts each once. */
export type Facts = {
  readonly sums: ReadonlyMap<string, number>
  readonly clients: ReadonlyMap<string, ReadonlySet<string>> | null
}

/** What was done in a year by month, for each measure. Sums in one currency. */
export function factsOf(db: Db, measure: TargetMeasure, year: string, currency: string): Facts {
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  switch (measure) {
    case 'volume':
      return sums(
        db,
        `SELECT substr(closed_on, 1, 7) AS month, sum(amount_minor) AS value FROM deal
          WHERE deleted_at IS NULL AND stage = 'won' AND currency = @currency
            AND closed_on BETWEEN @from AND @to GROUP BY month
         UNION ALL
         SELECT substr(ordered_on, 1, 7), sum(amount_minor) FROM sales_order
          WHERE deleted_at IS NULL AND deal_id IS NULL AND currency = @currency
            AND ordered_on BETWEEN @from AND @to GROUP BY 1`,
        { ...days, currency },
      )
    case 'commission':
      return sums(
        db,
        `SELECT substr(coalesce(earned_on, received_on), 1, 7) AS month, sum(amount_minor) AS value
           FROM commission_entry
          WHERE deleted_at IS NULL AND state <> 'expected' AND currency = @currency
            AND coalesce(earned_on, received_on) BETWEEN @from AND @to GROUP BY month`,
        { ...days, currency },
      )
    case 'active-clients':
      return clients(db, `SELECT on_day, client_id FROM (${sales}) WHERE on_day BETWEEN @from AND @to`, days)
    case 'new-clients':
      return clients(
        db,
        `SELECT min(on_day) AS on_day, client_id FROM (${sales}) GROUP BY client_id
         HAVING min(on_day) BETWEEN @from AND @to`,
        days,
      )
    case 'contacts':
      return sums(
        db,
        `SELECT substr(starts_at, 1, 7) AS month, count(*) AS value FROM visit
          WHERE deleted_at IS NULL AND state = 'done' AND client_id IS NOT NULL
            AND substr(starts_at, 1, 10) BETWEEN @from AND @to GROUP BY month`,
        days,
      )
  }
}

const sales = `SELECT closed_on AS on_day, client_id FROM deal WHERE deleted_at IS NULL AND stage = 'won'
    AND closed_on IS NOT NULL
  UNION ALL SELECT ordered_on, client_id FROM sales_order WHERE deleted_at IS NULL`

function sums(db: Db, sql: string, parameters: Readonly<Record<string, string>>): Facts {
  const rows = db.statement(sql).all(parameters) as { month: string; value: number }[]
  const byMonth = new Map<string, number>()
  for (const { month, value } of rows) byMonth.set(month, (byMonth.get(month) ?? 0) + value)
  return { sums: byMonth, clients: null }
}

function clients(db: Db, sql: string, parameters: Readonly<Record<string, string>>): Facts {
  const rows = db.statement(sql).all(parameters) as { on_day: string; client_id: string }[]
  const byMonth = new Map<string, Set<string>>()
  for (const { on_day, client_id } of rows) {
    const month = monthOf(on_day)
    byMonth.set(month, (byMonth.get(month) ?? new Set()).add(client_id))
  }
  return { sums: new Map(), clients: byMonth }
}

/** Done in some months together. */
export function doneIn({ sums, clients }: Facts, months: readonly string[]): number {
  if (clients === null) return months.reduce((total, month) => total + (sums.get(month) ?? 0), 0)
  return new Set(months.flatMap((month) => [...(clients.get(month) ?? [])])).size
}
