import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BuiltMain, buildMain } from '../support/built-main.ts'

/** The life of the built main process, from start to end, in this order. */
let main: BuiltMain
beforeAll(async () => {
  main = await buildMain()
  mkdirSync(main.userData, { recursive: true })
  const place = { x: 100, y: 50, width: 1400, height: 900, isMaximized: true }
  writeFileSync(join(main.userData, 'window.json'), JSON.stringify(place))
  await main.load()
  await main.start()
}, 60_000)
afterAll(() => main.remove())

const told = (what: string) => main.electron.journal.filter((entry) => entry.what === what)
const page = () => {
  const window = main.electron.BrowserWindow.getAllWindows()[0]
  if (window === undefined) throw new Error('there is no window')
  return window
}
const lastMenu = () => JSON.stringify(told('menu.set').at(-1)?.args)
const events = () => page().webContents.sent.map(({ text }) => JSON.parse(text))
const isOpen = async () => {
  await main.call('vault.unlock', {})
  await vi.waitFor(() => expect(events().at(-1)).toEqual({ type: 'state', state: { status: 'open' } }))
}

test('a second start shows the window of the first', () => {
  expect(told('app.requestSingleInstanceLock')).toHaveLength(1)
  page().isSmall = true
  const shown = told('window.show').length
  main.electron.app.emit('second-instance', {}, ['keybook'], '/')
  expect(page().isSmall).toBe(false)
  expect(told('window.show')).toHaveLength(shown + 1)
})

test('the browser’s own files lie apart from settings and backups', () => {
  expect(main.electron.app.paths.sessionData).toBe(join(main.userData, 'Browser'))
})

test('the window is where it was, and is not seen before it has drawn', () => {
  expect(page().options).toMatchObject({ x: 100, y: 50, width: 1400, height: 900, show: false })
  expect(page().isBig).toBe(true)
  expect(told('window.maximize')).toEqual([{ what: 'window.maximize', args: [1] }])
  expect(page().isShown).toBe(true)
})

test('menu, ground and title follow the settings of the device', async () => {
  expect(lastMenu()).toContain('ล็อกสมุด')
  expect(main.electron.nativeTheme.themeSource).toBe('dark')
  expect(page().color).toBe('#181d21')
  await main.call('settings.saveDevice', { language: 'ru', theme: 'light' })
  await vi.waitFor(() => expect(lastMenu()).toContain('Заблокировать книгу'))
  expect(page().color).toBe('#fcfcfb')
})

test('a released menu has no developer tools and does not reload', () => {
  expect(lastMenu()).not.toMatch(/toggleDevTools|reload/i)
})

test('events of the core reach the page as text', async () => {
  await isOpen()
  expect(page().webContents.sent.every(({ channel }) => channel === 'keybook:event')).toBe(true)
})

test.each(['suspend', 'lock-screen', 'user-did-resign-active'])(
  'on %s the book locks, and a new page in a new process takes the place of the old one',
  async (signal) => {
    await isOpen()
    const { webContents } = page()
    const oldProcess = webContents.getOSProcessId()
    const loaded = webContents.loaded.length
    main.electron.powerMonitor.emit(signal)
    await vi.waitFor(() =>
      expect(webContents.loaded.slice(loaded)).toEqual(['app://blank/', 'app://keybook/']),
    )
    await vi.waitFor(() => expect(webContents.history.cleared).toBeGreaterThan(0))
    expect(webContents.getOSProcessId()).not.toBe(oldProcess)
  },
)

test('on waking up nothing is locked', async () => {
  await isOpen()
  const sent = page().webContents.sent.length
  main.electron.powerMonitor.emit('resume')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(page().webContents.sent).toHaveLength(sent)
})

test('where the old process would live on, the whole window is renewed', async () => {
  await isOpen()
  const old = page()
  old.webContents.changesProcess = false
  await main.call('vault.lock', {})
  await vi.waitFor(() => expect(old.isDestroyed()).toBe(true))
  expect(page()).not.toBe(old)
  await vi.waitFor(() => expect(page().webContents.loaded).toEqual(['app://keybook/']))
  expect(page().options).toMatchObject({ width: 1400, height: 900 })
  expect(page().options.webPreferences).toEqual(old.options.webPreferences)
  expect(await main.call('vault.state', {})).toMatchObject({ ok: true })
})

test('a window that is not seen keeps its clock, which locks an unused book', () => {
  expect(page().options.webPreferences).toMatchObject({ backgroundThrottling: false })
})

test('a page that crashes is loaded again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { webContents } = page()
  const loaded = webContents.loaded.length
  webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  await vi.waitFor(() => expect(webContents.loaded).toHaveLength(loaded + 1))
})

test('a page that ended in order is left alone', () => {
  const { webContents } = page()
  const loaded = webContents.loaded.length
  webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
  expect(webContents.loaded).toHaveLength(loaded)
})

test('closing the window closes the book in order first, then everything ends', async () => {
  await isOpen()
  const window = page()
  window.close()
  expect(window.isDestroyed()).toBe(false)
  expect(events().at(-1)).toEqual({ type: 'locking' })
  window.close()
  window.emit('session-end')
  expect(main.electron.isAllowed(main.electron.powerMonitor, 'shutdown')).toBe(false)
  await vi.waitFor(() => expect(told('app.ended')).toHaveLength(1))
  expect(window.isDestroyed()).toBe(true)
  expect(await main.call('vault.state', {}).catch(() => 'gone')).not.toMatchObject({ ok: true })
  expect(JSON.parse(readFileSync(join(main.userData, 'window.json'), 'utf8'))).toMatchObject({ x: 10, y: 20 })
  expect(existsSync(join(main.userData, 'window.json.partial'))).toBe(false)
})
