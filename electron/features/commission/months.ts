import { monthOf } from '../../../shared/base/local-date.ts'
import type { MonthHistory } from '../../../shared/contract/commission.ts'
import { seasonsOf } from '../../../shared/domain/forecast/harvest-lean.ts'
import { fillMonths, type MonthValue } from '../../../shared/domain/forecast/series.ts'
import type { Db } from '../../db/db.ts'

type Row = {
  readonly month: string
  readonly currency: string
  readonly minor: number
  readonly entries: number
}

function receivedByMonth(db: Db): Row[] {
  return db
    .statement(
      `SELECT substr(received_on, 1, 7) AS month, currency, sum(amount_minor) AS minor, count(*) AS entries
         FROM commission_entry
        WHERE deleted_at IS NULL AND state = 'received' AND received_on IS NOT NULL
        GROUP BY month, currency ORDER BY month`,
    )
    .all() as Row[]
}

/** Income received in one currency by month, as the forecast reads it. */
export function incomeHistory(db: Db, currency: string): MonthValue[] {
  return receivedByMonth(db).filter((row) => row.currency === currency)
}

/** The month by month view up to today: received, and whether harvest or lean (K-73). today: YYYY-MM-DD. */
export function monthHistory(db: Db, currency: string, today: string): MonthHistory {
  const rows = receivedByMonth(db)
  const own = rows.filter((r) => r.currency === currency)
  const entries = new Map(own.map((r) => [r.month, r.entries]))
  const lastMonth = [monthOf(today), ...own.map((r) => r.month)].sort().at(-1) ?? monthOf(today)
  const months = seasonsOf(fillMonths(own, lastMonth)).map((m) => ({
    month: m.month,
    receivedMinor: m.minor,
    entries: entries.get(m.month) ?? 0,
    season: m.season,
    usualMinor: m.usualMinor,
  }))
  const others = new Map<string, number>()
  for (const row of rows) {
    if (row.currency !== currency) others.set(row.currency, (others.get(row.currency) ?? 0) + row.minor)
  }
  return { currency, months, otherCurrencies: [...others].map(([c, minor]) => ({ currency: c, minor })) }
}
