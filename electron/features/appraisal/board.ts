import { groupBy } from '../../../shared/base/group-by.ts'
import type { LostRow, ProspectRow, StandingBoard } from '../../../shared/contract/appraisal.ts'
import { standsSince } from '../../../shared/domain/appraisal/stands-since.ts'
import type { Standing } from '../../../shared/domain/appraisal/types.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { salesSql } from '../reports/sales.ts'
import { standingTable } from './store.ts'

/** Prospects with their stage (K-15), those who wait longest first, and lost clients with their reasons, the last lost first. */
export function standingBoard(ctx: Ctx): StandingBoard {
  const clients = listRecords(ctx.db, clientTable, `status IN ('prospect', 'lost')`)
  const standings = groupBy(
    listRecords(
      ctx.db,
      standingTable,
      `client_id IN (SELECT id FROM client WHERE status IN ('prospect', 'lost') AND deleted_at IS NULL)
       ORDER BY since_on DESC, id DESC`,
    ),
    (standing) => standing.clientId,
  )
  const next = nextContacts(ctx)
  const sold = soldTo(ctx)
  const of = (client: Client) => standings.get(client.id) ?? []
  const prospects = clients.flatMap((client): ProspectRow[] =>
    client.status === 'prospect' ? [prospect(client, of(client), next.get(client.id) ?? null)] : [],
  )
  const lost = clients.flatMap((client): LostRow[] =>
    client.status === 'lost' ? [lostRow(client, of(client), sold.get(client.id) ?? 0)] : [],
  )
  const byDay = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1)
  return {
    prospects: prospects.sort((a, b) => byDay(a.sinceOn, b.sinceOn)),
    lost: lost.sort((a, b) => byDay(b.lostOn, a.lostOn)),
  }
}

function prospect(client: Client, standings: readonly Standing[], nextContactOn: string | null): ProspectRow {
  const { id, name, city, industry, isKey, prospectStage, createdAt } = client
  const sinceOn = standsSince(client, standings) ?? createdAt.slice(0, 10)
  return { id, name, city, industry, isKey, prospectStage, sinceOn, nextContactOn }
}

function lostRow(client: Client, standings: readonly Standing[], soldMinor: number): LostRow {
  const { id, name, city, isKey, prospectStage, currency, lostReason } = client
  return {
    id,
    name,
    city,
    isKey,
    prospectStage,
    lostOn: standsSince(client, standings),
    reason: lostReason,
    soldMinor,
    currency,
  }
}

function nextContacts({ db, today }: Ctx): ReadonlyMap<string, string> {
  const rows = db
    .statement(
      `SELECT v.client_id AS id, min(substr(v.starts_at, 1, 10)) AS day FROM visit v JOIN client c ON c.id = v.client_id
        WHERE c.status = 'prospect' AND v.deleted_at IS NULL AND v.state = 'planned' AND v.starts_at >= ? GROUP BY 1`,
    )
    .all(today) as { readonly id: string; readonly day: string }[]
  return new Map(rows.map((row) => [row.id, row.day]))
}

/** All that was ever sold to each lost client, in its own currency. */
function soldTo({ db }: Ctx): ReadonlyMap<string, number> {
  const rows = db
    .statement(
      `SELECT c.id, sum(s.amount) AS minor FROM client c JOIN ${salesSql} s ON s.client_id = c.id
        WHERE c.status = 'lost' AND c.deleted_at IS NULL AND s.currency = c.currency GROUP BY c.id`,
    )
    .all() as { readonly id: string; readonly minor: number }[]
  return new Map(rows.map((row) => [row.id, row.minor]))
}
