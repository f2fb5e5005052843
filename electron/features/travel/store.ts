import type { TravelTable } from '../../../shared/contract/travel.ts'
import type { Place, TravelTime } from '../../../shared/domain/travel/types.ts'
import type { Db } from '../../db/db.ts'
import { insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { defineTable, flag, plain } from '../../db/table.ts'

export const placeTable = defineTable<Place>({
  name: 'place',
  fields: { name: plain, address: plain, isBase: flag, withinMinutes: plain, parkingMinutes: plain },
  title: (p) => p.name,
})

export const travelTimeTable = defineTable<TravelTime>({
  name: 'travel_time',
  fields: { fromId: plain, toId: plain, minutes: plain, source: plain, corrections: plain },
  title: () => '',
})

/** The whole table of travel: places by name, and every way that is known. */
export function readTravel(db: Db): TravelTable {
  return {
    places: listRecords(db, placeTable, '1 = 1 ORDER BY is_base DESC, name'),
    times: listRecords(db, travelTimeTable),
  }
}

type Way = Pick<TravelTime, 'fromId' | 'toId'>
type WayTime = Pick<TravelTime, 'minutes' | 'source' | 'corrections'>

/** Sets, changes or (null) forgets the minutes of one way; the way back, where it is not given, takes as long. */
export function setMinutes(db: Db, newId: () => string, way: Way, time: WayTime | null): void {
  const [known] = listRecords(db, travelTimeTable, 'from_id = ? AND to_id = ?', [way.fromId, way.toId])
  if (time === null) {
    if (known !== undefined) trashRecord(db, travelTimeTable, known.id)
  } else if (known === undefined) insertRecord(db, travelTimeTable, newId(), { ...way, ...time })
  else updateRecord(db, travelTimeTable, known.id, time)
}
