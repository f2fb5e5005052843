import { assert } from '../../../shared/base/assert.ts'
import type { BookRecord } from '../../../shared/base/record.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Ctx } from '../../core/context.ts'
import type { RawRow } from '../../db/journal.ts'
import { patchColumns, rawRow, reinsertRow, removeRow } from '../../db/records.ts'
import { type Table, tableNamed, toRecord } from '../../db/table.ts'
import { isUsedOutside } from './owned-parts.ts'
import { type ChangeRow, type CommandRow, changesOf, markReversed, setReverses } from './store.ts'

/**
 * Takes back what a command changed, newest change first, as a command of its own, so that it can be redone.
 * Fault history.changedSince where a field was changed again in between: nothing newer is ever overwritten.
 */
export function reverseCommand(ctx: Ctx, target: CommandRow): void {
  const journal = ctx.db.journal
  assert(journal !== null, 'reversing runs inside a command')
  journal.name(target.title)
  const deferred = ctx.db.statement('PRAGMA defer_foreign_keys = ON')
  if (deferred.reader) deferred.all()
  else deferred.run()
  for (const change of changesOf(ctx.db, target.id)) reverseChange(ctx, change)
  setReverses(ctx.db, journal.line.commandId, target.id)
  markReversed(ctx.db, target.id, journal.line.commandId)
}

function reverseChange(ctx: Ctx, change: ChangeRow): void {
  const table = tableNamed(change.table_name)
  assert(table !== undefined, `a change names an unknown table ${change.table_name}`)
  const row = rawRow(ctx.db, table, change.record_id)
  if (change.kind === 'insert') {
    if (row !== undefined) removeUnused(ctx, table, row)
  } else if (change.kind === 'remove') {
    if (row === undefined && change.before !== null) reinsertRow(ctx.db, table, change.before)
  } else {
    restoreFields(ctx, table, change, row)
  }
}

function removeUnused(ctx: Ctx, table: Table<BookRecord>, row: RawRow): void {
  if (isUsedOutside(ctx.db, [{ table: table.name, id: String(row.id) }])) {
    throw new Fault('history.stillUsed', { title: table.title(toRecord(table, row)) })
  }
  removeRow(ctx.db, table, String(row.id))
}

function restoreFields(ctx: Ctx, table: Table<BookRecord>, change: ChangeRow, row: RawRow | undefined): void {
  // Deleted for good since: there is nothing left to take back.
  if (row === undefined) return
  const { before, after } = change
  assert(before !== null && after !== null, 'an update keeps both sides')
  const overtaken = Object.keys(after).some(
    (column) => column !== 'changed_at' && row[column] !== after[column],
  )
  if (overtaken) throw new Fault('history.changedSince', { title: table.title(toRecord(table, row)) })
  patchColumns(ctx.db, table, change.record_id, before)
}
