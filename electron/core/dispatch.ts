import { randomBytes } from 'node:crypto'
import type Database from 'better-sqlite3'
import { idSequence } from '../../shared/base/ids.ts'
import type { CoreEvent } from '../../shared/contract/bridge.ts'
import type { CallDef } from '../../shared/contract/define.ts'
import { type Reply, toFailure } from '../../shared/contract/errors.ts'
import { Db } from '../db/db.ts'
import { Journal } from '../db/journal.ts'
import { readZone } from '../features/settings/store.ts'
import { faultOf, lookUp, parseInput } from './calls.ts'
import { type Clock, dayIn } from './clock.ts'
import type { Ctx, Progress, VaultCtx } from './context.ts'
import { bookHandlers, vaultCallHandlers } from './handlers.ts'
import type { Session } from './session.ts'

type AnyHandler<C> = (ctx: C, input: unknown) => unknown
type Parts = { readonly session: Session; readonly clock: Clock; readonly emit: (event: CoreEvent) => void }

/** Runs the calls that live in the worker: looks up, checks the input, one transaction, codes for errors. */
export class Dispatcher {
  readonly #parts: Parts
  readonly #newId = idSequence(randomBytes)
  readonly #books = new WeakMap<Database.Database, Db>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** assertWanted: throws Fault core.cancelled once a query is not waited for any more. */
  async run(
    name: string,
    inputJson: string,
    progress: Progress,
    assertWanted: (() => void) | null = null,
  ): Promise<Reply<unknown>> {
    try {
      const call = lookUp(name)
      const input = parseInput(call, name, inputJson)
      if (call.kind === 'vault') return { ok: true, value: await this.#vault(name, call, input, progress) }
      return { ok: true, value: this.#book(name, call, input, progress, assertWanted) }
    } catch (error) {
      return toFailure(faultOf(error, name, this.#parts.session.state().path ?? ''))
    }
  }

  async #vault(name: string, call: CallDef, input: unknown, progress: Progress): Promise<unknown> {
    const ctx: VaultCtx = { session: this.#parts.session, clock: this.#parts.clock, progress }
    const handler = (vaultCallHandlers as unknown as Record<string, AnyHandler<VaultCtx>>)[name]
    const value = await handler?.(ctx, input)
    if (call.topics.length > 0) this.#parts.emit({ type: 'touched', topics: call.topics })
    return value
  }

  #book(
    name: string,
    call: CallDef,
    input: unknown,
    progress: Progress,
    assertWanted: (() => void) | null,
  ): unknown {
    const { session } = this.#parts
    const db = this.#dbFor(call.kind === 'query' ? session.requireDb() : session.requireWritable())
    const ctx = this.#context(db, progress)
    const handler = (bookHandlers as unknown as Record<string, AnyHandler<Ctx>>)[name]
    if (call.kind === 'query') return whileWanted(db, assertWanted, () => handler?.(ctx, input))
    // A command that is short is not given up: a lock would lose what was saved a moment before.
    const value = this.#command(name, ctx, () => handler?.(ctx, input))
    if (call.topics.length > 0) this.#parts.emit({ type: 'touched', topics: call.topics })
    return value
  }

  #command(name: string, ctx: Ctx, work: () => unknown): unknown {
    const { db } = ctx
    db.journal = new Journal(db, { commandId: ctx.newId(), now: ctx.now, call: name, reverses: null })
    try {
      return db.sqlite.transaction(work).immediate()
    } finally {
      db.journal = null
    }
  }

  #context(db: Db, progress: Progress): Ctx {
    const { clock } = this.#parts
    const ms = clock.nowMs()
    const zone = readZone(db) ?? clock.zone()
    return {
      db,
      today: dayIn(zone, ms),
      now: new Date(ms).toISOString(),
      zone,
      newId: () => this.#newId(clock.nowMs()),
      progress,
    }
  }

  #dbFor(sqlite: Database.Database): Db {
    const kept = this.#books.get(sqlite)
    if (kept) return kept
    const made = new Db(sqlite)
    this.#books.set(sqlite, made)
    return made
  }
}

function whileWanted<T>(db: Db, assertWanted: (() => void) | null, work: () => T): T {
  db.assertWanted = assertWanted
  try {
    return work()
  } finally {
    db.assertWanted = null
  }
}
