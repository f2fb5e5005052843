import { randomUUID } from 'node:crypto'
import type { CoreEvent, PathRequest } from '../../shared/contract/bridge.ts'

/** File dialogs drawn by the page, for hosts without their own: a request goes out, an answer comes back. */
export class PathDialogs {
  readonly #emit: (event: CoreEvent) => void
  readonly #waiting = new Map<string, (path: string | null) => void>()

  constructor(emit: (event: CoreEvent) => void) {
    this.#emit = emit
  }

  ask(request: Omit<PathRequest, 'requestId'>): Promise<string | null> {
    const requestId = randomUUID()
    return new Promise((resolve) => {
      this.#waiting.set(requestId, resolve)
      this.#emit({ type: 'path-request', request: { requestId, ...request } })
    })
  }

  answer(requestId: string, path: string | null): void {
    this.#waiting.get(requestId)?.(path)
    this.#waiting.delete(requestId)
  }

  /** The page is gone: every open question is answered with no. */
  refuseAll(): void {
    for (const resolve of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }
}
