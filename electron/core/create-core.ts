import { Worker } from 'node:worker_threads'
import type { CoreEvent } from '../../shared/contract/bridge.ts'
import { Fault, type Reply, toFailure } from '../../shared/contract/errors.ts'
import type { Answer, CallName, Input } from '../../shared/contract/index.ts'
import { faultOf, lookUp, parseInput } from './calls.ts'
import { type ClockSetting, clockFrom, dayIn } from './clock.ts'
import type { HostCtx, Progress } from './context.ts'
import type { Host, HostSignal } from './host.ts'
import { hostHandlers } from './host-handlers.ts'
import type { FromWorker, ToWorker, WorkerSetup } from './messages.ts'
import { reminderParts } from './reminder-parts.ts'
import { Reminders } from './reminders.ts'

type Options = { readonly host: Host; readonly workerUrl: URL; readonly clock: ClockSetting }
type Pending = { readonly settle: (json: string) => void; readonly cancelFlag: Int32Array }

/** What a host drives: calls from the page, signals from the operating system. */
export type Core = {
  readonly call: (callId: string, name: string, inputJson: string) => Promise<string>
  readonly cancel: (callId: string) => void
  readonly signal: (signal: HostSignal) => Promise<void>
  /** Makes the closing backup, locks the book, ends the worker. */
  readonly close: () => Promise<void>
}

const draftsMs = 200
const dayTickMs = 30_000
const reminderTickMs = 20_000
const stopped = JSON.stringify(toFailure(new Fault('core.stopped', {})))

export function createCore(options: Options): Core {
  const live = new LiveCore(options)
  return {
    call: (callId, name, inputJson) => live.call(callId, name, inputJson),
    cancel: (callId) => live.cancel(callId),
    signal: (signal) => live.signal(signal),
    close: () => live.close(),
  }
}

