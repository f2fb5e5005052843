import { z } from 'zod'
import { command, query, returns, topics } from './define.ts'
import { empty, id } from './fields.ts'

export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown }

export type ChangeEntry = {
  readonly commandId: string
  /** ISO instant */
  readonly at: string
  /** Name of the call that made it; the renderer words it. */
  readonly call: string
  readonly kind: 'created' | 'changed' | 'deleted' | 'restored' | 'purged'
  readonly fields: readonly FieldChange[]
  readonly undone: boolean
}

export type UndoState = {
  /** Name of the call that undo would take back, and what it was about; null: nothing to undo. */
  readonly undo: { readonly call: string; readonly title: string } | null
  readonly redo: { readonly call: string; readonly title: string } | null
}

export type TrashEntry = {
  readonly table: string
  readonly id: string
  readonly title: string
  readonly deletedAt: string
}

/** The change log: history of each record, undo, and trash come from it. */
export const history = {
  'history.ofRecord': query(z.object({ table: z.string().max(64), id }), returns<readonly ChangeEntry[]>(), [
    ...topics,
  ]),
  'history.undoState': query(empty, returns<UndoState>(), [...topics]),
  /** Takes back the last command, or the one named; refused where a later change would be lost. */
  'history.undo': command(
    z.object({ commandId: id.optional() }),
    returns<{ readonly call: string; readonly title: string }>(),
    [...topics],
  ),
  'history.redo': command(empty, returns<{ readonly call: string; readonly title: string }>(), [...topics]),
  'history.trash': query(empty, returns<readonly TrashEntry[]>(), [...topics]),
  'history.restore': command(z.object({ table: z.string().max(64), id }), returns<null>(), [...topics]),
  /** For good: the caller has asked the user twice. */
  'history.purge': command(
    z.object({
      items: z
        .array(z.object({ table: z.string().max(64), id }))
        .min(1)
        .max(10_000),
      confirmed: z.literal(true),
    }),
    returns<{ readonly purged: number }>(),
    [...topics],
  ),
} as const

export type HistoryErrors = {
  'history.nothingToUndo': Record<string, never>
  'history.nothingToRedo': Record<string, never>
  'history.changedSince': { readonly title: string }
  'history.stillUsed': { readonly title: string }
}
