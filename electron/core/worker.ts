import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../../shared/base/assert.ts'
import type { CoreEvent } from '../../shared/contract/bridge.ts'
import { Fault } from '../../shared/contract/errors.ts'
import { clockFrom } from './clock.ts'
import type { Progress } from './context.ts'
import { Dispatcher } from './dispatch.ts'
import { fillSample } from './fill-sample.ts'
import { KeychainClient } from './keychain-client.ts'
import type { FromWorker, ToWorker, WorkerSetup } from './messages.ts'
import { Session } from './session.ts'
import { firstAsked, WarmUp } from './warm-up.ts'

/** The thread that owns the book: takes calls one by one, in the order they came. */
assert(parentPort !== null, 'runs as a worker')
// On a machine with much memory the engine lets long answers lie as garbage: four times what is in use after an hour.
setFlagsFromString('--heap-growing-percent=20')
const port = parentPort
const setup = workerData as WorkerSetup
const clock = clockFrom(setup.clock)
const send = (message: FromWorker) => port.postMessage(message)
const emit = (event: CoreEvent) => send({ type: 'event', event })
const keychain = new KeychainClient(setup.hasKeychain, send)
const session = new Session({
  userDataDir: setup.userDataDir,
  documentsDir: setup.documentsDir,
  clock,
  keychain,
  emit,
  fillSample,
})
const dispatcher = new Dispatcher({ session, clock, emit })
const hourMs = 3_600_000
let queue: Promise<void> = Promise.resolve()

function assertionOf(flag: Int32Array): () => void {
  return () => {
    if (Atomics.load(flag, 0) === 1) throw new Fault('core.cancelled', {})
  }
}

function progressOf(callId: string, assertWanted: () => void): Progress {
  return (stage, done, total) => {
    assertWanted()
    emit({ type: 'progress', callId, stage, done, total })
  }
}

async function answer(message: Extract<ToWorker, { type: 'call' }>): Promise<void> {
  const { callId, name, inputJson } = message
  const assertWanted = assertionOf(new Int32Array(message.cancelFlag))
  const reply = await dispatcher.run(name, inputJson, progressOf(callId, assertWanted), assertWanted)
  send({ type: 'reply', callId, json: JSON.stringify(reply) })
}

async function close(callId: string): Promise<void> {
  await session.close().catch((error: unknown) => console.error('the book was not closed in order', error))
  send({ type: 'reply', callId, json: '{"ok":true,"value":null}' })
}

const warmUp = new WarmUp({
  book: () => session.openDb(),
  ask: (name, inputJson) => {
    const answered = queue.then(() => dispatcher.run(name, inputJson, () => undefined))
    queue = answered.then(() => undefined)
    return answered
  },
  asked: () => firstAsked(session.device.settings().language),
  quietMs: 400,
  restMs: 40,
})

port.on('message', (message: ToWorker) => {
  warmUp.touched()
  if (message.type === 'keychain-reply') keychain.settle(message.id, message.bytes)
  else if (message.type === 'close') queue = queue.then(() => close(message.callId))
  else queue = queue.then(() => answer(message))
})

/** A large book is checked where nobody waits: a slice of two megabytes, then room for calls. */
const slicePages = 512
const pauseMs = 60
const restMs = 5_000

function checkOn(): void {
  queue = queue.then(() => {
    const isMore = session.checkSlice(slicePages)
    setTimeout(checkOn, isMore ? pauseMs : restMs).unref()
  })
}
setTimeout(checkOn, restMs).unref()

setInterval(() => {
  queue = queue.then(() => session.dailyBackupIfDue()).catch(() => undefined)
}, hourMs).unref()
