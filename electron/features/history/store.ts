import type { Db } from '../../db/db.ts'
import type { RawRow } from '../../db/journal.ts'

export type CommandRow = {
  readonly seq: number
  readonly id: string
  readonly at: string
  readonly call: string
  readonly title: string
  readonly reverses: string | null
  readonly reversed_by: string | null
}

export type ChangeRow = {
  readonly seq: number
  readonly command_id: string
  readonly table_name: string
  readonly record_id: string
  readonly kind: 'insert' | 'update' | 'remove'
  readonly before: RawRow | null
  readonly after: RawRow | null
}

type StoredChange = Omit<ChangeRow, 'before' | 'after'> & {
  readonly before: string | null
  readonly after: string | null
}

export type RecordChangeRow = ChangeRow & {
  readonly at: string
  readonly call: string
  readonly undone: boolean
}

function parsed<T extends StoredChange>(
  row: T,
): Omit<T, 'before' | 'after'> & Pick<ChangeRow, 'before' | 'after'> {
  return {
    ...row,
    before: row.before === null ? null : (JSON.parse(row.before) as RawRow),
    after: row.after === null ? null : (JSON.parse(row.after) as RawRow),
  }
}

/**
 * The newest ordinary command that has not been taken back; deleting for good can't be, and what the program does by
 * itself (planning on, noting what was exported) is not what the user means by the last step.
 */
export function lastUndoable(db: Db): CommandRow | undefined {
  return db
    .statement(
      `SELECT * FROM command WHERE reverses IS NULL AND reversed_by IS NULL
         AND call NOT IN ('history.purge', 'planner.extendSeries', 'calendars.note')
       ORDER BY seq DESC LIMIT 1`,
    )
    .get() as CommandRow | undefined
}

/** The newest undo that was not redone and that no ordinary command has followed. */
export function lastRedoable(db: Db): CommandRow | undefined {
  return db
    .statement(
      `SELECT * FROM command WHERE call = 'history.undo' AND reversed_by IS NULL
         AND seq > (SELECT coalesce(max(seq), 0) FROM command WHERE reverses IS NULL
           AND call NOT IN ('planner.extendSeries', 'calendars.note'))
       ORDER BY seq DESC LIMIT 1`,
    )
    .get() as CommandRow | undefined
}

export function findCommand(db: Db, id: string): CommandRow | undefined {
  return db.statement('SELECT * FROM command WHERE id = ?').get(id) as CommandRow | undefined
}

/** The changes of a command, newest first: the order in which they are taken back. */
export function changesOf(db: Db, commandId: string): ChangeRow[] {
  const rows = db
    .statement('SELECT * FROM change WHERE command_id = ? ORDER BY seq DESC')
    .all(commandId) as StoredChange[]
  return rows.map(parsed)
}

export function changesOfRecord(db: Db, table: string, id: string): RecordChangeRow[] {
  const rows = db
    .statement(
      `SELECT change.*, command.at AS at, command.call AS call, command.reversed_by IS NOT NULL AS undone
         FROM change JOIN command ON command.id = change.command_id
        WHERE table_name = ? AND record_id = ? ORDER BY change.seq DESC`,
    )
    .all(table, id) as (StoredChange & {
    readonly at: string
    readonly call: string
    readonly undone: number
  })[]
  return rows.map((row) => ({ ...parsed(row), undone: row.undone === 1 }))
}

/** Empties what the log knows of a record that was deleted for good. */
export function forgetRecord(db: Db, table: string, id: string): void {
  db.statement('UPDATE change SET before = NULL, after = NULL WHERE table_name = ? AND record_id = ?').run(
    table,
    id,
  )
}

export function markReversed(db: Db, commandId: string, by: string | null): void {
  db.statement('UPDATE command SET reversed_by = ? WHERE id = ?').run(by, commandId)
}

export function setReverses(db: Db, commandId: string, reverses: string): void {
  db.statement('UPDATE command SET reverses = ? WHERE id = ?').run(reverses, commandId)
}
