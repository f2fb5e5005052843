import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Clock } from '../../electron/core/clock.ts'
import { Dispatcher } from '../../electron/core/dispatch.ts'
import { type FillSample, type KeychainPort, Session } from '../../electron/core/session.ts'
import { createBook } from '../../electron/vault/book.ts'
import type { CoreEvent } from '../../shared/contract/bridge.ts'
import { Fault, type Reply } from '../../shared/contract/errors.ts'
import type { Answer, CallName, Input } from '../../shared/contract/index.ts'

/** A real encrypted book in a folder of its own, driven by the same calls as the page's. */
export type TestBook = {
  readonly path: string
  readonly folder: string
  readonly session: Session
  readonly sqlite: Database.Database
  readonly events: readonly CoreEvent[]
  /** Rejects with Fault when the call is refused. */
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<N>>
  /** The reply as the page gets it, for input that does not fit the contract. */
  readonly reply: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Sets the time: an ISO instant. */
  readonly setTime: (iso: string) => void
  readonly remove: () => void
}

export type TestBookOptions = {
  /** ISO instant at the start; Tuesday, 24 November 2026, 16:00 in Bangkok unless said. */
  readonly time?: string
  readonly zone?: string
  readonly fillSample?: FillSample
  /** None unless given. */
  readonly keychain?: KeychainPort
}

/** Makes a book under a random key, which spares each test the slow derivation from a passphrase. */
export function openTestBook(options: TestBookOptions = {}): TestBook {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-test-'))
  const path = join(folder, 'Clients.keybook')
  let nowMs = Date.parse(options.time ?? '2026-11-24T09:00:00Z')
  const clock: Clock = { nowMs: () => nowMs, zone: () => options.zone ?? 'Asia/Bangkok' }
  const events: CoreEvent[] = []
  const emit = (event: CoreEvent) => void events.push(event)
  const none = () => Promise.reject(new Error('there is no keychain'))
  const session = new Session({
    userDataDir: join(folder, 'application'),
    documentsDir: folder,
    clock,
    keychain: options.keychain ?? { available: false, wrap: none, unwrap: none },
    emit,
    fillSample: options.fillSample ?? (() => undefined),
  })
  const key = { key: randomBytes(32), salt: randomBytes(16) }
  const book = createBook(path, key, new Date(nowMs).toISOString())
  session.hold(book, key)
  const dispatcher = new Dispatcher({ session, clock, emit })
  const reply = (name: string, input: unknown) => dispatcher.run(name, JSON.stringify(input), () => undefined)
  const call = async (name: string, input: unknown) => {
    const answer = await reply(name, input)
    // The page gets JSON as well: what does not survive it must not be tested here.
    if (answer.ok) return JSON.parse(JSON.stringify(answer.value ?? null))
    throw new Fault(answer.code, answer.params as never)
  }
  return {
    path,
    folder,
    session,
    sqlite: book.db,
    events,
    call: call as TestBook['call'],
    reply,
    setTime: (iso) => {
      nowMs = Date.parse(iso)
    },
    remove: () => {
      session.lock()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
