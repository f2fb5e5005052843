import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

type Size = { readonly width: number; readonly height: number }
export type BrowserOptions = {
  readonly executablePath: string
  readonly headless: boolean
  /** null: the window's own size. */
  readonly viewport: Size | null
}

const quiet = [
  '--test-type',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-dev-shm-usage',
  '--disk-cache-size=1',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
  // Nothing has a name: no address can be reached, whatever a page would ask for.
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** The sandbox can't work for root; everybody else has it. */
function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

export type AppWindow = { readonly context: BrowserContext; readonly remove: () => Promise<void> }

/** Chromium in an application window of its own, driven over a pipe, with a profile that is thrown away. */
export async function openWindow({ executablePath, headless, viewport }: BrowserOptions): Promise<AppWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'keybook-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    serviceWorkers: 'block',
    acceptDownloads: false,
    ignoreDefaultArgs: ['--enable-automation'],
    // about:blank would open a window with tabs.
    args: [
      ...quiet,
      ...sandboxArguments(),
      '--app=data:text/html,<title>Keybook</title>',
      '--window-size=1280,800',
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const remove = async () => {
    await context.close().catch(() => undefined)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { context, remove }
}

/** A short headless run for making PDFs; a new page of the window would be seen. */
export function launchHeadless(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...sandboxArguments()] })
}
