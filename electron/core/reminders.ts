import type { SpokenReminder } from '../../shared/contract/planner.ts'
import { dueAt } from '../../shared/domain/planner/reminders.ts'
import type { AllMessages } from '../../shared/i18n/index.ts'

/** What reminding needs of the core and the host. */
export type ReminderParts = {
  readonly nowMs: () => number
  /** Reads the open book; null: it can't be read now. */
  readonly read: () => Promise<readonly SpokenReminder[] | null>
  /** Writes down what was said; false: it can't be written now. */
  readonly note: (keys: readonly string[]) => Promise<boolean>
  readonly words: () => Promise<AllMessages>
  readonly notify: (title: string, body: string) => void
}

/**
 * Says in time when to prepare and when to leave. The hour is looked at anew at each tick, so that sleep and a clock
 * that is set do not matter; what was said is known by its key, so that no clock makes it be said twice. While the book
 * is locked it still says when to leave, but no name: names are forgotten with the lock.
 */
export class Reminders {
  readonly #parts: ReminderParts
  readonly #shown = new Set<string>()
  #known: readonly SpokenReminder[] = []
  #toNote: readonly string[] = []
  #isOpen = false
  #path: string | null = null
  #running: Promise<void> | null = null

  constructor(parts: ReminderParts) {
    this.#parts = parts
  }

  /** The book was opened, locked, or another one chosen. */
  bookIs(isOpen: boolean, path: string | null): void {
    this.#isOpen = isOpen
    if (!isOpen) this.#known = this.#known.map((reminder) => ({ ...reminder, who: '' }))
    if (path === this.#path) return
    this.#path = path
    this.#known = []
    this.#toNote = []
    this.#shown.clear()
  }

  /** Looks at the clock; ticks never overlap. */
  tick(): Promise<void> {
    this.#running ??= this.#look().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #look(): Promise<void> {
    if (this.#isOpen) await this.#refresh()
    const due = dueAt(this.#known, this.#shown, this.#parts.nowMs())
    if (due.length === 0) return
    const m = await this.#parts.words()
    for (const { key, kind, time, who } of due) {
      // The book may have been locked while the words were fetched.
      const name = this.#isOpen ? who : ''
      const { reminders } = m.planner
      this.#parts.notify(reminders[kind](time), name === '' ? reminders.app : name)
      this.#shown.add(key)
    }
    this.#toNote = [...this.#toNote, ...due.map(({ key }) => key)]
    if (this.#isOpen) await this.#note()
  }

  async #refresh(): Promise<void> {
    if (this.#toNote.length > 0) await this.#note()
    const read = await this.#parts.read()
    if (read !== null && this.#isOpen) this.#known = read
  }

  async #note(): Promise<void> {
    const keys = this.#toNote
    if (await this.#parts.note(keys)) this.#toNote = this.#toNote.filter((key) => !keys.includes(key))
  }
}
