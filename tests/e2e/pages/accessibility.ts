import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }
type Axe = { readonly run: (root: Document) => Promise<{ readonly violations: readonly Violation[] }> }

/** The rules of accessibility that the page breaks, each with the first place where it does. */
export async function broken(page: Page, but: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const all = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe }
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
  return all.filter((rule) => !but.some((id) => rule.startsWith(`${id}: `)))
}
