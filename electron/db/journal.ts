import type { Db, SqlValue } from './db.ts'

export type RawRow = Readonly<Record<string, SqlValue>>
export type RawChange =
  | { readonly kind: 'insert'; readonly table: string; readonly id: string }
  | {
      readonly kind: 'update'
      readonly table: string
      readonly id: string
      readonly before: RawRow
      readonly after: RawRow
    }
  | { readonly kind: 'remove'; readonly table: string; readonly id: string; readonly before: RawRow }

type CommandLine = {
  readonly commandId: string
  /** ISO instant */
  readonly now: string
  readonly call: string
  /** For undo and redo: the command whose changes are reversed. */
  readonly reverses: string | null
}

/** Collects what one command changes; a command that changes nothing leaves no line. */
export class Journal {
  readonly line: CommandLine
  readonly #db: Db
  #title = ''
  #written = false

  constructor(db: Db, line: CommandLine) {
    this.#db = db
    this.line = line
  }

  get hasChanges(): boolean {
    return this.#written
  }

  /** What the command was about, for 'Undo: …'; the first record's title unless a handler says better. */
  name(title: string): void {
    this.#title = title
    if (this.#written) {
      this.#db.statement('UPDATE command SET title = ? WHERE id = ?').run(title, this.line.commandId)
    }
  }

  record(change: RawChange, title: string): void {
    if (!this.#written) this.#open(title)
    const before = change.kind === 'insert' ? null : JSON.stringify(change.before)
    const after = change.kind === 'update' ? JSON.stringify(change.after) : null
    this.#db
      .statement(
        'INSERT INTO change (command_id, table_name, record_id, kind, before, after) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(this.line.commandId, change.table, change.id, change.kind, before, after)
  }

  #open(title: string): void {
    this.#written = true
    if (this.#title === '') this.#title = title
    const { commandId, now, call, reverses } = this.line
    this.#db
      .statement('INSERT INTO command (id, at, call, title, reverses) VALUES (?, ?, ?, ?, ?)')
      .run(commandId, now, call, this.#title, reverses)
  }
}
