import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CDPSession, Page } from 'playwright-core'
import { bundleIfStale } from '../../build/bundle.ts'
import { requireChromium } from '../../build/find-chromium.ts'
import { launchChromiumHost } from '../../electron/hosts/chromium/launch.ts'
import type { Block } from '../../shared/domain/templates/document.ts'
import { median } from './paint.ts'

/**
 * `npm run bench:editor`: what a key costs in an offer's text of twenty pages, with and without values in it. Nothing
 * here passes or fails.
 */
const pages = 20
/** A4 in the type the editor has: so many paragraphs of so many words. */
const paragraphsOnPage = 9
const sentence = 'We keep four weeks of your volume in stock and deliver on Tuesdays and on Fridays. '
const keys = 120
/** Long enough for the frame that shows a key, shorter than the editor's own pause. */
const frameMs = 60
/** Long enough for the editor to save. */
const pauseMs = 1_500

function longBody(): readonly Block[] {
  return Array.from({ length: pages * paragraphsOnPage }, (_, i): Block => {
    if (i % paragraphsOnPage === 0)
      return { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: `Part ${i + 1}` }] }
    const words = { type: 'text' as const, text: sentence.repeat(5) }
    const chip = { type: 'chip' as const, attrs: { key: i % 2 === 0 ? 'client.name' : 'proposal.total' } }
    return { type: 'paragraph', content: [words, chip, { type: 'text', text: ' and so on.' }] }
  })
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

/** An offer whose text is twenty pages long, opened at its text. */
async function openOffer(page: Page): Promise<void> {
  const call = caller(page)
  await call('settings.saveDevice', { language: 'en', theme: 'light' })
  await call('vault.createSample', { language: 'en' })
  await page.getByRole('navigation').first().waitFor()
  const client = await call('clients.save', { id: null, fields: { name: 'Orion', currency: 'EUR' } })
  const { id } = await call('proposals.create', { clientId: client.id, language: 'en', templateId: null })
  await call('proposals.save', { id, fields: { body: { type: 'doc', content: longBody() } } })
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/proposals/${id}`)
  await page.getByRole('tab').nth(1).click()
  await page.getByRole('textbox', { name: 'Text of the document' }).waitFor()
}

/** Milliseconds for which the page's one thread was at work until now. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

type Measured = { readonly key: readonly number[]; readonly pause: readonly number[] }

/** What each key sets off: handling, layout and paint; and what follows once typing pauses (reading out, saving). */
async function typeKeys(page: Page, count: number): Promise<Measured> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'timeTicks' })
  const measured = { key: [] as number[], pause: [] as number[] }
  const text = 'Thank you for the visit to your hall. '
  for (let i = 0; i < count; i++) {
    const before = await busyMs(session)
    await page.keyboard.press(text[i % text.length] === ' ' ? 'Space' : (text[i % text.length] ?? 'x'))
    await page.waitForTimeout(frameMs)
    const after = await busyMs(session)
    measured.key.push(after - before)
    if (i % 20 !== 19) continue
    await page.waitForTimeout(pauseMs)
    measured.pause.push((await busyMs(session)) - after)
  }
  return measured
}

function worst(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
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
  await openOffer(host.page)
  const paragraphs = host.page.getByRole('textbox', { name: 'Text of the document' }).locator('p')
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  await host.page.keyboard.press('End')
  const { key, pause } = await typeKeys(host.page, keys)
  const line = (what: string, value: number) => console.log(`${what}: ${value.toFixed(1)} ms`)
  console.log(`${pages} pages, ${keys} keys in the middle: work of the page's thread, handling to paint`)
  line('a key, median', median(key))
  line('a key, 95th of a hundred', worst(key, 0.95))
  line('a key, slowest', worst(key, 1))
  line('a pause in typing, reading out and saving, median', median(pause))
} finally {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
}
