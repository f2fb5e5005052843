import { foldForSearch } from '../../../shared/base/fold.ts'
import { toZone } from '../../../shared/base/zoned-time.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Visit } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import type { Db } from '../../db/db.ts'
import type { RawRow } from '../../db/journal.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { toRecord } from '../../db/table.ts'
import { clientTable } from '../clients/store.ts'
import { placeTable } from '../travel/store.ts'
import { findClientPlan } from './client-plan-store.ts'
import { visitTable } from './store.ts'

type Where = Pick<Ctx, 'db' | 'zone'>

/** Visits as the page shows them, in the user's zone; a condition on the visit's columns. */
export function visitRows(
  ctx: Where,
  condition: string,
  parameters: readonly (string | number)[],
): VisitRow[] {
  const look = clientLook(ctx.db)
  return listRecords(ctx.db, visitTable, condition, parameters).map((visit) => toRow(visit, ctx.zone, look))
}

/** Contacts in the trash, for those who were told of them. ids: a list as JSON. */
export function trashedVisitRows(ctx: Where, ids: string): VisitRow[] {
  const look = clientLook(ctx.db)
  return ctx.db
    .statement('SELECT * FROM visit WHERE deleted_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))')
    .all(ids)
    .map((row) => toRow(toRecord(visitTable, row as RawRow), ctx.zone, look))
}

function toRow(visit: Visit, zone: string, look: ReturnType<typeof clientLook>): VisitRow {
  const client = visit.clientId === null ? null : look(visit.clientId)
  return {
    ...visit,
    startsAt: toZone(visit.startsAt, visit.zone, zone),
    endsAt: toZone(visit.endsAt, visit.zone, zone),
    ownStartsAt: visit.startsAt,
    ownEndsAt: visit.endsAt,
    clientName: client?.name ?? (visit.clientId === null ? null : ''),
    isKey: client?.isKey ?? false,
    opening: client?.opening ?? [],
    atPlaceId: visit.placeId ?? client?.placeId ?? null,
  }
}

type Look = Pick<VisitRow, 'isKey' | 'opening'> & { readonly name: string; readonly placeId: string | null }

/** What a visit needs of its client; each client is read once. */
function clientLook(db: Db): (clientId: string) => Look {
  const known = new Map<string, Look>()
  const places = placesByName(db)
  return (clientId) => {
    const found = known.get(clientId) ?? lookAt(db, clientId, places)
    known.set(clientId, found)
    return found
  }
}

function lookAt(db: Db, clientId: string, places: ReadonlyMap<string, string>): Look {
  const client = findRecord(db, clientTable, clientId)
  const plan = findClientPlan(db, clientId)
  return {
    name: client?.name ?? '',
    isKey: client?.isKey ?? false,
    opening: plan?.opening ?? [],
    placeId: client === undefined ? null : placeOfClient(client, plan?.placeId ?? null, places),
  }
}

/** Places by folded name, for clients that lie in a city of the table. */
export function placesByName(db: Db): ReadonlyMap<string, string> {
  return new Map(listRecords(db, placeTable).map(({ id, name }) => [foldForSearch(name), id]))
}

/** Where a client lies: as the user said, else the place that bears the name of its city; null: nobody knows. */
export function placeOfClient(
  client: Pick<Client, 'city'>,
  planned: string | null,
  places: ReadonlyMap<string, string>,
): string | null {
  return planned ?? (client.city === '' ? null : (places.get(foldForSearch(client.city)) ?? null))
}
