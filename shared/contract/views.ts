import { z } from 'zod'
import { arrangedLists, type ListState, type SavedView } from '../domain/views/types.ts'
import { command, query, returns } from './define.ts'
import { id, text } from './fields.ts'

const list = z.enum(arrangedLists)

const listState = z.object({
  columns: z.array(text(100)).max(100),
  sort: z.object({ column: text(100), descending: z.boolean() }).nullable(),
  filter: z.record(text(40), z.union([text(200), z.boolean(), z.array(text(200)).max(200)])),
})

/** How lists are arranged: remembered as they were left, and saved under names. */
export const views = {
  'views.list': query(z.object({ list }), returns<readonly SavedView[]>(), ['views']),
  'views.save': command(
    z.object({ id: id.nullable(), list, name: z.string().trim().max(100), state: listState }),
    returns<SavedView>(),
    ['views'],
  ),
  'views.trash': command(z.object({ id }), returns<null>(), ['views']),
  /** How the list was left; null: never arranged. */
  'views.remembered': query(z.object({ list }), returns<ListState | null>(), ['views']),
  'views.remember': command(z.object({ list, state: listState }), returns<null>(), ['views']),
} as const

export type ViewsErrors = { 'views.nameEmpty': Record<string, never> }
