import type { Question } from '../../shared/contract/index.ts'
import type { Language } from '../../shared/contract/settings.ts'

const byName = { column: 'name', descending: false } as const
const byDay = { column: 'day', descending: false } as const
const byAlert = { column: 'alert', descending: false } as const

/** Lists of which the page asks for a window only, as it first shows them: the core finds and sorts them whole. */
export function firstAsked(language: Language): readonly Question[] {
  const window = { language, limit: 1 }
  return [
    { name: 'people.list', input: { ...window, filter: {}, sort: byName } },
    { name: 'deals.list', input: { ...window, scope: 'open' } },
    { name: 'deals.list', input: { ...window, scope: 'all' } },
    { name: 'orders.list', input: { ...window, scope: 'open' } },
    { name: 'receivables.list', input: { ...window, scope: 'open' } },
    { name: 'commission.list', input: { ...window, month: null, sort: byDay } },
    { name: 'contracts.list', input: { ...window, sort: byAlert } },
    { name: 'proposals.list', input: window },
  ]
}

type Parts = {
  /** The open book; null: none is. */
  readonly book: () => object | null
  /** Asks when all that was asked before is answered; the answer itself is of no use. */
  readonly ask: (name: string, inputJson: string) => Promise<unknown>
  readonly asked: () => readonly { readonly name: string; readonly input: unknown }[]
  /** How long nothing is asked before it begins, and its rest between two questions; milliseconds. */
  readonly quietMs: number
  readonly restMs: number
}

/**
 * Asks a book that was just opened what its pages will ask, while nobody waits: what is read and reckoned for that is
 * then at hand, so that a list opens as quickly the first time as the second. Every call of the user's interrupts it.
 */
export class WarmUp {
  readonly #parts: Parts
  #book: object | null = null
  #left: ReturnType<Parts['asked']> = []
  #timer: NodeJS.Timeout | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Something was asked: nothing is done until it has been quiet again. */
  touched(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#step(), this.#parts.quietMs).unref()
  }

  async #step(): Promise<void> {
    const book = this.#parts.book()
    if (book === null) return
    if (book !== this.#book) {
      this.#book = book
      this.#left = this.#parts.asked()
    }
    const [next, ...left] = this.#left
    if (next === undefined) return
    this.#left = left
    const timer = this.#timer
    // A refusal is told to whoever asks next.
    await this.#parts.ask(next.name, JSON.stringify(next.input)).catch(() => undefined)
    if (this.#timer === timer) this.#timer = setTimeout(() => void this.#step(), this.#parts.restMs).unref()
  }
}
