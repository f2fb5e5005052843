import type { Page } from '@playwright/test'
import type { Answer, CallName, Input } from '../../../shared/contract/index.ts'
import { LockPage } from './lock-page.ts'

const passphrase = 'sell lady describe happy champion'

/** Makes a new, empty book and opens it. */
export async function makeBook(page: Page): Promise<void> {
  const lock = new LockPage(page)
  await lock.makeBook(passphrase)
  await lock.skipSheet()
}

/** Fills the open book with what a test begins with, through the page's own way to the core. */
export async function call<N extends CallName>(page: Page, name: N, input: Input<N>): Promise<Answer<N>> {
  const json = await page.evaluate(
    ([callName, text]) => {
      const { keybook } = window as unknown as {
        keybook: { call: (id: string, name: string, input: string) => Promise<string> }
      }
      return keybook.call(`test-${callName}`, callName as string, text as string)
    },
    [name, JSON.stringify(input)] as const,
  )
  const reply = JSON.parse(json) as { ok: boolean; value: Answer<N>; code?: string }
  if (!reply.ok) throw new Error(`${name}: ${reply.code}`)
  return reply.value
}
