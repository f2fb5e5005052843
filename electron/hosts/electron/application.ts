import { join } from 'node:path'
import { app, dialog, Notification, nativeTheme, powerMonitor, safeStorage, session } from 'electron'
import type { CoreEvent } from '../../../shared/contract/bridge.ts'
import type { Reply } from '../../../shared/contract/errors.ts'
import type { Answer, Input } from '../../../shared/contract/index.ts'
import { type AllMessages, failureText, messages } from '../../../shared/i18n/index.ts'
import { type Core, createCore } from '../../core/create-core.ts'
import type { Host, Keychain } from '../../core/host.ts'
import { PathDialogs } from '../path-dialogs.ts'
import { scheme } from './addresses.ts'
import { setMenu } from './app-menu.ts'
import type { BookRequests } from './book-requests.ts'
import { trustedKeychain } from './keychain.ts'
import { onLockSignals } from './lock-signals.ts'
import { connectPage } from './page-calls.ts'
import { answerPageRequest } from './page-protocol.ts'
import { PageWindow, partition } from './page-window.ts'
import { pickPath } from './path-picker.ts'
import { PdfPrinter } from './pdf.ts'
import type { RunOptions } from './run-options.ts'

const here = import.meta.dirname
/** A worker that has stopped answering may not hold the file and the single instance for ever. */
const closingMs = 120_000
const draftsMs = 300

/** Runs the application from the moment Electron is ready. */
export async function runApplication(options: RunOptions, books: BookRequests): Promise<void> {
  // Elsewhere than on Linux the language is not in the environment, where the core looks for it.
  if (!process.env.LC_ALL && !process.env.LANG)
    process.env.LANG = app.getPreferredSystemLanguages()[0] ?? 'en'
  await new Application(options, await trustedKeychain(safeStorage, process.platform)).start(books)
}

class Application {
  readonly #options: RunOptions
  readonly #window: PageWindow
  readonly #core: Core
  readonly #printer = new PdfPrinter()
  readonly #dialogs = new PathDialogs((event) => this.#emit(event))
  #m: AllMessages = messages.en
  #closing: Promise<void> | null = null
  #isClosed = false
  #nextCallId = 1

  constructor(options: RunOptions, keychain: Keychain | null) {
    this.#options = options
    const pageSession = session.fromPartition(partition, { cache: false })
    pageSession.protocol.handle(scheme, (request) => answerPageRequest(request, join(here, 'renderer')))
    this.#core = createCore({
      host: this.#host(keychain),
      workerUrl: new URL('./worker.mjs', import.meta.url),
      clock: options.clock,
    })
    this.#window = new PageWindow({
      preload: join(here, 'preload.cjs'),
      placeFile: join(app.getPath('userData'), 'window.json'),
      hasDevTools: !app.isPackaged,
      onClose: () => app.quit(),
      onHopeless: () => this.#giveUp(),
    })
    connectPage(this.#core, this.#window)
  }

  async start(books: BookRequests): Promise<void> {
    this.#followSystem()
    await this.#applySettings()
    await this.#window.load()
    books.listen((path) => void this.#openBook(path))
  }

  #host(keychain: Keychain | null): Host {
    const { folders, drawsPathDialogs } = this.#options
    return {
      kind: 'electron',
      userDataDir: app.getPath('userData'),
      documentsDir: folders?.documents ?? app.getPath('documents'),
      pickPath: (request) =>
        drawsPathDialogs ? this.#dialogs.ask(request) : pickPath(this.#window.native, request, this.#m),
      pathDialogs: this.#dialogs,
      htmlToPdf: (html, pdf) => this.#printer.print(html, pdf),
      keychain,
      notify: (title, body) => this.#notify(title, body),
      emit: (event) => this.#emit(event),
      replacePage: async () => {
        this.#dialogs.refuseAll()
        await this.#window.replacePage()
      },
    }
  }

  #emit(event: CoreEvent): void {
    this.#window.send(JSON.stringify(event))
    if (event.type === 'touched' && event.topics.includes('settings')) void this.#applySettings()
  }

  /** The menu's language and the colour of the window's ground follow the settings of this device. */
  async #applySettings(): Promise<void> {
    const reply = await this.#call('settings.device', {})
    if (!reply.ok) return
    const { language, theme } = reply.value
    this.#m = messages[language]
    nativeTheme.themeSource = theme
    setMenu({ m: this.#m, hasDevTools: !app.isPackaged, lock: () => this.#lock() })
  }

  async #call<N extends 'settings.device' | 'vault.state' | 'vault.select' | 'vault.lock'>(
    name: N,
    input: Input<N>,
  ): Promise<Reply<Answer<N>>> {
    return JSON.parse(await this.#core.call(`host-${this.#nextCallId++}`, name, JSON.stringify(input)))
  }

  /** Chooses a book the system asks for; an open book stays, since something may be half typed in it. */
  async #openBook(path: string | null): Promise<void> {
    this.#window.show()
    if (path === null) return
    const state = await this.#call('vault.state', {})
    if (!state.ok || state.value.status === 'open') return
    const chosen = await this.#call('vault.select', { path })
    if (!chosen.ok) dialog.showErrorBox(this.#m.files.titles.book, failureText(this.#m, chosen))
  }

  #lock(): void {
    void this.#call('vault.lock', {})
  }

  #followSystem(): void {
    onLockSignals((signal) => void this.#core.signal(signal))
    // The event can be held up although its type does not say so: closing takes a moment.
    powerMonitor.on('shutdown', ((event?: { preventDefault: () => void }) => {
      event?.preventDefault()
      app.quit()
    }) as () => void)
    app.on('activate', () => this.#window.show())
    app.on('before-quit', (event) => {
      if (this.#isClosed) return
      event.preventDefault()
      void this.#close()
    })
  }

  /** Closes the book in order, then ends; asked twice, it happens once. */
  #close(): Promise<void> {
    this.#closing ??= this.#closeInOrder()
    return this.#closing
  }

  async #closeInOrder(): Promise<void> {
    const timer = setTimeout(() => app.exit(1), closingMs)
    // The closing backup may take a while; the page has handed over its drafts by then.
    const hiding = setTimeout(() => this.#window.hide(), draftsMs)
    await this.#core.signal('closing').catch((error: unknown) => console.error('closing failed', error))
    clearTimeout(timer)
    clearTimeout(hiding)
    this.#isClosed = true
    this.#window.release()
    app.quit()
  }

  #notify(title: string, body: string): void {
    if (!Notification.isSupported()) return
    const notification = new Notification({ title, body })
    notification.on('click', () => this.#window.show())
    notification.show()
  }

  #giveUp(): void {
    dialog.showErrorBox(this.#m.menu.pageCrashedTitle, this.#m.menu.pageCrashedText)
    app.quit()
  }
}
