import type { Db } from './db.ts'

type Entry<T> = { readonly value: T; seq: number }

/**
 * What was reckoned from the book, kept beside its connection for as long as the journal shows no change of the
 * tables it rests on. Within a command nothing is kept: what it reckons half-way may be rolled back.
 */
export class Kept<T> {
  readonly #entries = new WeakMap<Db, Map<string, Entry<T>>>()
  readonly #changedSql: string
  readonly #most: number

  /** most: so many answers under different keys; the one that was used longest ago gives way. */
  constructor(tables: readonly string[], most = 1) {
    const names = tables.map((table) => `'${table}'`).join(', ')
    this.#changedSql = `SELECT 1 FROM change WHERE seq > ? AND table_name IN (${names}) LIMIT 1`
    this.#most = most
  }

  /** The answer kept under the key, or the one that is made now. */
  of(db: Db, key: string, make: () => T): T {
    if (db.journal !== null) return make()
    const entries = this.#entries.get(db) ?? new Map<string, Entry<T>>()
    this.#entries.set(db, entries)
    const now = db.statement('SELECT coalesce(max(seq), 0) FROM change').pluck().get() as number
    const before = entries.get(key)
    entries.delete(key)
    const isTrue = before !== undefined && this.#isStillTrue(db, before.seq, now)
    // Let go of first: two of them at once would be twice the memory.
    const value = isTrue ? before.value : make()
    entries.set(key, { value, seq: now })
    for (const oldest of entries.keys()) {
      if (entries.size <= this.#most) break
      entries.delete(oldest)
    }
    return value
  }

  /** Whether the journal has grown by other records only; where it is shorter, it was emptied. */
  #isStillTrue(db: Db, before: number, now: number): boolean {
    if (now <= before) return now === before
    return db.statement(this.#changedSql).get(before) === undefined
  }
}
