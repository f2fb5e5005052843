import type { CoreEvent, PathRequest } from '../../shared/contract/bridge.ts'

/** The few powers of the operating system the core needs; each host offers them its own way. */
export type Host = {
  readonly kind: 'electron' | 'chromium'
  /** The application's own folder for device settings, sample book and default backups. */
  readonly userDataDir: string
  /** Where people keep documents; a new book is suggested there. */
  readonly documentsDir: string
  /** Asks the user for a path; null when refused. Writes nothing. */
  readonly pickPath: (request: Omit<PathRequest, 'requestId'>) => Promise<string | null>
  /** Where the page itself draws the file dialog: takes its answer. */
  readonly pathDialogs?: { readonly answer: (requestId: string, path: string | null) => void }
  /** Renders a self-contained page to PDF, fonts embedded. */
  readonly htmlToPdf: (html: string, options: PdfOptions) => Promise<Uint8Array>
  /** The device's keychain; null where there is none worth trusting. */
  readonly keychain: Keychain | null
  readonly notify: (title: string, body: string) => void
  /** Sends an event to the page. */
  readonly emit: (event: CoreEvent) => void
  /** Puts a fresh page in the place of the present one, so that nothing of the book stays in it. */
  readonly replacePage: () => Promise<void>
}

export type PdfOptions = {
  readonly landscape: boolean
  readonly headerHtml: string
  readonly footerHtml: string
  /** Millimetres: top, right, bottom, left. */
  readonly margins: readonly [number, number, number, number]
}

/** Wraps small secrets with the operating system's keychain; rejects where it refuses. */
export type Keychain = {
  readonly wrap: (secret: Uint8Array) => Promise<Uint8Array>
  readonly unwrap: (wrapped: Uint8Array) => Promise<Uint8Array>
}

/** What the host tells the core. */
export type HostSignal = 'suspend' | 'screen-locked' | 'resume' | 'closing'
