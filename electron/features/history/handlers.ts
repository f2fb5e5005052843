import { assert } from '../../../shared/base/assert.ts'
import type { BookRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { ChangeEntry, history, TrashEntry } from '../../../shared/contract/history.ts'
import type { Ctx } from '../../core/context.ts'
import { rawRow, removeRow, untrashRecord } from '../../db/records.ts'
import { allTables, type Table, tableNamed, toRecord } from '../../db/table.ts'
import { dropUnusedContents } from '../documents/store.ts'
import { fieldChanges } from './field-changes.ts'
import { isUsedOutside, withParts } from './owned-parts.ts'
import { reverseCommand } from './reverse.ts'
import {
  type CommandRow,
  changesOfRecord,
  findCommand,
  forgetRecord,
  lastRedoable,
  lastUndoable,
  markReversed,
  type RecordChangeRow,
} from './store.ts'

function named(command: CommandRow | undefined) {
  return command === undefined ? null : { call: command.call, title: command.title }
}

function tableOf(name: string): Table<BookRecord> {
  const table = tableNamed(name)
  if (table === undefined) throw new Fault('core.notFound', {})
  return table
}

function undo(ctx: Ctx, commandId: string | undefined): CommandRow {
  const target = commandId === undefined ? lastUndoable(ctx.db) : findCommand(ctx.db, commandId)
  if (target === undefined || !isUndoable(target)) {
    throw new Fault('history.nothingToUndo', {})
  }
  reverseCommand(ctx, target)
  return target
}

/** Undoing and redoing are taken back by each other; what was deleted for good is gone. */
function isUndoable({ reverses, reversed_by, call }: CommandRow): boolean {
  return reverses === null && reversed_by === null && call !== 'history.purge'
}

function redo(ctx: Ctx): CommandRow {
  const undone = lastRedoable(ctx.db)
  if (undone === undefined) throw new Fault('history.nothingToRedo', {})
  const original = findCommand(ctx.db, undone.reverses ?? '')
  assert(original !== undefined, 'an undo names the command it took back')
  reverseCommand(ctx, undone)
  markReversed(ctx.db, original.id, null)
  return original
}

function entryOf(table: Table<BookRecord>, row: RecordChangeRow): ChangeEntry {
  return {
    commandId: row.command_id,
    at: row.at,
    call: row.call,
    kind: kindOf(row),
    fields: fieldChanges(table, row.before, row.after),
    undone: row.undone,
  }
}

function kindOf(row: RecordChangeRow): ChangeEntry['kind'] {
  if (row.kind === 'insert') return 'created'
  if (row.kind === 'remove') return 'purged'
  if (row.after !== null && 'deleted_at' in row.after)
    return row.after.deleted_at === null ? 'restored' : 'deleted'
  return 'changed'
}

function trash(ctx: Ctx): TrashEntry[] {
  const entries = allTables().flatMap((table) =>
    ctx.db
      .statement(`SELECT * FROM ${table.name} WHERE deleted_at IS NOT NULL`)
      .all()
      .map((row) => toRecord(table, row))
      .filter(table.isInTrash)
      .map((record) => ({
        table: table.name,
        id: record.id,
        title: table.title(record),
        deletedAt: record.deletedAt ?? '',
      })),
  )
  return entries.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : a.deletedAt > b.deletedAt ? -1 : 0))
}

function purge(ctx: Ctx, items: readonly { readonly table: string; readonly id: string }[]): number {
  for (const { table: name, id } of items) {
    const table = tableOf(name)
    const row = rawRow(ctx.db, table, id)
    if (row === undefined || row.deleted_at === null) throw new Fault('core.notFound', {})
    const whole = withParts(ctx.db, { table: name, id })
    if (isUsedOutside(ctx.db, whole)) {
      throw new Fault('history.stillUsed', { title: table.title(toRecord(table, row)) })
    }
    for (const part of whole) {
      removeRow(ctx.db, tableOf(part.table), part.id)
      forgetRecord(ctx.db, part.table, part.id)
    }
  }
  dropUnusedContents(ctx.db)
  return items.length
}

export const historyHandlers: Handlers<typeof history, 'query' | 'command', Ctx> = {
  'history.ofRecord': (ctx, { table, id }) => {
    const owner = tableOf(table)
    return changesOfRecord(ctx.db, table, id).map((row) => entryOf(owner, row))
  },
  'history.undoState': (ctx) => ({ undo: named(lastUndoable(ctx.db)), redo: named(lastRedoable(ctx.db)) }),
  'history.undo': (ctx, { commandId }) => {
    const { call, title } = undo(ctx, commandId)
    return { call, title }
  },
  'history.redo': (ctx) => {
    const { call, title } = redo(ctx)
    return { call, title }
  },
  'history.trash': (ctx) => trash(ctx),
  'history.restore': (ctx, { table, id }) => {
    untrashRecord(ctx.db, tableOf(table), id)
    return null
  },
  'history.purge': (ctx, { items }) => ({ purged: purge(ctx, items) }),
}
