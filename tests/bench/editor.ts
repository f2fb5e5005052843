import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { bundleIfStale } from '../../build/bundle.ts'
import { requireChromium } from '../../build/find-chromium.ts'
import { launchChromiumHost } from '../../electron/hosts/chromium/launch.ts'
import type { Block } from '../../shared/domain/templates/document.ts'
import { offerLine } from '../support/hostile-offer.ts'
import { median } from './paint.ts'
import { type KeyCost, keyCosts, type PauseCost, pauseCosts, recordThread } from './thread-trace.ts'

/**
 * `npm run bench:editor`: what a key costs in an offer's text of twenty pages with values in it, and in the name and the
 * quantity of one of two hundred price lines, from its handling to the frame that shows it. 'work' is the processor time
 * of the page's one thread: what the program costs; 'wall' has the load of the machine in it too. Nothing here passes or
 * fails.
 */
const pages = 20
/** A4 in the type the editor has: so many paragraphs of so many words. */
const paragraphsOnPage = 9
const sentence = 'We keep four weeks of your volume in stock and deliver on Tuesdays and on Fridays. '
const lineCount = 200
const warmUp = 40
const keys = 300
const pauses = 10
/** Long enough for the frame that shows a key, shorter than the editor's own pause. */
const frameMs = 60
/** Long enough for the editor to save and for the page to read the book again. */
const pauseMs = 2_000
const pauseMark = 'pause begins'

function longBody(): readonly Block[] {
  return Array.from({ length: pages * paragraphsOnPage }, (_, i): Block => {
    if (i % paragraphsOnPage === 0)
      return { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: `Part ${i + 1}` }] }
    const words = { type: 'text' as const, text: sentence.repeat(5) }
    const chip = { type: 'chip' as const, attrs: { key: i % 2 === 0 ? 'client.name' : 'proposal.total' } }
    return { type: 'paragraph', content: [words, chip, { type: 'text', text: ' and so on.' }] }
  })
}

function longLines() {
  return Array.from({ length: lineCount }, (_, i) =>
    offerLine({ name: `Carton ${i + 1}`, quantityMilli: (1 + i) * 1_000, unitPriceMinor: 1_050 + i * 7 }),
  )
}

type Call = (name: string, input: unknown) => Promise<{ readonly id: string }>

function caller(page: Page): Call {
  return (name, input) =>
    page.evaluate(
      async ([n, json]) => {
        type Bridge = { call: (id: string, name: string, input: string) => Promise<string> }
        const { keybook } = window as unknown as { keybook: Bridge }
        return JSON.parse(await keybook.call(`bench-${n}`, n ?? '', json ?? '')).value
      },
      [name, JSON.stringify(input)] as const,
    )
}

/** An offer of so many lines whose text is twenty pages long. */
async function openOffer(page: Page): Promise<void> {
  const call = caller(page)
  await call('settings.saveDevice', { language: 'en', theme: 'light' })
  await call('vault.createSample', { language: 'en' })
  await page.getByRole('navigation').first().waitFor()
  const client = await call('clients.save', { id: null, fields: { name: 'Orion', currency: 'EUR' } })
  const { id } = await call('proposals.create', { clientId: client.id, language: 'en', templateId: null })
  const fields = { body: { type: 'doc', content: longBody() } }
  await call('proposals.save', { id, fields, lines: longLines() })
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/proposals/${id}`)
}

const words = [...'Thank you for the visit to your hall. '].map((sign) => (sign === ' ' ? 'Space' : sign))
/** Each of them gives another quantity, and with it other sums. */
const figures = ['1', '2', '5', 'Backspace', '7', 'Backspace', 'Backspace', 'Backspace', '4', 'Backspace']

async function typeKeys(page: Page, typed: readonly string[], count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await page.keyboard.press(typed[i % typed.length] ?? 'x')
    await page.waitForTimeout(frameMs)
  }
}

async function typeWithPauses(page: Page, typed: readonly string[]): Promise<void> {
  for (let i = 0; i < pauses; i++) {
    await typeKeys(page, typed, keys / pauses)
    await page.evaluate((mark) => performance.mark(mark), pauseMark)
    await page.waitForTimeout(pauseMs)
  }
}

async function measure(page: Page, what: string, typed: readonly string[]): Promise<void> {
  await typeKeys(page, typed, warmUp)
  await page.waitForTimeout(pauseMs)
  const events = await recordThread(page, () => typeWithPauses(page, typed))
  const costs = keyCosts(events)
  console.log(`${what}: ${costs.length} keys after ${warmUp} to warm up, load ${loadavg()[0]?.toFixed(1)}`)
  report('  a key, work', costs, (cost) => cost.work)
  report('  without tidying memory', costs, (cost) => cost.work - cost.tidying)
  report('  a key, wall', costs, (cost) => cost.wall)
  const after = pauseCosts(events, pauseMark, pauseMs)
  const longest = (of: (cost: PauseCost) => number) =>
    `${ms(median(after.map(of)))}, ${ms(Math.max(...after.map(of)))} at most`
  console.log(`  a pause, reading out and saving: ${ms(median(after.map((p) => p.work)))} of work`)
  console.log(`    its longest piece ${longest((p) => p.longest)}`)
  console.log(`    without tidying memory ${longest((p) => p.longestOwn)}`)
}

function report(what: string, costs: readonly KeyCost[], of: (cost: KeyCost) => number): void {
  const sorted = costs.map(of).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  const over = sorted.filter((value) => value > 16).length
  console.log(`${what}: median ${ms(at(0.5))}, p95 ${ms(at(0.95))}, slowest ${ms(at(1))}; ${over} over 16 ms`)
}

function ms(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(1)} ms`
}

const executablePath = requireChromium()
if (executablePath === null) throw new Error('a Chromium is needed to type in')
await bundleIfStale()
const folder = mkdtempSync(join(tmpdir(), 'keybook-bench-'))
const host = await launchChromiumHost({
  executablePath,
  headless: true,
  pageRoot: fileURLToPath(new URL('../../dist/renderer', import.meta.url)),
  workerUrl: new URL('../../electron/core/worker.ts', import.meta.url),
  userDataDir: join(folder, 'application'),
  documentsDir: folder,
  clock: { startMs: Date.parse('2026-11-24T07:00:00Z'), zone: 'Europe/Moscow' },
  viewport: { width: 1280, height: 720 },
})
try {
  const { page } = host
  await openOffer(page)
  const rows = page.getByRole('table', { name: 'What you offer' }).getByRole('row')
  await rows.nth(5).getByRole('textbox', { name: 'Item' }).click()
  await measure(page, `the name of one of ${lineCount} lines`, words)
  await rows.nth(5).getByRole('textbox', { name: 'Quantity' }).click()
  await page.keyboard.press('End')
  await measure(page, `the quantity of one of ${lineCount} lines`, figures)
  await page.getByRole('tab').nth(1).click()
  const paragraphs = page.getByRole('textbox', { name: 'Text of the document' }).locator('p')
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  await page.keyboard.press('End')
  await measure(page, `a text of ${pages} pages, in the middle`, words)
} finally {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
}
