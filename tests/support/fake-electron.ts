import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Stands in for the module 'electron' where its binary can't be had: it shows nothing and keeps what it was told.
 * Loaded in place of 'electron' by tests/support/built-main.ts, so that the built main process runs as it is.
 */
type Handler = (...args: readonly never[]) => unknown

/** What was done, in order: 'app.enableSandbox', 'window.show' … */
export const journal: { readonly what: string; readonly args: readonly unknown[] }[] = []
const note = (what: string, ...args: readonly unknown[]) => void journal.push({ what, args })

/** What the device answers; a test changes it before it starts the application. */
export const device = {
  folder: '',
  isPackaged: true,
  isFirstInstance: true,
  switches: new Set<string>(),
  language: 'en-GB',
  isDark: false,
  keychainBackend: 'gnome_libsecret',
  hasKeychain: true,
  workAreas: [{ x: 0, y: 0, width: 1920, height: 1040 }],
  chosenPath: '' as string,
  idleState: 'active',
}

const readyHooks: (() => void)[] = []

class FakeApp extends EventEmitter {
  readonly paths: Record<string, string> = {}
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => note('app.appendSwitch', name, value),
    hasSwitch: (name: string) => device.switches.has(name),
  }
  #isReady = false
  #ready = new Promise<void>((resolve) => readyHooks.push(resolve))

  get isPackaged(): boolean {
    return device.isPackaged
  }
  becomeReady(): void {
    this.#isReady = true
    sessions.clear()
    fakeSession('')
    for (const hook of readyHooks) hook()
  }
  whenReady = () => this.#ready
  isReady = () => this.#isReady
  enableSandbox = () => note('app.enableSandbox', this.#isReady)
  requestSingleInstanceLock = () => {
    note('app.requestSingleInstanceLock')
    return device.isFirstInstance
  }
  getPath = (name: string) => this.paths[name] ?? `${device.folder}/${name}`
  setPath = (name: string, path: string) => {
    if (!existsSync(path)) throw new Error(`Failed to set path ${path}`)
    this.paths[name] = path
  }
  getVersion = () => '0.0.0'
  getPreferredSystemLanguages = () => [device.language]
  setAppUserModelId = (id: string) => note('app.setAppUserModelId', id)
  setAboutPanelOptions = (options: unknown) => note('app.setAboutPanelOptions', options)
  exit = (code: number) => note('app.exit', code)
  /** As Electron does it: before-quit may stop it, then each window may. */
  quit = () => {
    note('app.quit')
    if (!isAllowed(this, 'before-quit')) return
    for (const window of BrowserWindow.getAllWindows()) window.close()
    if (BrowserWindow.getAllWindows().length === 0) note('app.ended')
  }
}

/** Emits with an event that can be prevented; true unless it was. */
export function isAllowed(emitter: EventEmitter, name: string, ...rest: readonly unknown[]): boolean {
  const event = { defaultPrevented: false, preventDefault: () => undefined as undefined }
  event.preventDefault = () => {
    event.defaultPrevented = true
    return undefined
  }
  const [details, ...others] = rest
  emitter.emit(
    name,
    Object.assign(event, isRecord(details) ? details : {}),
    ...(isRecord(details) ? others : rest),
  )
  return !event.defaultPrevented
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

class FakeSession extends EventEmitter {
  readonly partition: string
  readonly options: unknown
  readonly handlers: Record<string, Handler> = {}
  readonly schemes: Record<string, (request: Request) => Response | Promise<Response>> = {}
  spellChecks = true
  blocksRequest: Handler = () => undefined
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response) => {
      this.schemes[scheme] = handler
    },
  }
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => {
      this.blocksRequest = handler
    },
  }
  constructor(partition: string, options: unknown) {
    super()
    this.partition = partition
    this.options = options
  }
  #keep = (name: string) => (handler: Handler) => {
    this.handlers[name] = handler
  }
  setPermissionRequestHandler = this.#keep('permissionRequest')
  setPermissionCheckHandler = this.#keep('permissionCheck')
  setDevicePermissionHandler = this.#keep('devicePermission')
  setUSBProtectedClassesHandler = this.#keep('usbClasses')
  setBluetoothPairingHandler = this.#keep('bluetoothPairing')
  setDisplayMediaRequestHandler = this.#keep('displayMedia')
  setSpellCheckerEnabled = (on: boolean) => {
    this.spellChecks = on
  }
}

export const sessions = new Map<string, FakeSession>()
function fakeSession(partition: string, options?: unknown): FakeSession {
  const known = sessions.get(partition)
  if (known) return known
  const made = new FakeSession(partition, options)
  sessions.set(partition, made)
  app.emit('session-created', made)
  return made
}

let nextProcess = 100

class FakeContents extends EventEmitter {
  readonly session: FakeSession
  readonly mainFrame: { url: string; parent: null }
  readonly sent: { readonly channel: string; readonly text: string }[] = []
  readonly loaded: string[] = []
  readonly history = { cleared: 0 }
  windowOpen: Handler = () => ({ action: 'allow' })
  webRtcPolicy = 'default'
  /** Whether going to another site ends the process, as Electron does with site isolation. */
  changesProcess = true
  isGone = false
  #process = nextProcess++
  readonly navigationHistory = { clear: () => void this.history.cleared++ }

