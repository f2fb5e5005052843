import { z } from 'zod'
import type { Place, TravelTime } from '../domain/travel/types.ts'
import { command, query, returns } from './define.ts'
import { empty, id, text } from './fields.ts'

const minutes = z.number().int().min(0).max(1_440)

export const placeFields = z.object({
  name: z.string().trim().max(200),
  address: text(500),
  isBase: z.boolean(),
  withinMinutes: minutes,
  parkingMinutes: minutes.nullable(),
})

export type TravelTable = { readonly places: readonly Place[]; readonly times: readonly TravelTime[] }

/** Places and the minutes between them: the user's own table of travel. */
export const travel = {
  'travel.table': query(empty, returns<TravelTable>(), ['travel']),
  /** id null: a new place. A place made the base takes that from the one before. */
  'travel.savePlace': command(
    z.object({ id: id.nullable(), fields: placeFields.partial() }),
    returns<Place>(),
    ['travel'],
  ),
  'travel.trashPlace': command(z.object({ id }), returns<null>(), ['travel']),
  /** minutes null: forgets what was given. */
  'travel.setMinutes': command(
    z.object({ fromId: id, toId: id, minutes: minutes.nullable() }),
    returns<null>(),
    ['travel'],
  ),
} as const

export type TravelErrors = {
  'travel.nameEmpty': Record<string, never>
  'travel.samePlace': Record<string, never>
}
