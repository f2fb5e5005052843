import type { MapPlace } from '../../../shared/domain/relations/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { mapPlaceTable } from './store.ts'

type Place = Pick<MapPlace, 'personId' | 'x' | 'y'>

/** Remembers where people stand on a client's map. */
export function placePeople(ctx: Ctx, clientId: string, places: readonly Place[]): void {
  const known = listRecords(ctx.db, mapPlaceTable, 'client_id = ? ORDER BY changed_at', [clientId])
  const ids = new Map(known.map((place) => [place.personId, place.id]))
  for (const { personId, x, y } of places) {
    const id = ids.get(personId)
    if (id === undefined) insertRecord(ctx.db, mapPlaceTable, ctx.newId(), { clientId, personId, x, y })
    else updateRecord(ctx.db, mapPlaceTable, id, { x, y })
  }
}

/** Forgets where people were put: the map is laid out by power and attitude again. */
export function resetPlaces(ctx: Ctx, clientId: string): void {
  for (const place of listRecords(ctx.db, mapPlaceTable, 'client_id = ?', [clientId]))
    trashRecord(ctx.db, mapPlaceTable, place.id)
}