  constructor(session: FakeSession) {
    super()
    this.session = session
    this.mainFrame = { url: '', parent: null }
  }
  isDestroyed = () => this.isGone
  getOSProcessId = () => this.#process
  send = (channel: string, text: string) => void this.sent.push({ channel, text })
  setWindowOpenHandler = (handler: Handler) => {
    this.windowOpen = handler
  }
  setWebRTCIPHandlingPolicy = (policy: string) => {
    this.webRtcPolicy = policy
  }
  printToPDF = async (options: unknown) => {
    const page = await this.session.schemes.app?.(new Request(this.mainFrame.url))
    note('contents.printToPDF', options, await page?.text(), page?.headers.get('content-security-policy'))
    return Buffer.from('%PDF-')
  }
  loadURL = async (url: string) => this.load(url)
  async load(url: string): Promise<void> {
    const isElsewhere = URL.parse(url)?.host !== URL.parse(this.mainFrame.url)?.host
    if (isElsewhere && this.mainFrame.url !== '' && this.changesProcess) this.#process = nextProcess++
    this.loaded.push(url)
    this.mainFrame.url = url
  }
}

type Bounds = { x?: number; y?: number; width: number; height: number }
type WindowOptions = Bounds & { show?: boolean; webPreferences: { partition?: string } } & Record<
    string,
    unknown
  >

export class BrowserWindow extends EventEmitter {
  static readonly made: BrowserWindow[] = []
  static getAllWindows = () => BrowserWindow.made.filter((window) => !window.isDestroyed())
  readonly options: WindowOptions
  readonly webContents: FakeContents
  isShown: boolean
  isBig = false
  isSmall = false
  color: unknown
  #isDestroyed = false

  constructor(options: WindowOptions) {
    super()
    this.options = options
    this.isShown = options.show !== false
    this.color = options.backgroundColor
    this.webContents = new FakeContents(fakeSession(options.webPreferences.partition ?? ''))
    BrowserWindow.made.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL = async (url: string) => {
    await this.webContents.load(url)
    this.emit('ready-to-show')
  }
  isDestroyed = () => this.#isDestroyed
  destroy = () => {
    this.#isDestroyed = true
    this.webContents.isGone = true
  }
  close = () => {
    if (isAllowed(this, 'close')) this.destroy()
  }
  show = () => {
    this.isShown = true
    note('window.show')
  }
  hide = () => {
    this.isShown = false
  }
  focus = () => note('window.focus')
  maximize = () => {
    this.isBig = true
    note('window.maximize', this.webContents.loaded.length)
  }
  isMaximized = () => this.isBig
  isMinimized = () => this.isSmall
  restore = () => {
    this.isSmall = false
  }
  setBackgroundColor = (color: string) => {
    this.color = color
  }
  getNormalBounds = () => ({ x: 10, y: 20, width: this.options.width, height: this.options.height })
}

class FakeTheme extends EventEmitter {
  #source = 'system'
  get themeSource(): string {
    return this.#source
  }
  set themeSource(source: string) {
    this.#source = source
    this.emit('updated')
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark' || (this.#source === 'system' && device.isDark)
  }
}

class FakeIpcMain extends EventEmitter {
  readonly handlers: Record<string, Handler> = {}
  handle = (channel: string, handler: Handler) => {
    this.handlers[channel] = handler
  }
}

export class Notification extends EventEmitter {
  static isSupported = () => true
  readonly options: unknown
  constructor(options: unknown) {
    super()
    this.options = options
  }
  show = () => note('notification.show', this.options)
}

export const app = new FakeApp()
export const nativeTheme = new FakeTheme()
export const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleState: () => device.idleState })
export const ipcMain = new FakeIpcMain()
export const screen = { getAllDisplays: () => device.workAreas.map((workArea) => ({ workArea })) }
export const session = { fromPartition: fakeSession }
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) =>
    note('protocol.registerSchemesAsPrivileged', schemes, app.isReady()),
}
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => note('menu.set', menu),
}
export const dialog = {
  showErrorBox: (title: string, text: string) => note('dialog.showErrorBox', title, text),
  showOpenDialog: async (_: unknown, options: unknown) => {
    note('dialog.showOpenDialog', options)
    return {
      canceled: device.chosenPath === '',
      filePaths: device.chosenPath === '' ? [] : [device.chosenPath],
    }
  },
  showSaveDialog: async (_: unknown, options: unknown) => {
    note('dialog.showSaveDialog', options)
    return { canceled: device.chosenPath === '', filePath: device.chosenPath }
  },
}
/** Wraps by turning the bytes round: enough to see that the secret went through it. */
export const safeStorage = {
  getSelectedStorageBackend: () => device.keychainBackend,
  isAsyncEncryptionAvailable: async () => device.hasKeychain,
  encryptStringAsync: async (text: string) => Buffer.from([...text].reverse().join('')),
  decryptStringAsync: async (bytes: Buffer) => ({
    shouldReEncrypt: false,
    result: [...bytes.toString()].reverse().join(''),
  }),
}

/** For the preload script, which runs in a page's process. */
export const exposed: Record<string, unknown> = {}
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => {
    exposed[name] = value
  },
}
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (channel: string, ...args: readonly unknown[]) => {
    note('ipcRenderer.invoke', channel, ...args)
    return 'reply'
  },
  send: (channel: string, ...args: readonly unknown[]) => note('ipcRenderer.send', channel, ...args),
})

/** Loads a module as Node does, past the test runner's own loading. */
export const load = (url: string): Promise<unknown> => import(url)
export const read = (path: string) => readFileSync(path, 'utf8')
