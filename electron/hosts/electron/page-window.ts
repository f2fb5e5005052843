import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron'
import { blankUrl, pageUrl } from './addresses.ts'
import { channels } from './channels.ts'
import { fittingBounds, readPlace, smallest, writePlace } from './window-bounds.ts'

type Options = {
  readonly preload: string
  readonly placeFile: string
  readonly hasDevTools: boolean
  /** The user closes the window. */
  readonly onClose: () => void
  /** The page keeps crashing. */
  readonly onHopeless: () => void
}

export const partition = 'keybook'
/** The page's own ground (--kb-paper), so that nothing flashes before it has drawn. */
const ground = { light: '#fcfcfb', dark: '#181d21' } as const
const crashSpanMs = 60_000
const crashesBorne = 3

/** The one window of the application and the page in it. */
export class PageWindow {
  readonly #options: Options
  #window: BrowserWindow
  #mayClose = false
  #crashes: readonly number[] = []

  constructor(options: Options) {
    this.#options = options
    this.#window = this.#open()
    nativeTheme.on('updated', () => this.#whileAlive((window) => window.setBackgroundColor(groundColor())))
  }

  get native(): BrowserWindow {
    return this.#window
  }

  /** Whether a message came from the page in this window. */
  holds(contents: WebContents): boolean {
    return !this.#window.isDestroyed() && this.#window.webContents === contents
  }

  load(): Promise<void> {
    // A load that is overtaken by another one is no failure.
    return this.#window.loadURL(pageUrl).catch(() => undefined)
  }

  show(): void {
    this.#whileAlive((window) => {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    })
  }

  hide(): void {
    this.#whileAlive((window) => window.hide())
  }

  send(eventJson: string): void {
    this.#whileAlive((window) => {
      if (!window.webContents.isDestroyed()) window.webContents.send(channels.event, eventJson)
    })
  }

  /**
   * Ends the page and its process, and loads a fresh one: the memory that held the book goes back to the system.
   * Where the process outlives the change of site, the whole window is renewed.
   */
  async replacePage(): Promise<void> {
    if (this.#window.isDestroyed()) return
    const { webContents } = this.#window
    const oldProcess = webContents.getOSProcessId()
    await webContents.loadURL(blankUrl).catch(() => undefined)
    if (this.#window.isDestroyed()) return
    if (webContents.getOSProcessId() === oldProcess) this.#renew()
    await this.load()
    this.#whileAlive((window) => window.webContents.navigationHistory.clear())
  }

  /** Lets the window close; until then closing it only asks for the end. */
  release(): void {
    this.#mayClose = true
  }

  #open(): BrowserWindow {
    const place = readPlace(this.#options.placeFile)
    const areas = screen.getAllDisplays().map((display) => display.workArea)
    const window = new BrowserWindow(windowOptions(this.#options, fittingBounds(place, areas)))
    window.once('ready-to-show', () => {
      // Maximising shows the window, so it waits for the page as well.
      if (place?.isMaximized) window.maximize()
      window.show()
    })
    window.on('close', (event) => {
      this.#remember()
      if (this.#mayClose) return
      event.preventDefault()
      this.#options.onClose()
    })
    // Windows ends the session and does not wait for before-quit.
    window.on('session-end', () => this.#options.onClose())
    // A title may carry a client's name, and the system shows titles to everybody.
    window.on('page-title-updated', (event) => event.preventDefault())
    window.webContents.on('render-process-gone', (_, { reason }) => {
      if (reason !== 'clean-exit' && window === this.#window) this.#recover(reason)
    })
    return window
  }

  #renew(): void {
    const old = this.#window
    this.#remember()
    this.#window = this.#open()
    old.destroy()
  }

  #recover(reason: string): void {
    console.error(`the page has gone: ${reason}`)
    const now = Date.now()
    this.#crashes = [...this.#crashes.filter((at) => now - at < crashSpanMs), now]
    if (this.#crashes.length > crashesBorne) this.#options.onHopeless()
    else void this.load()
  }

  #remember(): void {
    this.#whileAlive((window) =>
      writePlace(this.#options.placeFile, {
        ...window.getNormalBounds(),
        isMaximized: window.isMaximized(),
      }),
    )
  }

  #whileAlive(act: (window: BrowserWindow) => void): void {
    if (!this.#window.isDestroyed()) act(this.#window)
  }
}

function groundColor(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light
}

function windowOptions(
  { preload, hasDevTools }: Options,
  bounds: Partial<Electron.Rectangle>,
): Electron.BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Keybook',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: groundColor(),
    ...(process.platform === 'linux' && { icon: join(import.meta.dirname, 'icon.png') }),
    webPreferences: {
      ...safePreferences,
      preload,
      partition,
      devTools: hasDevTools,
      // The clock that locks an unused book runs in the page, seen or not.
      backgroundThrottling: false,
    },
  }
}

/** What no page of ours may do without; the defaults are named so that a change of theirs changes nothing. */
export const safePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableWebSQL: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
  autoplayPolicy: 'user-gesture-required',
} as const satisfies Electron.WebPreferences
