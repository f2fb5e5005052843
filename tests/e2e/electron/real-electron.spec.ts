import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { launchElectron } from '../hosts.ts'
import { LockPage } from '../pages/lock-page.ts'
import { Shell } from '../pages/shell.ts'

/** What only real Electron can show: the walls stand, and locking ends the page's process. */
let application: ElectronApplication
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'keybook-real-'))

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const host = await launchElectron({
    userDataDir: folder,
    documentsDir: folder,
    clock: { startMs: Date.parse('2026-11-24T09:00:00Z'), zone: 'Asia/Bangkok' },
  })
  application = host.application
  page = host.page
  await page.getByRole('main').waitFor()
})
test.afterAll(async () => {
  await application.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const processId = () =>
  application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())

test('the packed application shows its page from its own scheme', async () => {
  expect(await application.evaluate(({ app }) => app.isPackaged)).toBe(true)
  expect(new URL(page.url()).href.startsWith('app://keybook/')).toBe(true)
})

test('the page knows neither Node nor Electron, only the bridge', async () => {
  const known = await page.evaluate(() => ({
    names: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { keybook: object }).keybook).sort(),
  }))
  expect(known).toEqual({ names: [], bridge: ['call', 'cancel', 'on'] })
})

test('the page reaches no network, opens no window and goes nowhere', async () => {
  const outcome = await page.evaluate(async () => {
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    )
    const permission = await Notification.requestPermission()
    const opened = window.open('https://example.com/')
    window.location.href = 'https://example.com/'
    return { fetched, permission, opened: opened === null }
  })
  expect(outcome).toEqual({ fetched: 'refused', permission: 'denied', opened: true })
  await page.waitForTimeout(500)
  expect(page.url()).toMatch(/^app:\/\/keybook\//)
  expect(application.windows()).toHaveLength(1)
})

test('locking ends the process that showed the book', async () => {
  const lock = new LockPage(page)
  const shell = new Shell(page)
  await page.evaluate(() =>
    (window as unknown as { keybook: { call: (...args: string[]) => Promise<string> } }).keybook.call(
      'test-language',
      'settings.saveDevice',
      '{"language":"en"}',
    ),
  )
  await page.reload()
  await lock.makeBook('sell lady describe happy champion')
  await lock.skipSheet()
  await shell.expectOpen()
  const before = await processId()
  await shell.lock()
  await expect.poll(processId).not.toBe(before)
  await lock.unlock('sell lady describe happy champion')
  await shell.expectOpen()
})
