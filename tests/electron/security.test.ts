import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltMain, buildMain } from '../support/built-main.ts'

/** Electron's own security checklist, item by item, over the built main process. */
let main: BuiltMain
beforeAll(async () => {
  main = await buildMain()
  await main.load()
  await main.start()
}, 60_000)
afterAll(() => main.remove())

const told = (what: string) => main.electron.journal.filter((entry) => entry.what === what)
const page = () => {
  const [window] = main.electron.BrowserWindow.made
  if (window === undefined) throw new Error('no window was made')
  return window
}
const pageSession = () => page().webContents.session
const ask = (handler: unknown, ...args: readonly unknown[]) =>
  (handler as (...a: unknown[]) => unknown)(...args)
const get = async (url: string, init?: RequestInit) => {
  const response = await pageSession().schemes.app?.(new Request(url, init))
  if (response === undefined) throw new Error('the scheme is not served')
  return response
}
const everySession = () => [...main.electron.sessions.values()]

describe('only our own content is loaded', () => {
  test('the window shows the page of app:// and nothing else', () => {
    expect(page().webContents.loaded).toEqual(['app://keybook/'])
  })

  test('no session lets a request out to a network, to files or to an inspector', () => {
    const isStopped = (url: string) =>
      everySession().map((session) => {
        let isCancelled: boolean | undefined
        ask(session.blocksRequest, { url }, (answer: { cancel: boolean }) => {
          isCancelled = answer.cancel
        })
        return isCancelled
      })
    for (const url of ['https://example.com/', 'http://localhost/', 'ws://127.0.0.1/', 'file:///etc/passwd'])
      expect(new Set(isStopped(url)), url).toEqual(new Set([true]))
    for (const url of ['ftp://x/', 'devtools://devtools/', 'chrome://gpu/', 'nonsense'])
      expect(new Set(isStopped(url)), url).toEqual(new Set([true]))
    expect(new Set(isStopped('app://keybook/assets/app.js'))).toEqual(new Set([false]))
  })

  test('no name is resolved and the browser’s own services are quiet', () => {
    const switches = told('app.appendSwitch').map(({ args }) => args.filter(Boolean).join('='))
    expect(switches).toContain('host-resolver-rules=MAP * ~NOTFOUND')
    expect(switches).toContain('disable-background-networking')
    expect(switches).toContain('disable-component-update')
  })

  test('WebRTC finds no way round the proxy rules', () => {
    expect(page().webContents.webRtcPolicy).toBe('disable_non_proxied_udp')
  })
})

describe('the page is kept apart from Node and from the system', () => {
  test('the sandbox is on for every process, said before Electron is ready', () => {
    expect(told('app.enableSandbox')).toEqual([{ what: 'app.enableSandbox', args: [false] }])
  })

  test('context isolation and sandbox are on, Node is off everywhere', () => {
    expect(page().options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    })
  })

  test('web security is on; insecure content, experiments and plugins are off', () => {
    const preferences = page().options.webPreferences
    expect(preferences).toMatchObject({
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableWebSQL: false,
      plugins: false,
    })
    expect(preferences).not.toHaveProperty('enableBlinkFeatures')
  })

  test('a released window has no developer tools', () => {
    expect(page().options.webPreferences).toMatchObject({ devTools: false })
  })

  test('nothing typed is sent to a spelling service', () => {
    expect(page().options.webPreferences).toMatchObject({ spellcheck: false })
    expect(everySession().map((session) => session.spellChecks)).not.toContain(true)
  })

  test('the session lives in memory alone', () => {
    expect(pageSession().partition).not.toMatch(/^persist:/)
    expect(pageSession().options).toEqual({ cache: false })
  })

  test('a file dropped on the window does not take its place', () => {
    expect(page().options.webPreferences).toMatchObject({ navigateOnDragDrop: false })
  })
})

