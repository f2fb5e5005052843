import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { launchHost, type RunningHost } from './hosts.ts'

/** The built application with folders of its own, at a fixed day: Tuesday, 24 November 2026, 16:00 in Bangkok. */
export type App = {
  readonly page: Page
  readonly documents: string
  /** Closes the application in order and starts it again on the same folders. */
  readonly restart: () => Promise<Page>
}

const startMs = Date.parse('2026-11-24T09:00:00Z')

async function launch(userDataDir: string, documentsDir: string): Promise<RunningHost> {
  const host = await launchHost({ userDataDir, documentsDir, clock: { startMs, zone: 'Asia/Bangkok' } })
  host.page.setDefaultTimeout(10_000)
  await speakEnglish(host.page)
  return host
}

/** The tests read the English words, whatever the machine's language is. */
async function speakEnglish(page: Page): Promise<void> {
  await page.getByRole('main').waitFor()
  await page.evaluate(async () => {
    const bridge = (window as unknown as { keybook: { call: (...args: string[]) => Promise<string> } })
      .keybook
    await bridge.call(
      'test-language',
      'settings.saveDevice',
      JSON.stringify({ language: 'en', theme: 'light' }),
    )
  })
}

export const test = base.extend<{ readonly app: App }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
  app: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'keybook-e2e-'))
    const documents = mkdtempSync(join(tmpdir(), 'keybook-documents-'))
    let host = await launch(folder, documents)
    const restart = async () => {
      await host.close()
      host = await launch(folder, documents)
      return host.page
    }
    await use({ page: host.page, documents, restart })
    await host.close()
    for (const path of [folder, documents]) rmSync(path, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'
