import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { bundleIfStale, bundleScript } from '../../build/bundle.ts'
import { requireChromium } from '../../build/find-chromium.ts'
import { type ChromiumHost, launchChromiumHost } from '../../electron/hosts/chromium/launch.ts'
import { deriveKey, newSalt } from '../../electron/vault/key.ts'
import { mapped, sizes } from './large-book.ts'
import { moneySizes } from './large-offers.ts'
import { type Line, measureLists } from './lists.ts'
import { type Gesture, gestureToPaint, median } from './paint.ts'

/** `npm run bench`: what a very large book costs, in the Chromium host. Nothing here passes or fails. */
const today = '2026-11-24'
const passphrase = 'granite lantern otter violet spindle'
const rounds = 7

function launch(executablePath: string, folder: string): Promise<ChromiumHost> {
  return launchChromiumHost({
    executablePath,
    headless: true,
    pageRoot: fileURLToPath(new URL('../../dist/renderer', import.meta.url)),
    workerUrl: new URL('../../electron/core/worker.ts', import.meta.url),
    userDataDir: join(folder, 'application'),
    documentsDir: folder,
    clock: { startMs: Date.parse(`${today}T07:00:00Z`), zone: 'Europe/Moscow' },
    viewport: { width: 1280, height: 720 },
  })
}

async function call(page: Page, name: string, input: unknown): Promise<void> {
  await page.evaluate(
    async ([callName, json]) => {
      type Bridge = { call: (id: string, name: string, input: string) => Promise<string> }
      const reply = await (window as unknown as { keybook: Bridge }).keybook.call('bench', callName, json)
      if (!JSON.parse(reply).ok) throw new Error(reply)
    },
    [name, JSON.stringify(input)] as const,
  )
}

async function median7(work: () => Promise<number>): Promise<number> {
  const values: number[] = []
  for (let i = 0; i < rounds; i++) values.push(await work())
  return median(values)
}

async function derivation(): Promise<number> {
  return median7(async () => {
    const start = performance.now()
    await deriveKey(passphrase, newSalt())
    return performance.now() - start
  })
}

/** From the passphrase's Enter to the open book's navigation. */
async function unlock(page: Page): Promise<number> {
  await page.locator('input[type=password]').fill(passphrase)
  return gestureToPaint(
    page,
    { kind: 'click', selector: 'form button[type=submit]' },
    { selector: 'nav', text: 'Clients' },
  )
}

const go = (path: string): Gesture => ({ kind: 'click', selector: `nav a[href$="${path}"]` })

/** A page that was left is asked for again: from the click to the paint of its rows. */
async function visit(page: Page, path: string, shows: { selector: string; text: string }): Promise<number> {
  return median7(async () => {
    await gestureToPaint(page, go('/settings'), { selector: 'h1', text: 'Settings' })
    return gestureToPaint(page, go(path), shows)
  })
}

/** From the tab to the dossier's completeness, in the record of the first client; its own facts are asked for anew. */
async function dossier(page: Page): Promise<number> {
  await page.locator('main [role=row] [role=gridcell]').nth(1).click()
  await page.locator('.kb-record [role=tab]').nth(1).waitFor()
  return median7(async () => {
    await gestureToPaint(
      page,
      { kind: 'click', selector: '.kb-record [role=tab]:nth-of-type(1)' },
      { selector: 'main dl', text: '' },
    )
    return gestureToPaint(
      page,
      { kind: 'click', selector: '.kb-record [role=tab]:nth-of-type(2)' },
      { selector: '.kb-completeness', text: '%' },
    )
  })
}

async function keystrokes(page: Page): Promise<number> {
  await page.keyboard.press('Control+k')
  const input = '[role=dialog] input'
  await page.locator(input).waitFor()
  const words = ['Во', 'Вол', 'Волж', 'Волжа', 'Волжан', 'Волжанк', 'Волжанка 1002']
  const values: number[] = []
  for (const text of words) {
    await page.locator(input).fill('')
    values.push(
      await gestureToPaint(
        page,
        { kind: 'type', selector: input, text },
        { selector: '[role=dialog]', text: 'Волжанка' },
      ),
    )
  }
  await page.keyboard.press('Escape')
  return median(values)
}

/** Each filter is another one: the list is never the one before. */
async function filters(page: Page): Promise<number> {
  const selector = 'main input[type=search]'
  const status = 'main [role=status]'
  const values: number[] = []
  for (let i = 1; i <= rounds; i++) {
    const typed = { kind: 'type', selector, text: ` ${i * 211}` } as const
    values.push(await gestureToPaint(page, typed, { selector: status, text: `of ${sizes.clients}` }))
    const blank = { kind: 'type', selector, text: '' } as const
    await gestureToPaint(page, blank, { selector: status, text: String(sizes.clients) })
  }
  return median(values)
}

/** From leaving another page to the paint of the map of sixty people. */
async function influenceMap(page: Page): Promise<number> {
  const id = await page.evaluate(async (text) => {
    type Bridge = { call: (id: string, name: string, input: string) => Promise<string> }
    const { keybook } = window as unknown as { keybook: Bridge }
    const input = JSON.stringify({ filter: { text } })
    const reply = JSON.parse(await keybook.call('bench', 'people.list', input))
    return reply.value.rows[0].clientId as string
  }, mapped)
  const map = { kind: 'go', selector: 'body', path: `/clients/${id}/map` } as const
  return median7(async () => {
    await gestureToPaint(page, go('/settings'), { selector: 'h1', text: 'Settings' })
    return gestureToPaint(page, map, { selector: '.react-flow__node', text: mapped })
  })
}