describe('the scheme app://', () => {
  test('is standard and secure, without any right beyond', () => {
    expect(told('protocol.registerSchemesAsPrivileged')).toEqual([
      {
        what: 'protocol.registerSchemesAsPrivileged',
        args: [[{ scheme: 'app', privileges: { standard: true, secure: true } }], false],
      },
    ])
  })

  test('serves the page under a strict policy', async () => {
    const response = await get('app://keybook/')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Keybook')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).toContain(`connect-src 'none'`)
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('serves scripts with their type, or they would not run', async () => {
    const response = await get('app://keybook/assets/app.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test.each([
    'app://keybook/../icon.png',
    'app://keybook/%2e%2e/icon.png',
    'app://keybook/..%2ficon.png',
    'app://keybook/..%5cicon.png',
    'app://keybook/assets/..%2f..%2ficon.png',
    'app://keybook/assets/%2e%2e%2f%2e%2e%2ficon.png',
    'app://keybook/%00',
    'app://keybook/%',
    'app://keybook//etc/passwd',
    'app://keybook/assets',
    'app://other/',
    'app://keybook:1/',
  ])('refuses %s', async (url) => {
    expect((await get(url)).status).toBe(404)
  })

  test('answers nothing but a plain question', async () => {
    expect((await get('app://keybook/', { method: 'POST', body: 'x' })).status).toBe(405)
  })

  test('has an empty page that may do nothing at all', async () => {
    const response = await get('app://blank/')
    expect(response.headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors 'none'`)
    expect(await response.text()).not.toContain('script')
  })

  test('is served to no other session than the page’s and the printer’s', () => {
    const served = everySession().filter((session) => session.schemes.app !== undefined)
    expect(served.map((session) => session.partition).sort()).toEqual(['keybook', 'keybook-print'])
  })
})

describe('permissions and devices', () => {
  test('every permission is refused, asked or checked, in every session', () => {
    for (const session of everySession()) {
      for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
        let isGranted: boolean | undefined
        ask(session.handlers.permissionRequest, {}, permission, (is: boolean) => {
          isGranted = is
        })
        expect(isGranted, permission).toBe(false)
        expect(ask(session.handlers.permissionCheck, null, permission, '', {})).toBe(false)
      }
    }
  })

  test('no device is opened, paired or unprotected, and no screen is shared', () => {
    const { handlers } = pageSession()
    expect(ask(handlers.devicePermission, { deviceType: 'usb' })).toBe(false)
    expect(ask(handlers.usbClasses, { protectedClasses: ['audio', 'hid'] })).toEqual(['audio', 'hid'])
    const answers: unknown[] = []
    ask(handlers.bluetoothPairing, {}, (answer: unknown) => answers.push(answer))
    ask(handlers.displayMedia, {}, (answer: unknown) => answers.push(answer))
    expect(answers).toEqual([{ confirmed: false }, null])
  })

  test('nothing is downloaded', () => {
    for (const session of everySession())
      expect(main.electron.isAllowed(session, 'will-download')).toBe(false)
  })

  test('no certificate is trusted, chosen or logged in with', () => {
    const trusted: unknown[] = []
    const trust = (is: unknown) => trusted.push(is)
    expect(main.electron.isAllowed(main.electron.app, 'certificate-error', 0, '', '', {}, trust)).toBe(false)
    expect(trusted).toEqual([false])
    expect(main.electron.isAllowed(main.electron.app, 'select-client-certificate')).toBe(false)
    expect(main.electron.isAllowed(main.electron.app, 'login')).toBe(false)
  })
})

describe('the page stays where it is', () => {
  test.each([
    'https://example.com/',
    'file:///etc/passwd',
    'app://blank/',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('it does not go to %s', (url) => {
    const { webContents } = page()
    expect(main.electron.isAllowed(webContents, 'will-navigate', { url, isMainFrame: true })).toBe(false)
    expect(main.electron.isAllowed(webContents, 'will-frame-navigate', { url, isMainFrame: true })).toBe(
      false,
    )
  })

  test('it may load itself anew', () => {
    const details = { url: 'app://keybook/', isMainFrame: true }
    expect(main.electron.isAllowed(page().webContents, 'will-navigate', details)).toBe(true)
    expect(main.electron.isAllowed(page().webContents, 'will-frame-navigate', details)).toBe(true)
  })

  test('it has no frames that go anywhere, and is not redirected', () => {
    const details = { url: 'app://keybook/', isMainFrame: false }
    expect(main.electron.isAllowed(page().webContents, 'will-frame-navigate', details)).toBe(false)
    expect(main.electron.isAllowed(page().webContents, 'will-redirect', details)).toBe(false)
  })

  test('it opens no window', () => {
    expect(ask(page().webContents.windowOpen, { url: 'app://keybook/' })).toEqual({ action: 'deny' })
  })

  test('it embeds no other page', () => {
    expect(page().options.webPreferences).toMatchObject({ webviewTag: false })
    expect(main.electron.isAllowed(page().webContents, 'will-attach-webview')).toBe(false)
  })

  test('its title, which may name a client, does not reach the system', () => {
    expect(main.electron.isAllowed(page(), 'page-title-updated', 'Aroma Foods')).toBe(false)
    expect(page().options.title).toBe('Keybook')
  })
})

describe('calls are taken from the page alone', () => {
  test('a call of the page is answered', async () => {
    expect(await main.call('vault.state', {})).toMatchObject({ ok: true })
  })

  test.each([
    ['another address', { url: 'https://example.com/' }],
    ['an address that only looks like ours', { url: 'app://keybook@example.com/' }],
    ['a frame inside the page', { isSubframe: true }],
    ['another window', { isOtherWindow: true }],
  ])('a call of %s is refused', async (_, sender) => {
    await expect(async () => main.call('vault.state', {}, sender)).rejects.toThrow('refused')
  })

  test('what is not text is refused', () => {
    const { webContents } = page()
    webContents.mainFrame.url = 'app://keybook/'
    const event = { sender: webContents, senderFrame: webContents.mainFrame }
    const handler = main.electron.ipcMain.handlers['keybook:call']
    expect(() => ask(handler, event, 'id', 'vault.state', { toString: () => '{}' })).toThrow('refused')
    expect(() => ask(handler, { sender: webContents, senderFrame: null }, 'id', 'vault.state', '{}')).toThrow(
      'refused',
    )
  })

  test('there are two channels into the main process and no third', () => {
    expect(Object.keys(main.electron.ipcMain.handlers)).toEqual(['keybook:call'])
    expect(main.electron.ipcMain.eventNames()).toEqual(['keybook:cancel'])
  })
})
