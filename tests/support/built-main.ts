import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleMain, bundleWorker } from '../../build/bundle.ts'
import type * as Electron from './fake-electron.ts'

/** Electron's main process as it is built, running in Node over a stand-in for the module 'electron'. */
export type BuiltMain = {
  readonly electron: typeof Electron
  /** The folder of the built files; removed at the end. */
  readonly folder: string
  readonly userData: string
  /** Runs main.mjs; not ready yet. */
  readonly load: () => Promise<void>
  /** Makes Electron ready and waits for the page to be loaded. */
  readonly start: () => Promise<void>
  /** A call as the page of the given address makes it. */
  readonly call: (name: string, input: unknown, from?: Sender) => Promise<unknown>
  readonly remove: () => void
}

export type Sender = {
  readonly url?: string
  readonly isOtherWindow?: boolean
  readonly isSubframe?: boolean
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const fakeUrl = new URL('./fake-electron.ts', import.meta.url).href

type Options = { readonly isForE2e?: boolean; readonly withWorker?: boolean }

/** Builds the main process into a folder of its own, below the project so that its packages are found. */
export async function buildMain({ isForE2e = false, withWorker = false }: Options = {}): Promise<BuiltMain> {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'dist', 'test-'))
  await bundleMain(folder, isForE2e)
  if (withWorker) await bundleWorker(folder)
  else writeFileSync(join(folder, 'worker.mjs'), answeringWorker)
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'renderer', 'index.html'), '<title>Keybook</title>')
  writeFileSync(join(folder, 'renderer', 'assets', 'app.js'), 'export {}')
  return run(folder)
}

/** Answers each call with its own name; the settings as a device has them; no reminders; says 'state' when asked to. */
const answeringWorker = `
import { parentPort } from 'node:worker_threads'
const settings = { language: 'th', theme: 'dark' }
parentPort.on('message', (m) => {
  const known = { 'settings.device': settings, 'planner.reminders': [] }
  const value = known[m.name] ?? { name: m.name ?? m.type, input: m.inputJson }
  if (m.name === 'vault.unlock' || m.name === 'vault.lock')
    parentPort.postMessage({ type: 'event', event: { type: 'state', state: { status: m.name === 'vault.lock' ? 'locked' : 'open' } } })
  if (m.name === 'settings.saveDevice') {
    Object.assign(settings, JSON.parse(m.inputJson))
    parentPort.postMessage({ type: 'event', event: { type: 'touched', topics: ['settings'] } })
  }
  parentPort.postMessage({ type: 'reply', callId: m.callId, json: JSON.stringify({ ok: true, value }) })
})`

function run(folder: string): BuiltMain {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: fakeUrl, shortCircuit: true, format: 'module-typescript' }
        : next(specifier, context),
  })
  const electron = createRequire(import.meta.url)(fileURLToPath(fakeUrl)) as typeof Electron
  const device = mkdtempSync(join(tmpdir(), 'keybook-electron-'))
  electron.device.folder = device
  // The number makes a fresh run of it each time.
  let runs = 0
  const load = async () =>
    void (await electron.load(`${pathToFileURL(join(folder, 'main.mjs')).href}?run=${runs++}`))
  const start = async () => {
    electron.app.becomeReady()
    while (electron.BrowserWindow.made[0]?.webContents.loaded.length !== 1)
      await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return {
    electron,
    folder,
    userData: join(device, 'userData'),
    load,
    start,
    call: (name, input, from) => call(electron, name, input, from),
    remove: () => {
      for (const path of [folder, device]) rmSync(path, { recursive: true, force: true })
    },
  }
}

let nextCall = 1

async function call(
  electron: typeof Electron,
  name: string,
  input: unknown,
  from: Sender = {},
): Promise<unknown> {
  const page = electron.BrowserWindow.made.find((window) => !window.isDestroyed())?.webContents
  const mainFrame = { url: from.url ?? 'app://keybook/', parent: null }
  const sender = from.isOtherWindow ? { mainFrame } : Object.assign(page ?? {}, { mainFrame })
  const senderFrame = from.isSubframe ? { url: mainFrame.url, parent: mainFrame } : mainFrame
  const handler = electron.ipcMain.handlers['keybook:call'] as unknown as (
    ...args: unknown[]
  ) => Promise<string>
  return JSON.parse(await handler({ sender, senderFrame }, `test-${nextCall++}`, name, JSON.stringify(input)))
}
