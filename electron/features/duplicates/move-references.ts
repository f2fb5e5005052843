import { assert } from '../../../shared/base/assert.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import type { Ctx } from '../../core/context.ts'
import type { SqlValue } from '../../db/db.ts'
import { patchColumns, trashRecord } from '../../db/records.ts'
import { tableNamed } from '../../db/table.ts'
import { type Reference, referencesTo } from './references.ts'

type Row = Readonly<Record<string, SqlValue>> & { readonly id: string }

/** Rows in use and in the trash: what is taken out of the trash later must not point at a merged record. */
function rowsAt(ctx: Ctx, { table, column, shape }: Reference, id: string): readonly Row[] {
  const condition =
    shape === 'id' ? `${column} = ?` : `EXISTS (SELECT 1 FROM json_each(${column}) WHERE value = ?)`
  return ctx.db.statement(`SELECT * FROM ${table} WHERE ${condition}`).all(id) as Row[]
}

/** How many records in use hang on one, by table. */
export function countReferences(
  ctx: Ctx,
  kind: MergedKind,
  id: string,
): readonly { readonly table: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const reference of referencesTo(ctx.db, kind)) {
    const used = rowsAt(ctx, reference, id).filter((row) => row.deleted_at === null).length
    if (used > 0) counts.set(reference.table, (counts.get(reference.table) ?? 0) + used)
  }
  return [...counts].map(([table, count]) => ({ table, count }))
}

/** Points everything that hangs on one record at another, through the log, and says how many rows that were. */
export function moveReferences(ctx: Ctx, kind: MergedKind, fromId: string, toId: string): number {
  let moved = 0
  for (const reference of referencesTo(ctx.db, kind)) {
    const table = tableNamed(reference.table)
    assert(table !== undefined, `${reference.table} has no store, its rows cannot be moved`)
    for (const row of rowsAt(ctx, reference, fromId)) {
      // A client that was owned by its own duplicate would own itself.
      const isItself = reference.table === kind && row.id === toId
      const value = isItself ? null : movedValue(reference, row, fromId, toId)
      patchColumns(ctx.db, table, row.id, { [reference.column]: value })
      moved += 1
    }
  }
  moved += trashLoops(ctx, kind, toId)
  return moved
}

function movedValue({ column, shape }: Reference, row: Row, fromId: string, toId: string): SqlValue {
  if (shape === 'id') return toId
  const ids = (JSON.parse(String(row[column])) as string[]).map((id) => (id === fromId ? toId : id))
  return JSON.stringify([...new Set(ids)])
}

/** A row with two ends that have become one (a relation of the two merged people) says nothing any more. */
function trashLoops(ctx: Ctx, kind: MergedKind, id: string): number {
  const columns = new Map<string, string[]>()
  for (const { table, column, shape } of referencesTo(ctx.db, kind))
    if (shape === 'id') columns.set(table, [...(columns.get(table) ?? []), column])
  let trashed = 0
  for (const [name, ends] of columns) {
    const table = tableNamed(name)
    if (table === undefined || ends.length !== 2) continue
    const loops = ctx.db
      .statement(`SELECT id FROM ${name} WHERE ${ends[0]} = ? AND ${ends[1]} = ? AND deleted_at IS NULL`)
      .all(id, id) as Row[]
    for (const loop of loops) trashRecord(ctx.db, table, loop.id)
    trashed += loops.length
  }
  return trashed
}
