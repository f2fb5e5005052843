import type { Page } from 'playwright-core'
import type { CoreEvent } from '../../../shared/contract/bridge.ts'
import type { ClockSetting } from '../../core/clock.ts'
import { type Core, createCore } from '../../core/create-core.ts'
import type { Host } from '../../core/host.ts'
import { pageHeaders } from '../content-security.ts'
import { pageFile } from '../page-files.ts'
import { PathDialogs } from '../path-dialogs.ts'
import { bridgeScript } from './bridge-script.ts'
import { openWindow } from './browser.ts'
import { htmlToPdf } from './pdf.ts'

/** Nothing listens there: every request of the page is answered by the route below. */
export const origin = 'http://keybook.invalid'

export type ChromiumHostOptions = {
  readonly executablePath: string
  readonly headless: boolean
  readonly pageRoot: string
  readonly workerUrl: URL
  readonly userDataDir: string
  readonly documentsDir: string
  readonly clock: ClockSetting
  readonly viewport: { readonly width: number; readonly height: number } | null
}

export type ChromiumHost = {
  readonly page: Page
  readonly core: Core
  /** Closes the book in order, then the window. */
  readonly close: () => Promise<void>
  /** Settles when the window is gone, by whatever cause. */
  readonly closed: Promise<void>
}

/** Runs the core in this process and shows the built page in a Chromium window over a pipe: no socket listens. */
export async function launchChromiumHost(options: ChromiumHostOptions): Promise<ChromiumHost> {
  const { context, remove } = await openWindow(options)
  const page = context.pages()[0] ?? (await context.newPage())
  const emit = (event: CoreEvent) => {
    page
      .evaluate((json) => (globalThis as unknown as PageHooks).keybookEvent?.(json), JSON.stringify(event))
      .catch(() => undefined)
  }
  const dialogs = new PathDialogs(emit)
  const core = createCore({
    host: hostOf(options, page, dialogs, emit),
    workerUrl: options.workerUrl,
    clock: options.clock,
  })
  await connect(page, core, options.pageRoot)
  await page.goto(`${origin}/`)
  const closed = new Promise<void>((resolve) => {
    page.once('close', () => resolve())
    page.once('crash', () => resolve())
    context.once('close', () => resolve())
  })
  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= core.close().then(remove)
    return closing
  }
  return { page, core, close, closed }
}

type PageHooks = { readonly keybookEvent?: (json: string) => void }

function hostOf(
  options: ChromiumHostOptions,
  page: Page,
  dialogs: PathDialogs,
  emit: (event: CoreEvent) => void,
): Host {
  return {
    kind: 'chromium',
    userDataDir: options.userDataDir,
    documentsDir: options.documentsDir,
    pickPath: (request) => dialogs.ask(request),
    pathDialogs: dialogs,
    htmlToPdf: (html, pdf) => htmlToPdf(options.executablePath, html, pdf),
    // A browser has no keychain of its own worth trusting.
    keychain: null,
    notify: (title, body) => emit({ type: 'notice', title, body }),
    emit,
    replacePage: async () => {
      dialogs.refuseAll()
      await page.goto('about:blank').catch(() => undefined)
      await page.goto(`${origin}/`).catch(() => undefined)
    },
  }
}

/** The page's files and its calls, both over the pipe. */
async function connect(page: Page, core: Core, pageRoot: string): Promise<void> {
  const context = page.context()
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const file = url.origin === origin ? pageFile(pageRoot, url.pathname) : null
    if (file === null) return route.abort()
    return route.fulfill({ body: file.body, headers: { ...pageHeaders, 'content-type': file.type } })
  })
  await page.exposeBinding('keybookCall', (source, callId: string, name: string, input: string) =>
    isOurs(source.frame.url()) ? core.call(callId, name, input) : Promise.reject(new Error('refused')),
  )
  await page.exposeBinding('keybookCancel', (source, callId: string) => {
    if (isOurs(source.frame.url())) core.cancel(callId)
  })
  await page.addInitScript(bridgeScript)
  page.on('popup', (popup) => void popup.close())
}

function isOurs(url: string): boolean {
  return url === origin || url.startsWith(`${origin}/`)
}
