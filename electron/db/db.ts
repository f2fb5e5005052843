import type Database from 'better-sqlite3'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

/** Builds typed queries; runs none. Hand what it builds to Db. */
export const from = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

export type SqlValue = string | number | bigint | Uint8Array | null

const keptStatements = 400

/** The open book as handlers see it: typed reads, and writes that leave a line in the change log. */
export class Db {
  readonly sqlite: Database.Database
  /** Set by the dispatcher while a command runs; writing without it is a mistake of the program. */
  journal: Journal | null = null
  /** Set while a query runs that may be given up: throws once it is, so that long reading ends at its next statement. */
  assertWanted: (() => void) | null = null
  readonly #statements = new Map<string, Database.Statement>()

  constructor(sqlite: Database.Database) {
    this.sqlite = sqlite
  }

  /** A prepared statement, kept for the next time; it gives rows as objects, however it was read before. */
  statement(sql: string): Database.Statement {
    this.assertWanted?.()
    const kept = this.#statements.get(sql)
    if (kept) return kept.reader && !kept.busy ? kept.pluck(false).raw(false) : kept
    if (this.#statements.size >= keptStatements) this.#statements.clear()
    const made = this.sqlite.prepare(sql)
    this.#statements.set(sql, made)
    return made
  }

  all<R>(query: Compilable<R>): R[] {
    const { sql, parameters } = query.compile()
    return this.statement(sql).all(...(parameters as SqlValue[])) as R[]
  }

  get<R>(query: Compilable<R>): R | undefined {
    const { sql, parameters } = query.compile()
    return this.statement(sql).get(...(parameters as SqlValue[])) as R | undefined
  }

  /** For tables outside the change log only (settings, drafts, the log itself, the search index). */
  run(query: Compilable<unknown>): number {
    const { sql, parameters } = query.compile()
    return this.statement(sql).run(...(parameters as SqlValue[])).changes
  }
}
