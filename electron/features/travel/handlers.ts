import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { travel } from '../../../shared/contract/travel.ts'
import type { Place } from '../../../shared/domain/travel/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { placeTable, readTravel, setMinutes } from './store.ts'

const blankPlace: NewRecord<Place> = {
  name: '',
  address: '',
  isBase: false,
  withinMinutes: 15,
  parkingMinutes: null,
}

function savePlace(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Place>>): Place {
  const place = { ...(id === null ? blankPlace : getRecord(ctx.db, placeTable, id)), ...fields }
  if (place.name === '') throw new Fault('travel.nameEmpty', {})
  if (place.isBase) {
    for (const other of listRecords(ctx.db, placeTable, 'is_base = 1 AND id <> ?', [id ?? ''])) {
      updateRecord(ctx.db, placeTable, other.id, { isBase: false })
    }
  }
  return id === null
    ? insertRecord(ctx.db, placeTable, ctx.newId(), place)
    : updateRecord(ctx.db, placeTable, id, fields)
}

export const travelHandlers: Handlers<typeof travel, 'query' | 'command', Ctx> = {
  'travel.table': (ctx) => readTravel(ctx.db),
  'travel.savePlace': (ctx, { id, fields }) => savePlace(ctx, id, fields),
  'travel.trashPlace': (ctx, { id }) => {
    trashRecord(ctx.db, placeTable, id)
    return null
  },
  'travel.setMinutes': (ctx, { fromId, toId, minutes }) => {
    if (fromId === toId) throw new Fault('travel.samePlace', {})
    for (const id of [fromId, toId]) getRecord(ctx.db, placeTable, id)
    const time = minutes === null ? null : { minutes, source: 'typed' as const, corrections: 0 }
    setMinutes(ctx.db, ctx.newId, { fromId, toId }, time)
    return null
  },
}