/** What the core holds after a working day, in a process of its own: neither the bench nor a browser's driver counts. */
async function coreMegabytes(bookPath: string): Promise<number> {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url))
  await bundleScript('tests/bench/core-memory.ts', join(dist, 'bench'), 'core-memory.mjs')
  const script = join(dist, 'bench/core-memory.mjs')
  const args = [script, join(dist, 'worker.mjs'), bookPath, passphrase, today]
  const { most } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  return most
}

/** Each list as it is first opened: the book is locked between the rounds, which empties the page and the core. */
async function lockedLists(page: Page): Promise<readonly Line[]> {
  const largest = await page.evaluate(async () => {
    type Bridge = { call: (id: string, name: string, input: string) => Promise<string> }
    const { keybook } = window as unknown as { keybook: Bridge }
    const reply = JSON.parse(await keybook.call('bench', 'clients.list', '{}'))
    const rows = reply.value as { id: string; yearMinor: number }[]
    return rows.sort((a, b) => b.yearMinor - a.yearMinor)[0]?.id ?? ''
  })
  const lock = async () => {
    await call(page, 'vault.lock', {}).catch(() => undefined)
    await page.locator('input[type=password]').waitFor()
  }
  await lock()
  const { orders, deals } = moneySizes
  return measureLists(page, { orders, deals, largest }, { unlock: () => unlock(page), lock }, rounds)
}

async function measure(executablePath: string, folder: string, bookPath: string): Promise<readonly Line[]> {
  const start = performance.now()
  const host = await launch(executablePath, folder)
  const { page } = host
  await page.locator('input[type=password]').or(page.getByRole('button')).first().waitFor()
  const started = performance.now() - start
  await call(page, 'settings.saveDevice', { language: 'en', theme: 'light' })
  await call(page, 'vault.select', { path: bookPath })
  await page.locator('input[type=password]').waitFor()
  const kdf = await derivation()
  const opened = await unlock(page)
  const lines: Line[] = [
    { what: 'start to usable lock screen', value: started, unit: 'ms', aim: null },
    { what: 'key derivation alone', value: kdf, unit: 'ms', aim: null },
    { what: 'unlock beyond the derivation', value: opened - kdf, unit: 'ms', aim: 1_000 },
    {
      what: 'week, click to paint',
      value: await visit(page, '/week', { selector: 'main', text: 'Волжанка' }),
      unit: 'ms',
      aim: 100,
    },
    {
      what: 'clients, click to paint',
      value: await visit(page, '/clients', { selector: 'main [role=row]', text: '«' }),
      unit: 'ms',
      aim: 100,
    },
    { what: 'dossier, click to paint', value: await dossier(page), unit: 'ms', aim: 100 },
    { what: 'filter of clients, key to paint', value: await filters(page), unit: 'ms', aim: 100 },
    { what: 'map of 60 people, click to paint', value: await influenceMap(page), unit: 'ms', aim: 300 },
    {
      what: 'today, click to paint',
      value: await visit(page, '/today', { selector: 'main', text: '2026' }),
      unit: 'ms',
      aim: 100,
    },
    { what: 'search, keystroke to paint', value: await keystrokes(page), unit: 'ms', aim: 50 },
  ]
  const lists = await lockedLists(page)
  await host.close()
  const memory = await coreMegabytes(bookPath)
  return [...lines, ...lists, { what: 'memory of the core', value: memory, unit: 'MB', aim: 300 }]
}

function print(lines: readonly Line[], bookPath: string): void {
  const size = Math.round(statSync(bookPath).size / 1e6)
  const { clients, people, visits, orders } = sizes
  console.log(
    `${clients} clients, ${people} people, ${visits} visits, ${orders} orders: a book of ${size} MB`,
  )
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; the middle of ${rounds} rounds`,
  )
  for (const { what, value, unit, aim } of lines) {
    const wanted = aim === null ? '' : `   aim ≤ ${aim} ${unit}${value > aim ? '   missed' : ''}`
    console.log(`${what.padEnd(44)} ${value.toFixed(0).padStart(6)} ${unit}${wanted}`)
  }
}

const executablePath = requireChromium()
if (executablePath === null) process.exit(1)
await bundleIfStale()
const folder = mkdtempSync(join(tmpdir(), 'keybook-bench-'))
try {
  const bookPath = join(folder, 'Large.keybook')
  // In a process of its own, so that its memory is not counted as the core's.
  const maker = `import { makeLargeBook } from ${JSON.stringify(new URL('./large-book.ts', import.meta.url).href)}
await makeLargeBook(${JSON.stringify(bookPath)}, ${JSON.stringify(passphrase)}, ${JSON.stringify(today)})`
  execFileSync(process.execPath, ['--input-type=module', '--eval', maker], { stdio: 'inherit' })
  mkdirSync(join(folder, 'application'), { recursive: true })
  const lines = await measure(executablePath, folder, bookPath)
  print(lines, bookPath)
  mkdirSync(new URL('../../dist/', import.meta.url), { recursive: true })
  writeFileSync(new URL('../../dist/bench.json', import.meta.url), JSON.stringify(lines, null, 2))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
