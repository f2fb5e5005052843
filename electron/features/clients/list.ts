import { addDays } from '../../../shared/base/local-date.ts'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { ClientStatus } from '../../../shared/domain/clients/types.ts'
import type { Db } from '../../db/db.ts'
import { salesSql } from '../reports/sales.ts'

type Row = Omit<ClientRow, 'isKey' | 'tags' | 'custom' | 'status'> & {
  readonly status: ClientStatus
  readonly isKey: number
  readonly tags: string
  readonly custom: string
}

/** Each table is read once and grouped: a subquery per client would cost 2,000 look-ups. */
const listSql = `
WITH last_contact AS (
  SELECT client_id, max(substr(starts_at, 1, 10)) AS day FROM visit
   WHERE deleted_at IS NULL AND state = 'done' AND client_id IS NOT NULL GROUP BY client_id
), next_contact AS (
  SELECT client_id, min(substr(starts_at, 1, 10)) AS day FROM visit
   WHERE deleted_at IS NULL AND state = 'planned' AND starts_at >= @today AND client_id IS NOT NULL GROUP BY client_id
), sold AS (
  SELECT client_id, currency, sum(amount) AS amount FROM ${salesSql} WHERE sold_on > @since
   GROUP BY client_id, currency
)
SELECT client.id, client.name, client.status, client.is_key AS isKey, client.industry, client.city, client.tags,
       client.custom, client.country, client.phone, client.email, client.tax_id AS taxId, client.currency,
       client.ideal_days AS idealDays, client.longest_days AS longestDays, client.payment_days AS paymentDays,
       client.created_at AS createdAt, last_contact.day AS lastContactOn, next_contact.day AS nextContactOn,
       coalesce(sold.amount, 0) AS yearMinor
  FROM client
  LEFT JOIN last_contact ON last_contact.client_id = client.id
  LEFT JOIN next_contact ON next_contact.client_id = client.id
  LEFT JOIN sold ON sold.client_id = client.id AND sold.currency = client.currency
 WHERE client.deleted_at IS NULL`

/** All clients in use with what a list shows of them. today: YYYY-MM-DD. */
export function listClients(db: Db, today: string): ClientRow[] {
  const rows = db.statement(listSql).all({ today, since: addDays(today, -365) }) as Row[]
  return rows.map((row) => ({
    ...row,
    isKey: row.isKey === 1,
    tags: JSON.parse(row.tags) as string[],
    custom: JSON.parse(row.custom) as Record<string, string>,
  }))
}

/** Sales of the last 365 days to one client, in its own currency. */
export function yearSales(db: Db, clientId: string, today: string): number {
  const sql = `
    SELECT coalesce(sum(amount), 0) FROM ${salesSql} WHERE client_id = @id AND sold_on > @since
       AND currency = (SELECT currency FROM client WHERE id = @id)`
  return Object.values(
    db.statement(sql).get({ id: clientId, since: addDays(today, -365) }) as object,
  )[0] as number
}
