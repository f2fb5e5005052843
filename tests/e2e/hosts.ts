import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { findChromium } from '../../electron/hosts/chromium/chromium-path.ts'
import { launchChromiumHost } from '../../electron/hosts/chromium/launch.ts'

export type RunningHost = { readonly page: Page; readonly close: () => Promise<void> }
export type ElectronHost = RunningHost & { readonly application: ElectronApplication }
export type Start = {
  readonly userDataDir: string
  readonly documentsDir: string
  readonly clock: { readonly startMs: number; readonly zone: string }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const viewport = { width: 1280, height: 720 }

/** Starts the application in the host named by KEYBOOK_E2E_HOST: chromium (unless said) or electron. */
export function launchHost(start: Start): Promise<RunningHost> {
  return process.env.KEYBOOK_E2E_HOST === 'electron' ? launchElectron(start) : launchChromium(start)
}

function launchChromium(start: Start): Promise<RunningHost> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium was found')
  return launchChromiumHost({
    ...start,
    executablePath,
    headless: true,
    pageRoot: join(root, 'dist/renderer'),
    workerUrl: new URL('../../electron/core/worker.ts', import.meta.url),
    viewport,
  })
}

/** The packed application of `npm run package -- --e2e`, as a user starts it but for its folders and its time. */
export async function launchElectron({ userDataDir, documentsDir, clock }: Start): Promise<ElectronHost> {
  const application = await _electron.launch({
    executablePath: packedExecutable(),
    // Root has no sandbox on Linux; everybody else is to be tested with it.
    chromiumSandbox: process.getuid?.() !== 0,
    env: {
      ...(process.env as Record<string, string>),
      KEYBOOK_E2E_USER_DATA: userDataDir,
      KEYBOOK_E2E_DOCUMENTS: documentsDir,
      KEYBOOK_E2E_START_MS: String(clock.startMs),
      KEYBOOK_E2E_ZONE: clock.zone,
    },
  })
  const page = await application.firstWindow()
  await page.setViewportSize(viewport)
  return { application, page, close: () => application.close() }
}

function packedExecutable(): string {
  const folder = join(root, 'release/e2e')
  const packed = existsSync(folder) ? readdirSync(folder) : []
  const inside = {
    darwin: 'Keybook.app/Contents/MacOS/Keybook',
    win32: 'Keybook.exe',
  }[process.platform as string]
  const paths = packed.map((name) => join(folder, name, inside ?? 'keybook'))
  const executable = paths.find((path) => existsSync(path))
  if (executable === undefined) throw new Error('nothing is packed: npm run package -- --e2e')
  return executable
}
