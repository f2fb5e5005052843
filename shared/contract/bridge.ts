import type { Topic } from './define.ts'
import type { VaultState } from './vault.ts'

/**
 * All that lies between the page and the core: one call, one stream of events, JSON strings both ways.
 * Set on window by the preload script (Electron) or by the page's start script (Chromium host).
 */
export type Bridge = {
  /** callId: chosen by the page, unique; lets progress and cancellation name the call. */
  readonly call: (callId: string, name: string, inputJson: string) => Promise<string>
  readonly cancel: (callId: string) => void
  /** Returns the function that stops listening. */
  readonly on: (listener: (eventJson: string) => void) => () => void
}

export type PathRequest = {
  readonly requestId: string
  readonly mode: 'open' | 'save' | 'folder'
  readonly title:
    | 'book'
    | 'new-book'
    | 'backup'
    | 'folder'
    | 'pdf'
    | 'csv'
    | 'image'
    | 'calendar'
    | 'json'
    | 'copy'
    | 'picture'
    | 'docx'
    | 'eml'
  readonly suggestedPath: string
  readonly extensions: readonly string[]
}

/** What the core tells the page without being asked. */
export type CoreEvent =
  | { readonly type: 'touched'; readonly topics: readonly Topic[] }
  | {
      readonly type: 'progress'
      readonly callId: string
      readonly stage: string
      readonly done: number
      readonly total: number
    }
  | { readonly type: 'state'; readonly state: VaultState }
  /** The book is about to lock: hand over what is typed and not saved (drafts.save) within 200 ms. */
  | { readonly type: 'locking' }
  | { readonly type: 'day'; readonly today: string }
  /** Hosts without a file dialog of their own ask the page to show one; answered with files.answer. */
  | { readonly type: 'path-request'; readonly request: PathRequest }
  /** Hosts whose system shows no notices of their own let the page show them. */
  | { readonly type: 'notice'; readonly title: string; readonly body: string }
  | {
      readonly type: 'warning'
      readonly code: string
      readonly params: Readonly<Record<string, string | number>>
    }