/** Long answers die young: a nursery larger than this only lets them lie. It bounds no work, only when it is tidied. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 }

class LiveCore {
  readonly #host: Host
  readonly #worker: Worker
  readonly #pending = new Map<string, Pending>()
  /** Host calls that run, and whether they were given up. */
  readonly #hostCalls = new Map<string, boolean>()
  readonly #dayTimer: NodeJS.Timeout
  readonly #reminders: Reminders
  readonly #reminderTimer: NodeJS.Timeout
  #draftsFlushed: (() => void) | null = null
  #nextOwnId = 1
  #isOpen = false
  #ended = false

  constructor({ host, workerUrl, clock }: Options) {
    this.#host = host
    const setup: WorkerSetup = {
      userDataDir: host.userDataDir,
      documentsDir: host.documentsDir,
      clock,
      hasKeychain: host.keychain !== null,
    }
    this.#worker = new Worker(workerUrl, { workerData: setup, resourceLimits })
    this.#worker.on('message', (message: FromWorker) => this.#receive(message))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', () => this.#end(null))
    this.#reminders = new Reminders(reminderParts(host, clock, (name, input) => this.#own(name, input)))
    this.#reminderTimer = setInterval(() => void this.#reminders.tick(), reminderTickMs).unref()
    this.#dayTimer = watchDay(clock, (today) => this.#host.emit({ type: 'day', today }))
  }

  async call(callId: string, name: string, inputJson: string): Promise<string> {
    try {
      if (name === 'drafts.flushed') return this.#flushed()
      const call = lookUp(name)
      if (call.kind === 'host') return JSON.stringify(await this.#hostCall(callId, name, inputJson))
      if (name === 'vault.lock' || name === 'vault.leave') await this.#prepareLock()
      return await this.#ask(callId, name, inputJson)
    } catch (error) {
      return JSON.stringify(toFailure(faultOf(error, name, '')))
    }
  }

  cancel(callId: string): void {
    const pending = this.#pending.get(callId)
    if (pending) Atomics.store(pending.cancelFlag, 0, 1)
    if (this.#hostCalls.has(callId)) this.#hostCalls.set(callId, true)
  }

  async signal(signal: HostSignal): Promise<void> {
    if (signal === 'closing') await this.close()
    // The machine slept: what came up meanwhile is said now.
    else if (signal === 'resume') void this.#reminders.tick()
    else if (this.#isOpen) await this.call(this.#ownId(), 'vault.lock', '{}')
  }

  async close(): Promise<void> {
    if (this.#ended) return
    clearInterval(this.#dayTimer)
    clearInterval(this.#reminderTimer)
    await this.#prepareLock()
    await this.#post((callId) => ({ type: 'close', callId }))
    await this.#worker.terminate()
  }

  /** Asks the page for its unsaved typing, and gives up all running work: locking must not wait. */
  async #prepareLock(): Promise<void> {
    if (!this.#isOpen) return
    const flushed = new Promise<void>((resolve) => {
      this.#draftsFlushed = resolve
      setTimeout(resolve, draftsMs)
    })
    this.#host.emit({ type: 'locking' })
    await flushed
    for (const callId of this.#pending.keys()) this.cancel(callId)
  }

  #flushed(): string {
    this.#draftsFlushed?.()
    return '{"ok":true,"value":null}'
  }

  async #hostCall(callId: string, name: string, inputJson: string): Promise<Reply<unknown>> {
    const input = parseInput(lookUp(name), name, inputJson)
    const handler = (hostHandlers as unknown as Record<string, (c: HostCtx, i: unknown) => Promise<unknown>>)[
      name
    ]
    this.#hostCalls.set(callId, false)
    try {
      return { ok: true, value: await handler?.(this.#hostContext(callId), input) }
    } finally {
      this.#hostCalls.delete(callId)
    }
  }

  #hostContext(callId: string): HostCtx {
    const progress: Progress = (stage, done, total) => {
      if (this.#hostCalls.get(callId) === true) throw new Fault('core.cancelled', {})
      this.#host.emit({ type: 'progress', callId, stage, done, total })
    }
    const ask = async (name: CallName, input: unknown) => {
      const reply = JSON.parse(await this.call(this.#ownId(), name, JSON.stringify(input))) as Reply<unknown>
      if (reply.ok) return reply.value
      throw new Fault(reply.code, reply.params as never)
    }
    return { host: this.#host, ask: ask as HostCtx['ask'], progress }
  }

  #ask(callId: string, name: string, inputJson: string): Promise<string> {
    return this.#post((_, cancelFlag) => ({ type: 'call', callId, name, inputJson, cancelFlag }), callId)
  }

  #post(
    message: (callId: string, cancelFlag: SharedArrayBuffer) => ToWorker,
    callId = this.#ownId(),
  ): Promise<string> {
    if (this.#ended) return Promise.resolve(stopped)
    return new Promise((settle) => {
      const cancelFlag = new SharedArrayBuffer(4)
      this.#pending.set(callId, { settle, cancelFlag: new Int32Array(cancelFlag) })
      this.#worker.postMessage(message(callId, cancelFlag))
    })
  }

  async #own<N extends CallName>(name: N, input: Input<N>): Promise<Reply<Answer<N>>> {
    return JSON.parse(await this.call(this.#ownId(), name, JSON.stringify(input)))
  }

  #ownId(): string {
    return `core-${this.#nextOwnId++}`
  }

  #receive(message: FromWorker): void {
    if (message.type === 'event') this.#pass(message.event)
    else if (message.type === 'keychain') void this.#keychain(message)
    else {
      const pending = this.#pending.get(message.callId)
      this.#pending.delete(message.callId)
      pending?.settle(message.json)
    }
  }

  #pass(event: CoreEvent): void {
    const wasOpen = this.#isOpen
    if (event.type === 'state') {
      this.#isOpen = event.state.status === 'open'
      this.#reminders.bookIs(this.#isOpen, event.state.path)
      if (this.#isOpen && !wasOpen) void this.#own('planner.extendSeries', {})
    }
    this.#host.emit(event)
    if (wasOpen && !this.#isOpen && !this.#ended) void this.#host.replacePage()
  }

  async #keychain({ id, action, bytes }: Extract<FromWorker, { type: 'keychain' }>): Promise<void> {
    const answer = await this.#host.keychain?.[action](bytes).catch(() => null)
    this.#worker.postMessage({ type: 'keychain-reply', id, bytes: answer ?? null } satisfies ToWorker)
  }

  /** The worker is gone: nobody may wait for ever. */
  #end(error: Error | null): void {
    if (error !== null) console.error('the core stopped', error)
    this.#ended = true
    for (const pending of this.#pending.values()) pending.settle(stopped)
    this.#pending.clear()
  }
}

function watchDay(setting: ClockSetting, changed: (today: string) => void): NodeJS.Timeout {
  const clock = clockFrom(setting)
  let known = dayIn(clock.zone(), clock.nowMs())
  return setInterval(() => {
    const today = dayIn(clock.zone(), clock.nowMs())
    if (today !== known) changed(today)
    known = today
  }, dayTickMs).unref()
}
