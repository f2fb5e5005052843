import { dirname, join } from 'node:path'
import { Dispatcher } from '../../electron/core/dispatch.ts'
import { Session } from '../../electron/core/session.ts'
import type { BookKey } from '../../electron/db/connection.ts'
import { openBook } from '../../electron/vault/book.ts'
import { Fault } from '../../shared/contract/errors.ts'
import type { Answer, CallName, Input } from '../../shared/contract/index.ts'

export type BookAt = {
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<N>>
  readonly backup: () => void
  readonly close: () => void
}

/** Opens a book that is there, with the dispatcher the page talks to. */
export function openTestBookAt(path: string, key: BookKey): BookAt {
  const clock = { nowMs: () => Date.now(), zone: () => 'UTC' }
  const none = () => Promise.reject(new Error('there is no keychain'))
  const session = new Session({
    userDataDir: join(dirname(path), 'application'),
    documentsDir: dirname(path),
    clock,
    keychain: { available: false, wrap: none, unwrap: none },
    emit: () => undefined,
    fillSample: () => undefined,
  })
  session.hold(openBook(path, key, { beforeMigrate: () => {} }), key)
  const dispatcher = new Dispatcher({ session, clock, emit: () => undefined })
  const call = async (name: string, input: unknown) => {
    const reply = await dispatcher.run(name, JSON.stringify(input), () => undefined)
    if (!reply.ok) throw new Fault(reply.code, reply.params as never)
    return reply.value
  }
  return {
    call: call as BookAt['call'],
    backup: () => void session.backup('by-hand'),
    close: () => session.lock(),
  }
}
