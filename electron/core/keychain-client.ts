import type { FromWorker } from './messages.ts'

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void }

/** The device's keychain as the worker sees it: the real one lives in the main process. */
export class KeychainClient {
  readonly available: boolean
  readonly #send: (message: FromWorker) => void
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 1

  constructor(available: boolean, send: (message: FromWorker) => void) {
    this.available = available
    this.#send = send
  }

  wrap(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#ask('wrap', bytes)
  }

  unwrap(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#ask('unwrap', bytes)
  }

  /** Hands in the main process's answer; null: the keychain refused. */
  settle(id: number, bytes: Uint8Array | null): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (bytes === null) waiting?.reject(new Error('the keychain refused'))
    else waiting?.resolve(bytes)
  }

  #ask(action: 'wrap' | 'unwrap', bytes: Uint8Array): Promise<Uint8Array> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#send({ type: 'keychain', id, action, bytes })
    })
  }
}
